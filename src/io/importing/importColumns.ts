/** The columns of a table that a segment can be made of, in the order of the grid and of exports. */
export const importColumns = [
  'name',
  'size',
  'baseline',
  'value',
  'macroLift',
  'microLift',
  'cpm',
  'fixedCost',
  'precision',
  'match',
  'offerCost',
  'included',
  'spend',
] as const;

export type ImportColumn = (typeof importColumns)[number];

/** Without these there is no segment. */
export const requiredColumns = ['name', 'size'] as const satisfies readonly ImportColumn[];
