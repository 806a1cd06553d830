import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { bandOutline } from '../series/bandOutline.ts';
import { type BandRow, drawnBands } from '../series/bandRows.ts';
import { bandLooks } from './bandLooks.ts';
import { ClearHatch } from './Hatch.tsx';

interface BandAreasProps {
  readonly rows: readonly BandRow[];
  /** Of the hatching. */
  readonly hatch: string;
}

/** What nine of ten outcomes lie in, behind the lines; an axis that stops short of it cuts it off. */
export function BandAreas({ rows, hatch }: BandAreasProps) {
  const clip = useId();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  const place = { x: (value: number) => toX(value) ?? plot.x, y: (value: number) => toY(value) ?? plot.y };
  return (
    <g clipPath={`url(#${clip})`}>
      <ClearHatch id={hatch} />
      <clipPath id={clip}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      {drawnBands.map((strategy) => (
        <path
          key={strategy}
          d={bandOutline(rows, strategy, place)}
          {...bandLooks(hatch)[strategy]}
          data-band={strategy}
        />
      ))}
    </g>
  );
}
