import type { Cell } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { plain } from './headerName.ts';

const yes = [
  ...['yes', 'y', 'true', '1', 'x', 'on', 'included', 'active', 'enabled', 'live', 'running', 'delivering'],
  ...['si', 's', 'vero', 'attivo', 'attiva', 'incluso', 'inclusa'],
  ...['tak', 't', 'prawda', 'aktywny', 'aktywna', 'aktywne', 'oui', 'o', 'vrai', 'actif', 'inclus'],
];

const no = [
  ...['no', 'n', 'false', '0', 'off', 'excluded', 'inactive', 'disabled', 'paused', 'stopped', 'ended', 'completed'],
  ...['archived', 'deleted', 'removed', 'falso', 'sospeso', 'sospesa', 'inpausa', 'escluso', 'esclusa', 'disattivato'],
  ...['nie', 'falsz', 'wstrzymany', 'wstrzymana', 'wstrzymane', 'nieaktywny', 'nieaktywna', 'zakonczona'],
  ...['non', 'faux', 'enpause', 'inactif', 'exclu', 'desactive', 'termine', 'terminee', 'suspendu'],
];

const words: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word): [string, boolean] => [word, true]),
  ...no.map((word): [string, boolean] => [word, false]),
]);

/** Reads yes or no in English, Italian, Polish or French; null where it is neither. */
export function readYesNo(cell: Cell): boolean | null {
  return words.get(plain(cellText(cell))) ?? null;
}
