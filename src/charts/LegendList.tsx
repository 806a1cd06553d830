import type { LegendGroup } from './parts/marks.ts';
import { Swatch } from './parts/Swatch.tsx';

/** What the drawing's own labels do not say, below it. Hidden from screen readers: the sentence says it. */
export function LegendList({ groups }: { readonly groups: readonly LegendGroup[] }) {
  return groups.map(({ heading, items }) => (
    <ul key={heading} className="chart-legend" aria-hidden="true">
      {heading !== null && <li className="chart-legend-heading">{heading}</li>}
      {items.map(({ label, mark }) => (
        <li key={label}>
          <Swatch mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  ));
}
