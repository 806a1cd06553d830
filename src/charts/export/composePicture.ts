import type { LegendGroup } from '../parts/marks.ts';
import { drawLegend } from './drawLegend.ts';
import { inlineStyles } from './inlineStyles.ts';
import { type SvgAttributes, svgElement } from './svgElement.ts';
import { wrapText } from './wrapText.ts';

export interface PictureText {
  readonly title: string;
  readonly subtitle: string | null;
  readonly sentence: string;
  readonly note: string | null;
  readonly legend: readonly LegendGroup[];
  readonly credit: string;
}

const margin = 24;
const fontFamily = "'Inter Variable', Inter, system-ui, 'Helvetica Neue', Arial, sans-serif";

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly bold?: true;
}

const styles = {
  title: { size: 16, fill: 'var(--ink)', bold: true },
  subtitle: { size: 13, fill: 'var(--muted)' },
  note: { size: 12, fill: 'var(--muted)' },
  credit: { size: 11, fill: 'var(--muted)' },
} as const satisfies Record<string, Style>;

/** A drawing of the page as a picture of its own: with title, legend and credit inside, and every style written out. */
export function composePicture(drawing: SVGSVGElement, text: PictureText): string {
  const { width, height } = drawing.getBoundingClientRect();
  const picture = svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img' });
  picture.append(svgElement('title', {}, text.title), svgElement('desc', {}, text.sentence));
  const paper = svgElement('rect', { fill: 'var(--paper)' });
  picture.append(paper);

  let y = margin;
  const write = (words: string, style: Style, after: number): void => {
    for (const line of wrapText(words, width, { size: style.size, bold: style.bold ?? false })) {
      y += style.size * 1.3;
      picture.append(svgElement('text', textAttributes(style, y - style.size * 0.3), line));
    }
    y += after;
  };
  write(text.title, styles.title, 2);
  if (text.subtitle !== null) write(text.subtitle, styles.subtitle, 2);
  y += 10;
  picture.append(svgElement('g', { transform: `translate(${margin} ${y})` }, ...copyOf(drawing)));
  y += height + 8;
  const legend = drawLegend(text.legend, width);
  legend.element.setAttribute('transform', `translate(${margin} ${y})`);
  picture.append(legend.element);
  y += legend.height + 4;
  if (text.note !== null) write(text.note, styles.note, 4);
  write(text.credit, styles.credit, 0);

  sizeTo(picture, paper, Math.ceil(width + 2 * margin), Math.ceil(y + margin - 8));
  return serialised(picture, drawing);
}

function textAttributes({ size, fill, bold }: Style, y: number): SvgAttributes {
  return { x: margin, y, fill, 'font-size': size, 'font-weight': bold ? 600 : 400 };
}

function copyOf(drawing: SVGSVGElement): readonly Node[] {
  const named = [...drawing.children].filter(({ tagName }) => tagName !== 'title' && tagName !== 'desc');
  return named.map((child) => child.cloneNode(true));
}

function sizeTo(picture: SVGElement, paper: SVGElement, width: number, height: number): void {
  for (const element of [picture, paper]) {
    element.setAttribute('width', String(width));
    element.setAttribute('height', String(height));
  }
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

/** Stands in the page for a moment, beside the drawing, so that colours and fonts resolve as they do there. */
function serialised(picture: SVGElement, drawing: SVGSVGElement): string {
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('class', 'chart-export');
  drawing.parentElement?.append(picture);
  inlineStyles(picture);
  picture.remove();
  picture.setAttribute('font-family', fontFamily);
  return new XMLSerializer().serializeToString(picture);
}
