import { both } from './arithmetic.ts';
import { one as unity } from './constants.ts';
import { laneBytes, rowBytes, rowPlaces, scratch } from './places.ts';
import { exposuresFor, exposuresWith, general, one, poisson, reachOf } from './reach.ts';

/**
 * As `plain/addTargeted.ts` does; the mix is left out where `mixed` is 0. The places of the rows are read from `rowPlaces`.
 * Each kind of reach has a loop of its own: one that asks at every lane is slower by a fifth.
 */
export function addTargeted(into: usize, reach: i32, alone: f64, mixed: i32, inMix: f64): void {
  if (mixed) {
    if (reach === one) addSums(one, true, into, alone, inMix);
    else if (reach === poisson) addSums(poisson, true, into, alone, inMix);
    else addSums(general, true, into, alone, inMix);
  } else if (reach === one) addSums(one, false, into, alone, inMix);
  else if (reach === poisson) addSums(poisson, false, into, alone, inMix);
  else addSums(general, false, into, alone, inMix);
}

function addSums(reach: i32, mixed: bool, into: usize, alone: f64, inMix: f64): void {
  const people = rowPlace(0);
  const baseline = rowPlace(1);
  const value = rowPlace(2);
  const macroLift = rowPlace(3);
  const microLift = rowPlace(4);
  const precision = rowPlace(5);
  const cpm = rowPlace(6);
  const offerCost = rowPlace(7);
  const dataFee = rowPlace(8);
  const attention = rowPlace(9);
  const addressable = rowPlace(10);
  const massExposures = rowPlace(11);
  const massSeen = rowPlace(12);
  const reachShape = rowPlace(13);
  f64.store(scratch, 1000 * alone);
  f64.store(scratch, 1000 * inMix, 8);
  const aloneMoney = both(scratch);
  const mixMoney = both(scratch + 8);
  for (let lane: usize = 0; lane < laneBytes; lane += 16) {
    const count = v128.load(people + lane);
    const price = f64x2.mul(f64x2.add(v128.load(cpm + lane), v128.load(dataFee + lane)), count);
    const hits = f64x2.mul(v128.load(precision + lane), v128.load(attention + lane));
    const shape = v128.load(reachShape + lane);
    const converting = f64x2.mul(count, v128.load(baseline + lane));
    const lift = v128.load(microLift + lane);
    const worth = f64x2.mul(converting, v128.load(value + lane));
    const offer = f64x2.mul(f64x2.mul(converting, f64x2.add(both(unity), lift)), v128.load(offerCost + lane));
    const sums = into + lane;
    const byAlone = exposuresFor(reach, aloneMoney, hits, price);
    const withAlone = f64x2.add(price, byAlone);
    if (!mixed) {
      const seen = reachOf(reach, shape, byAlone, f64x2.div(both(unity), withAlone));
      addTo(sums, f64x2.mul(f64x2.mul(seen, lift), worth));
      addTo(sums + rowBytes, f64x2.mul(seen, offer));
      continue;
    }
    const mass = v128.load(massExposures + lane);
    const canSee = v128.load(addressable + lane);
    const massLift = v128.load(macroLift + lane);
    const seenMass = v128.load(massSeen + lane);
    const targeted = exposuresFor(reach, mixMoney, hits, price);
    const any = exposuresWith(reach, targeted, mass, price);
    const withTargeted = f64x2.add(price, targeted);
    const withAny = f64x2.add(price, any);
    // `inversesOf` of `plain/reach.ts`; where r is not 1 nobody reads them, and the compiler leaves them out.
    const product = f64x2.mul(withAlone, withTargeted);
    const inverse = f64x2.div(both(unity), f64x2.mul(product, withAny));
    const inverseOfProduct = f64x2.mul(inverse, withAny);
    const seen = reachOf(reach, shape, byAlone, f64x2.mul(withTargeted, inverseOfProduct));
    const seenTargeted = reachOf(reach, shape, targeted, f64x2.mul(withAlone, inverseOfProduct));
    const seenAny = reachOf(reach, shape, any, f64x2.mul(product, inverse));
    addTo(sums, f64x2.mul(f64x2.mul(seen, lift), worth));
    addTo(sums + rowBytes, f64x2.mul(seen, offer));
    const seenBoth = f64x2.mul(canSee, f64x2.sub(f64x2.add(seenMass, seenTargeted), seenAny));
    const seenMassOnly = f64x2.sub(f64x2.mul(canSee, seenMass), seenBoth);
    const stronger = f64x2.pmax(massLift, lift);
    const byMicro = f64x2.add(f64x2.mul(f64x2.sub(seenTargeted, seenBoth), lift), f64x2.mul(seenBoth, stronger));
    addTo(sums + 2 * rowBytes, f64x2.mul(byMicro, worth));
    addTo(sums + 3 * rowBytes, f64x2.mul(f64x2.mul(seenMassOnly, massLift), worth));
    addTo(sums + 4 * rowBytes, f64x2.mul(seenTargeted, offer));
    addTo(sums + 5 * rowBytes, f64x2.mul(f64x2.mul(seenMassOnly, f64x2.add(both(unity), massLift)), converting));
  }
}

function addTo(place: usize, more: v128): void {
  v128.store(place, f64x2.add(v128.load(place), more));
}

/** The places stand in the order in which `compiledKernel.ts` writes them. */
function rowPlace(index: i32): usize {
  return i32.load(rowPlaces + 4 * index);
}
