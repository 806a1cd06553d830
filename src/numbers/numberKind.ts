/** What a number counts; decides how it is typed and printed. The same words as a field of the plan has. */
export type NumberKind = 'people' | 'money' | 'cpm' | 'share' | 'lift' | 'factor' | 'impressions' | 'whole';

/** Shares and lifts are kept as fractions and typed in percent. */
export function isPercent(kind: NumberKind): boolean {
  return kind === 'share' || kind === 'lift';
}

/** People, impressions and the like: seldom fractional. */
export function countsThings(kind: NumberKind): boolean {
  return kind === 'people' || kind === 'impressions' || kind === 'whole';
}
