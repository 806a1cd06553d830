import type { ImportChoices } from './importView.ts';

type Choice = keyof ImportChoices;

/** What an answer makes of earlier ones: those that were given for other rows, columns or numbers go. */
const overturned: Readonly<Partial<Record<Choice, readonly Choice[]>>> = {
  separator: ['headerRow', 'mapping', 'decimal', 'bareShares', 'scales', 'totals', 'readings'],
  sheet: ['headerRow', 'mapping', 'decimal', 'bareShares', 'scales', 'totals', 'readings'],
  headerRow: ['mapping', 'bareShares', 'scales', 'totals', 'readings'],
  mapping: ['bareShares', 'scales', 'totals', 'readings'],
  decimal: ['readings'],
  bareShares: ['readings'],
};

/** The choices after one more. */
export function withChoice(choices: ImportChoices, change: ImportChoices): ImportChoices {
  const gone = new Set<string>(Object.keys(change).flatMap((key) => overturned[key as Choice] ?? []));
  const kept = Object.fromEntries(Object.entries(choices).filter(([key]) => !gone.has(key)));
  return { ...kept, ...change };
}
