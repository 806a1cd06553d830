import { useXAxisScale, useYAxisScale } from 'recharts';

export interface WaterfallStep {
  /** The bar's category on the y axis. */
  readonly name: string;
  readonly from: number;
  /** Where the bar ends. */
  readonly to: number;
}

/** From the end of each bar down to the beginning of the next: the running total. */
export function WaterfallSteps({ steps, barHeight }: { readonly steps: readonly WaterfallStep[]; barHeight: number }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  return steps.slice(0, -1).map(({ name, from, to }, i) => {
    const x = toX?.(to);
    const above = toY?.(name, { position: 'middle' });
    const below = toY?.(steps[i + 1]?.name ?? name, { position: 'middle' });
    if (x === undefined || above === undefined || below === undefined) return null;
    // Of a driver that changes nothing there is no bar: the line passes through.
    const y1 = above + (from === to ? -barHeight : barHeight) / 2;
    const y2 = below - barHeight / 2;
    return <line key={name} x1={x} x2={x} y1={y1} y2={y2} stroke="var(--muted)" strokeWidth={1} />;
  });
}
