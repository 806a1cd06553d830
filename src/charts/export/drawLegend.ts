import type { LegendGroup, Mark } from '../parts/marks.ts';
import { textWidth } from '../series/textWidth.ts';
import { type SvgAttributes, svgElement } from './svgElement.ts';

const size = 12;
const swatch = { width: 20, height: 10 };
const textStart = swatch.width + 8;
const between = 18;
const lineHeight = 20;

export interface DrawnLegend {
  readonly element: SVGElement;
  readonly height: number;
}

/** The legend as SVG, in as many rows as the width asks for; each group begins a row. */
export function drawLegend(groups: readonly LegendGroup[], width: number): DrawnLegend {
  const element = svgElement('g', {});
  let row = 0;
  for (const { heading, items } of groups) {
    let x = 0;
    if (heading !== null) {
      element.append(written(heading, x, row, 600));
      x += textWidth(heading, size, true) + between;
    }
    for (const { label, mark } of items) {
      const wide = textStart + textWidth(label, size);
      if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
      element.append(sample(mark, x, row * lineHeight + 5), written(label, x + textStart, row, 400));
      x += wide + between;
    }
    row += 1;
  }
  return { element, height: row * lineHeight };
}

function written(text: string, x: number, row: number, weight: number): SVGElement {
  const y = row * lineHeight + 14;
  return svgElement('text', { x, y, 'font-size': size, 'font-weight': weight, fill: 'var(--ink)' }, text);
}

function sample({ shape, look }: Mark, x: number, y: number): SVGElement {
  const attributes: SvgAttributes = {
    fill: look.fill,
    'fill-opacity': look.fillOpacity ?? 1,
    stroke: look.stroke ?? 'none',
    'stroke-width': look.strokeWidth ?? 1,
    'stroke-dasharray': look.strokeDasharray ?? 'none',
    'stroke-linecap': look.strokeLinecap ?? 'butt',
  };
  const { width, height } = swatch;
  return shape === 'line'
    ? svgElement('line', { x1: x, x2: x + width, y1: y + height / 2, y2: y + height / 2, ...attributes })
    : svgElement('rect', { x, y, width, height, ...attributes });
}
