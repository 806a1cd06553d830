import { numberMarks } from '../../numbers/numberLocale.ts';
import type { DecimalMark } from './importView.ts';

/** How the numbers of a table mark their decimals. */
export interface DecimalFinding {
  readonly mark: DecimalMark;
  /** A number that could be meant otherwise; null where the table leaves no doubt. */
  readonly doubt: string | null;
}

/** A number as it stands, and whether it counts people, who are seldom fractional. */
export interface NumberText {
  readonly text: string;
  readonly counts: boolean;
}

/** What is longer is no number. */
const longest = 300;
/** So many numbers settle it; those that break it later are problems of their cells. */
const enough = 1_000;

/**
 * Weighs the numbers of a table: "0.5" can only have a decimal point, "1.234,5" only a decimal comma; "1.234" may have
 * either. Without any evidence the number language decides, and what it cannot be sure of is a doubt.
 */
export function findDecimal(numbers: Iterable<NumberText>): DecimalFinding {
  const evidence = { '.': 0, ',': 0 };
  let unclear: string | null = null;
  const unclearCounts: Partial<Record<DecimalMark, string>> = {};
  const own = ownMark();
  for (const { text, counts } of numbers) {
    if (!counts && evidence['.'] + evidence[','] >= enough) continue;
    const meaning = decimalOf(text);
    if (meaning === null) continue;
    if (meaning !== 'either') evidence[meaning] += 1;
    else {
      const mark = text.includes('.') ? '.' : ',';
      if (counts) unclearCounts[mark] ??= text;
      if (!counts || mark === own) unclear ??= text;
    }
  }
  const sure = evidence['.'] + evidence[','] > 0;
  // Where only counts are unclear, they are more likely grouped than fractional.
  const usual = !sure && unclearCounts[own] !== undefined ? otherMark(own) : own;
  const mark = evidence['.'] === evidence[','] ? usual : evidence['.'] > evidence[','] ? '.' : ',';
  return { mark, doubt: (sure ? unclearCounts[mark] : unclear) ?? null };
}

/** The decimal mark that a text must have, `either` where its only mark stands before three digits, null without one. */
export function decimalOf(text: string): DecimalMark | 'either' | null {
  if ((!text.includes('.') && !text.includes(',')) || text.length > longest) return null;
  const core = /[\d.,'’\s]*[.,][\d.,'’\s]*/.exec(text)?.[0].trim() ?? '';
  const point = core.lastIndexOf('.');
  const comma = core.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const mark = point > comma ? '.' : ',';
  const parts = core.split(mark);
  if (parts.length > 2) return parts.at(-1)?.length === 3 ? otherMark(mark) : null;
  const [whole = '', fraction = ''] = parts;
  const isPower = /\de[+\-−]?\d/i.test(text);
  return /^\d{3}$/.test(fraction) && !isPower && /^[1-9]\d{0,2}$/.test(whole) ? 'either' : mark;
}

export function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

function ownMark(): DecimalMark {
  return numberMarks().decimal === ',' ? ',' : '.';
}
