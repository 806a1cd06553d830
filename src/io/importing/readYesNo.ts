import type { Cell } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { plain } from './headerName.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ...[
    'yes',
    'y',
    'true',
    '1',
    'x',
    'on',
    'included',
    'active',
    'si',
    's',
    'vero',
    'tak',
    't',
    'prawda',
    'oui',
    'o',
    'vrai',
  ].map((word): [string, boolean] => [word, true]),
  ...['no', 'n', 'false', '0', 'off', 'excluded', 'inactive', 'falso', 'nie', 'falsz', 'non', 'faux'].map(
    (word): [string, boolean] => [word, false],
  ),
]);

/** Reads yes or no in English, Italian, Polish or French; null where it is neither. */
export function readYesNo(cell: Cell): boolean | null {
  return words.get(plain(cellText(cell))) ?? null;
}
