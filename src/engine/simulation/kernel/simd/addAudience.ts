import { laneBytes, rowBytes } from './places.ts';

/** As `plain/addAudience.ts` does. */
export function addAudience(into: usize, people: usize, baseline: usize, lift: usize, value: usize): void {
  for (let lane: usize = 0; lane < laneBytes; lane += 16) {
    const sums = into + lane;
    const would = f64x2.mul(v128.load(people + lane), v128.load(baseline + lane));
    const more = f64x2.mul(would, v128.load(lift + lane));
    const worth = f64x2.mul(more, v128.load(value + lane));
    v128.store(sums, f64x2.add(v128.load(sums), would));
    v128.store(sums, f64x2.add(v128.load(sums, rowBytes), more), rowBytes);
    v128.store(sums, f64x2.add(v128.load(sums, 2 * rowBytes), worth), 2 * rowBytes);
  }
}
