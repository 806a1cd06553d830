import {
  beginOf,
  lanes,
  type MarketRows,
  type Row,
  type SegmentMoney,
  type SegmentRows,
  targetedSums,
} from '../kernel.ts';
import { exposuresFor, exposuresWith, inversesOf, reachOf } from './reach.ts';

/** `Kernel.addTargeted`. */
export function addTargeted(
  rows: Float64Array,
  into: Row,
  segment: SegmentRows,
  market: MarketRows,
  { alone, inMix }: SegmentMoney,
): void {
  for (let lane = 0; lane < lanes; lane++) {
    const read = (row: Row) => rows[beginOf(row) + lane];
    const add = (sum: Row, more: number) => {
      rows[beginOf(into + sum) + lane] += more;
    };
    const people = read(segment.people);
    const price = (read(segment.cpm) + read(market.dataFee)) * people;
    const hits = read(segment.precision) * read(market.attention);
    const shape = market.reach === 'general' ? read(market.reachShape) : 1;
    const converting = people * read(segment.baseline);
    const microLift = read(segment.microLift);
    const value = converting * read(segment.value);
    const offer = converting * (1 + microLift) * read(segment.offerCost);
    const byAlone = exposuresFor(market.reach, 1000 * alone, hits, price);
    if (inMix === null) {
      const seen = reachOf(market.reach, shape, byAlone, 1 / (price + byAlone));
      add(targetedSums.value, seen * microLift * value);
      add(targetedSums.offers, seen * offer);
      continue;
    }
    const mass = read(market.massExposures);
    const addressable = read(market.addressable);
    const macroLift = read(segment.macroLift);
    const massSeen = read(market.massSeen);
    const targeted = exposuresFor(market.reach, 1000 * inMix, hits, price);
    const any = exposuresWith(market.reach, targeted, mass, price);
    const [ofAlone, ofTargeted, ofAny] = inversesOf(price + byAlone, price + targeted, price + any);
    const seen = reachOf(market.reach, shape, byAlone, ofAlone);
    const targetedSeen = reachOf(market.reach, shape, targeted, ofTargeted);
    const anySeen = reachOf(market.reach, shape, any, ofAny);
    add(targetedSums.value, seen * microLift * value);
    add(targetedSums.offers, seen * offer);
    const both = addressable * (massSeen + targetedSeen - anySeen);
    const massOnly = addressable * massSeen - both;
    const stronger = macroLift < microLift ? microLift : macroLift;
    const wonByMicro = (targetedSeen - both) * microLift + both * stronger;
    add(targetedSums.mixByMicro, wonByMicro * value);
    add(targetedSums.mixByMacro, massOnly * macroLift * value);
    add(targetedSums.mixOffers, targetedSeen * offer);
    add(targetedSums.mixMassConverting, massOnly * (1 + macroLift) * converting);
  }
}
