import { placeOf, rowBytes } from './places.ts';

/** As `plain/addAudience.ts` does. */
export function addAudience(into: i32, people: i32, baseline: i32, lift: i32, value: i32): void {
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const sums = placeOf(into) + lane;
    const would = f64x2.mul(v128.load(placeOf(people) + lane), v128.load(placeOf(baseline) + lane));
    const more = f64x2.mul(would, v128.load(placeOf(lift) + lane));
    const worth = f64x2.mul(more, v128.load(placeOf(value) + lane));
    v128.store(sums, f64x2.add(v128.load(sums), would));
    v128.store(sums, f64x2.add(v128.load(sums, rowBytes), more), rowBytes);
    v128.store(sums, f64x2.add(v128.load(sums, 2 * rowBytes), worth), 2 * rowBytes);
  }
}
