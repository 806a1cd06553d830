import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { labelPlace } from '../series/labelPlace.ts';
import { textWidth } from '../series/textWidth.ts';
import { labelSize } from './layout.ts';

export interface BarLabel {
  /** The bar's category on the y axis. */
  readonly name: string;
  readonly value: number | null;
  /** Where the bar begins, when not at zero. */
  readonly from?: number;
  readonly text: string;
  /** Colour of the text inside a solid bar; null where the bar needs a plate behind its text. */
  readonly onBar: string | null;
  /** Pixels below the middle of its category, where several bars share one. */
  readonly shift?: number;
}

/** The figure at the end of each bar: beyond it where there is room, else inside. */
export function BarLabels({ labels }: { readonly labels: readonly BarLabel[] }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  const drawn = labels.map((label) => {
    const y = toY(label.name, { position: 'middle' });
    const zero = toX(label.from ?? 0);
    const end = toX(label.value ?? 0);
    if (y === undefined || zero === undefined || end === undefined) return null;
    const span = { zero, end, low: plot.x, high: plot.x + plot.width };
    const { name, shift = 0 } = label;
    return <Label key={`${name}${shift}`} label={label} y={y + shift} span={span} />;
  });
  return <ZIndexLayer zIndex={DefaultZIndexes.label}>{drawn}</ZIndexLayer>;
}

/** Width of a bar's outline, which a plate leaves whole. */
const outline = 1.5;

interface LabelProps {
  readonly label: BarLabel;
  readonly y: number;
  readonly span: Parameters<typeof labelPlace>[0];
}

function Label({ label: { text, value, onBar }, y, span }: LabelProps) {
  const width = textWidth(text, labelSize, true);
  const { x, anchor, inside } = labelPlace(span, width);
  const fill = value === null ? 'var(--muted)' : inside && onBar !== null ? onBar : 'var(--ink)';
  const plate = anchor === 'start' ? [span.end + outline, x + width + 5] : [x - width - 5, span.end - outline];
  const [from = x, to = x] = plate;
  return (
    <g>
      {inside && onBar === null && <rect x={from} y={y - 10} width={to - from} height={20} fill="var(--paper)" />}
      <text
        x={x}
        y={y}
        dy="0.35em"
        textAnchor={anchor}
        fill={fill}
        fontSize={labelSize}
        fontWeight={value === null ? 400 : 600}
      >
        {text}
      </text>
    </g>
  );
}
