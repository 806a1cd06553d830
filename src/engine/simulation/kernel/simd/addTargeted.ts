import { both } from './arithmetic.ts';
import { one } from './constants.ts';
import { rowBytes, scratch } from './places.ts';
import { exposuresFor, exposuresWith, reachOf } from './reach.ts';

/** As `plain/addTargeted.ts` does; the mix is left out where `mixed` is 0. */
export function addTargeted(
  into: usize,
  people: usize,
  baseline: usize,
  value: usize,
  macroLift: usize,
  microLift: usize,
  precision: usize,
  cpm: usize,
  offerCost: usize,
  dataFee: usize,
  attention: usize,
  addressable: usize,
  massExposures: usize,
  massSeen: usize,
  reachShape: usize,
  reach: i32,
  alone: f64,
  mixed: i32,
  inMix: f64,
): void {
  f64.store(scratch, 1000 * alone);
  f64.store(scratch, 1000 * inMix, 8);
  const aloneMoney = both(scratch);
  const mixMoney = both(scratch + 8);
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const count = v128.load(people + lane);
    const price = f64x2.mul(f64x2.add(v128.load(cpm + lane), v128.load(dataFee + lane)), count);
    const hits = f64x2.mul(v128.load(precision + lane), v128.load(attention + lane));
    const shape = v128.load(reachShape + lane);
    const converting = f64x2.mul(count, v128.load(baseline + lane));
    const lift = v128.load(microLift + lane);
    const worth = f64x2.mul(converting, v128.load(value + lane));
    const offer = f64x2.mul(f64x2.mul(converting, f64x2.add(both(one), lift)), v128.load(offerCost + lane));
    const sums = into + lane;
    const seen = reachOf(reach, shape, exposuresFor(reach, aloneMoney, hits, price), price);
    addTo(sums, f64x2.mul(f64x2.mul(seen, lift), worth));
    addTo(sums + rowBytes, f64x2.mul(seen, offer));
    if (!mixed) continue;
    const mass = v128.load(massExposures + lane);
    const canSee = v128.load(addressable + lane);
    const massLift = v128.load(macroLift + lane);
    const seenMass = v128.load(massSeen + lane);
    const targeted = exposuresFor(reach, mixMoney, hits, price);
    const any = exposuresWith(reach, targeted, mass, price);
    const seenTargeted = reachOf(reach, shape, targeted, price);
    const seenAny = reachOf(reach, shape, any, price);
    const seenBoth = f64x2.mul(canSee, f64x2.sub(f64x2.add(seenMass, seenTargeted), seenAny));
    const seenMassOnly = f64x2.sub(f64x2.mul(canSee, seenMass), seenBoth);
    const stronger = f64x2.pmax(massLift, lift);
    const byMicro = f64x2.add(f64x2.mul(f64x2.sub(seenTargeted, seenBoth), lift), f64x2.mul(seenBoth, stronger));
    addTo(sums + 2 * rowBytes, f64x2.mul(byMicro, worth));
    addTo(sums + 3 * rowBytes, f64x2.mul(f64x2.mul(seenMassOnly, massLift), worth));
    addTo(sums + 4 * rowBytes, f64x2.mul(seenTargeted, offer));
    addTo(sums + 5 * rowBytes, f64x2.mul(f64x2.mul(seenMassOnly, f64x2.add(both(one), massLift)), converting));
  }
}

function addTo(place: usize, more: v128): void {
  v128.store(place, f64x2.add(v128.load(place), more));
}
