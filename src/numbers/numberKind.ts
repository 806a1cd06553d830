/** What a number counts; decides how it is typed and printed. The same words as a field of the plan has. */
export type NumberKind = 'people' | 'money' | 'cpm' | 'share' | 'lift' | 'factor' | 'impressions' | 'whole';

/** Shares and lifts are kept as fractions and typed in percent. */
export function isPercent(kind: NumberKind): boolean {
  return kind === 'share' || kind === 'lift';
}

/** Whether a percentage can stand for such a number; of people or money it would be a part of something not said. */
export function takesPercent(kind: NumberKind): boolean {
  return isPercent(kind) || kind === 'factor';
}

/** People, impressions and the like: seldom fractional. */
export function countsThings(kind: NumberKind): boolean {
  return kind === 'people' || kind === 'impressions' || kind === 'whole';
}
