import { both } from './arithmetic.ts';
import { placeOf, rowBytes } from './places.ts';
import { reachOf } from './reach.ts';

/** As `plain/addTargeted.ts` does; the mix is left out where `mixed` is 0. */
export function addTargeted(
  into: i32,
  people: i32,
  baseline: i32,
  value: i32,
  macroLift: i32,
  microLift: i32,
  precision: i32,
  cpm: i32,
  offerCost: i32,
  dataFee: i32,
  attention: i32,
  addressable: i32,
  massExposures: i32,
  massSeen: i32,
  reachShape: i32,
  reach: i32,
  alone: f64,
  mixed: i32,
  inMix: f64,
): void {
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const count = v128.load(placeOf(people) + lane);
    const price = f64x2.mul(f64x2.add(v128.load(placeOf(cpm) + lane), v128.load(placeOf(dataFee) + lane)), count);
    const hits = f64x2.mul(
      f64x2.mul(both(1000), v128.load(placeOf(precision) + lane)),
      v128.load(placeOf(attention) + lane),
    );
    const shape = v128.load(placeOf(reachShape) + lane);
    const converting = f64x2.mul(count, v128.load(placeOf(baseline) + lane));
    const lift = v128.load(placeOf(microLift) + lane);
    const worth = f64x2.mul(converting, v128.load(placeOf(value) + lane));
    const offer = f64x2.mul(f64x2.mul(converting, f64x2.add(both(1), lift)), v128.load(placeOf(offerCost) + lane));
    const sums = placeOf(into) + lane;
    const seen = reachOf(reach, shape, both(alone), hits, price, both(0));
    addTo(sums, f64x2.mul(f64x2.mul(seen, lift), worth));
    addTo(sums + rowBytes, f64x2.mul(seen, offer));
    if (!mixed) continue;
    const mass = v128.load(placeOf(massExposures) + lane);
    const canSee = v128.load(placeOf(addressable) + lane);
    const massLift = v128.load(placeOf(macroLift) + lane);
    const seenMass = v128.load(placeOf(massSeen) + lane);
    const seenTargeted = reachOf(reach, shape, both(inMix), hits, price, both(0));
    const seenAny = reachOf(reach, shape, both(inMix), hits, price, mass);
    const seenBoth = f64x2.mul(canSee, f64x2.sub(f64x2.add(seenMass, seenTargeted), seenAny));
    const seenMassOnly = f64x2.sub(f64x2.mul(canSee, seenMass), seenBoth);
    const stronger = f64x2.pmax(massLift, lift);
    const byMicro = f64x2.add(f64x2.mul(f64x2.sub(seenTargeted, seenBoth), lift), f64x2.mul(seenBoth, stronger));
    addTo(sums + 2 * rowBytes, f64x2.mul(byMicro, worth));
    addTo(sums + 3 * rowBytes, f64x2.mul(f64x2.mul(seenMassOnly, massLift), worth));
    addTo(sums + 4 * rowBytes, f64x2.mul(seenTargeted, offer));
    addTo(sums + 5 * rowBytes, f64x2.mul(f64x2.mul(seenMassOnly, f64x2.add(both(1), massLift)), converting));
  }
}

function addTo(place: usize, more: v128): void {
  v128.store(place, f64x2.add(v128.load(place), more));
}
