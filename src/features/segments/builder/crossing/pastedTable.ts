import { readNumber } from '../../../../numbers/readNumber.ts';

/**
 * The numbers of a table that was copied: rows by line, cells by tab. null where it is no table of amounts, which is for
 * the field to say.
 */
export function pastedTable(text: string): readonly (readonly number[])[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t').map(amountIn));
  return rows.every((row): row is number[] => row.every((cell) => cell !== null)) ? rows : null;
}

function amountIn(text: string): number | null {
  const reading = readNumber(text, 'factor');
  return reading.ok && reading.value >= 0 ? reading.value : null;
}
