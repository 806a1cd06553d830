import { audienceSums, lanes, type Row } from '../kernel.ts';

/** `Kernel.addAudience`. */
export function addAudience(
  rows: Float64Array,
  into: Row,
  [people, baseline, lift, value]: readonly [people: Row, baseline: Row, lift: Row, value: Row],
): void {
  const at = (row: Row) => row * lanes;
  const converting = at(into + audienceSums.converting);
  const persuaded = at(into + audienceSums.persuaded);
  const worth = at(into + audienceSums.worth);
  for (let lane = 0; lane < lanes; lane++) {
    const would = rows[at(people) + lane] * rows[at(baseline) + lane];
    const more = would * rows[at(lift) + lane];
    rows[converting + lane] += would;
    rows[persuaded + lane] += more;
    rows[worth + lane] += more * rows[at(value) + lane];
  }
}
