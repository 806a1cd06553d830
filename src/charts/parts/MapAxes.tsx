import type { MapAxis } from '../figures.ts';
import { anchorWithin } from '../series/anchorWithin.ts';
import { textWidth } from '../series/textWidth.ts';
import { tickSize } from './layout.ts';

/** Where the map is drawn, in pixels. */
export interface MapPlot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface MapAxesProps {
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly plot: MapPlot;
}

/** Values at even places along both sides, and a frame. */
export function MapAxes({ x, y, plot }: MapAxesProps) {
  const { left, top, width, height } = plot;
  const bottom = top + height;
  return (
    <g fill="var(--muted)" fontSize={tickSize}>
      <rect x={left} y={top} width={width} height={height} fill="none" stroke="var(--field-border)" />
      {ticksOf(y, 5).map(({ share, text }) => (
        <text key={share} x={left - 8} y={bottom - share * height} dy="0.32em" textAnchor="end">
          {text}
        </text>
      ))}
      {ticksOf(x, ticksAcross(x, width)).map(({ share, text }) => {
        const at = left + share * width;
        const ends = { low: left, high: left + width };
        return (
          <text key={share} x={at} y={bottom + 18} textAnchor={anchorWithin(at, textWidth(text, tickSize), ends)}>
            {text}
          </text>
        );
      })}
    </g>
  );
}

/** The room that the longest value of an upright axis takes. */
export function axisWidth(axis: MapAxis): number {
  return Math.max(...ticksOf(axis, 5).map(({ text }) => textWidth(text, tickSize))) + 14;
}

/** As many values as stand beside each other with room between them. */
function ticksAcross({ texts }: MapAxis, width: number): number {
  const widest = Math.max(...texts.map((text) => textWidth(text, tickSize)));
  return Math.min(5, Math.max(2, Math.floor(width / (widest + 12))));
}

function ticksOf({ texts }: MapAxis, count: number): readonly { readonly share: number; readonly text: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const at = Math.round((i / (count - 1)) * (texts.length - 1));
    return { share: at / (texts.length - 1), text: texts[at] ?? '' };
  });
}
