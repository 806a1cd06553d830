import type { Kernel, MarketRows, ReachKind, Row, SegmentMoney, SegmentRows, Spread } from './kernel.ts';

/** What the compiled kernel (`simd/kernel.ts`) exports: the same operations, with numbers only for arguments. */
export interface CompiledOperations {
  normals(out: Row, seed: number, block: number, high: number, low: number): void;
  logNormal(out: Row, ...of: [...SpreadNumbers, location: number, scale: number, most: number]): void;
  logitNormal(out: Row, ...of: [...SpreadNumbers, location: number]): void;
  normal(out: Row, ...of: [...SpreadNumbers, location: number, least: number]): void;
  multiply(out: Row, a: Row, b: Row, most: number): void;
  addAudience(into: Row, people: Row, baseline: Row, lift: Row, value: Row): void;
  addTargeted(into: Row, ...of: [...SegmentNumbers, ...MarketNumbers, ...MoneyNumbers]): void;
}

type SpreadNumbers = [shared: Row, sharedSpread: number, own: Row, ownSpread: number];
type SegmentNumbers = [Row, Row, Row, Row, Row, Row, Row, Row];
type MarketNumbers = [Row, Row, Row, Row, Row, Row, reach: number];
type MoneyNumbers = [alone: number, mixed: number, inMix: number];

/** @param rows the memory that the operations work on. */
export function compiledKernel(operations: CompiledOperations, rows: Float64Array): Kernel {
  return {
    rows,
    normals: (out, seed, block, { high, low }) => operations.normals(out, seed, block, high, low),
    logNormal: (out, spread, location, scale, most) =>
      operations.logNormal(out, ...spreadNumbers(spread), location, scale, most),
    logitNormal: (out, spread, location) => operations.logitNormal(out, ...spreadNumbers(spread), location),
    normal: (out, spread, location, least) => operations.normal(out, ...spreadNumbers(spread), location, least),
    multiply: (out, a, b, most) => operations.multiply(out, a, b, most),
    addAudience: (into, people, baseline, lift, value) => operations.addAudience(into, people, baseline, lift, value),
    addTargeted: (into, segment, market, money) =>
      operations.addTargeted(into, ...segmentNumbers(segment), ...marketNumbers(market), ...moneyNumbers(money)),
  };
}

function spreadNumbers({ shared, sharedSpread, own, ownSpread }: Spread): SpreadNumbers {
  return [shared, sharedSpread, own, ownSpread];
}

function segmentNumbers(segment: SegmentRows): SegmentNumbers {
  const { people, baseline, value, macroLift, microLift, precision, cpm, offerCost } = segment;
  return [people, baseline, value, macroLift, microLift, precision, cpm, offerCost];
}

/** As `simd/reach.ts` numbers them. */
const reachNumbers: Record<ReachKind, number> = { one: 0, poisson: 1, general: 2 };

function marketNumbers(market: MarketRows): MarketNumbers {
  const { dataFee, attention, addressable, massExposures, massSeen, reachShape, reach } = market;
  return [dataFee, attention, addressable, massExposures, massSeen, reachShape, reachNumbers[reach]];
}

function moneyNumbers({ alone, inMix }: SegmentMoney): MoneyNumbers {
  return [alone, inMix === null ? 0 : 1, inMix ?? 0];
}
