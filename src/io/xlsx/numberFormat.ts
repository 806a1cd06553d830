/** What the number format of a cell makes of its number. */
export type NumberFormat = 'plain' | 'percent' | 'date';

/** Formats that every workbook has without writing them down (ECMA-376, 18.8.30; the later ones are East Asian dates). */
const builtInDates: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const builtInPercents = [9, 10];

export function builtInFormat(id: number): NumberFormat {
  if (builtInPercents.includes(id)) return 'percent';
  return builtInDates.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain';
}

/** Quoted text, escaped and padding characters, and brackets, except those of elapsed time such as [h]. */
const literal = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/gis;

/** What a format code such as `0.0%` or `[$-409]d\-mmm\-yy` stands for. */
export function formatOfCode(code: string): NumberFormat {
  const marks = code.replace(literal, '');
  if (/[dmyhs]/i.test(marks)) return 'date';
  return marks.includes('%') ? 'percent' : 'plain';
}
