import { audienceSums, beginOf, lanes, type Row } from '../kernel.ts';

/** `Kernel.addAudience`. */
export function addAudience(
  rows: Float64Array,
  into: Row,
  [people, baseline, lift, value]: readonly [people: Row, baseline: Row, lift: Row, value: Row],
): void {
  const converting = beginOf(into + audienceSums.converting);
  const persuaded = beginOf(into + audienceSums.persuaded);
  const worth = beginOf(into + audienceSums.worth);
  for (let lane = 0; lane < lanes; lane++) {
    const would = rows[beginOf(people) + lane] * rows[beginOf(baseline) + lane];
    const more = would * rows[beginOf(lift) + lane];
    rows[converting + lane] += would;
    rows[persuaded + lane] += more;
    rows[worth + lane] += more * rows[beginOf(value) + lane];
  }
}
