import type { BarShapeProps } from 'recharts';
import { type LabelledPart, partLabelSize } from '../series/labelledParts.ts';
import type { PartMark } from './moneyMarks.ts';

export interface PartBarProps extends BarShapeProps {
  readonly labelled: LabelledPart;
  readonly mark: PartMark;
}

/** One part of a stacked bar, parted from the next by a pixel of paper, with its name and money where they fit. */
export function PartBar({ x, y, width, height, labelled, mark: { look, ink } }: PartBarProps) {
  const inset = look.stroke === undefined ? 0 : 0.5;
  const text = { x: x + 6, fill: ink ?? undefined, fontSize: partLabelSize };
  return (
    <g>
      <rect
        x={x + inset}
        y={y + inset}
        width={Math.max(0.5, width - 1 - 2 * inset)}
        height={height - 2 * inset}
        {...look}
      />
      {labelled.fits && ink !== null && (
        <>
          <text y={y + height / 2 - 4} {...text}>
            {labelled.name}
          </text>
          <text y={y + height / 2 + 10} fontWeight={600} {...text}>
            {labelled.money}
          </text>
        </>
      )}
    </g>
  );
}
