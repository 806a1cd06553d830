import {
  type Kernel,
  lanes,
  type MarketRows,
  type ReachKind,
  type Row,
  type SegmentMoney,
  type SegmentRows,
  type Spread,
} from './kernel.ts';

/** Byte of the memory that a row begins at. */
type Place = number;

type SpreadNumbers = [shared: Place, sharedSpread: number, own: Place, ownSpread: number];
type SegmentNumbers = [Place, Place, Place, Place, Place, Place, Place, Place];
type MarketNumbers = [Place, Place, Place, Place, Place, Place, reach: number];
type MoneyNumbers = [alone: number, mixed: number, inMix: number];

/** What the compiled kernel (`simd/kernel.ts`) exports: the same operations, with numbers only for arguments. */
export interface CompiledOperations {
  normals(out: Place, seed: number, block: number, high: number, low: number): void;
  logNormal(out: Place, ...of: [...SpreadNumbers, location: number, scale: number, most: number]): void;
  logitNormal(out: Place, ...of: [...SpreadNumbers, location: number]): void;
  normal(out: Place, ...of: [...SpreadNumbers, location: number, least: number]): void;
  multiply(out: Place, a: Place, b: Place, most: number): void;
  addAudience(into: Place, people: Place, baseline: Place, lift: Place, value: Place): void;
  addTargeted(into: Place, ...of: [...SegmentNumbers, ...MarketNumbers, ...MoneyNumbers]): void;
}

/** As `simd/reach.ts` numbers them. */
const reachNumbers: Record<ReachKind, number> = { one: 0, poisson: 1, general: 2 };

/** @param rows in the memory that the operations work on. */
export function compiledKernel(operations: CompiledOperations, rows: Float64Array): Kernel {
  const at = (row: Row): Place => rows.byteOffset + row * lanes * rows.BYTES_PER_ELEMENT;

  function spreadNumbers({ shared, sharedSpread, own, ownSpread }: Spread): SpreadNumbers {
    return [at(shared), sharedSpread, at(own), ownSpread];
  }

  function segmentNumbers(segment: SegmentRows): SegmentNumbers {
    const { people, baseline, value, macroLift, microLift, precision, cpm, offerCost } = segment;
    return [at(people), at(baseline), at(value), at(macroLift), at(microLift), at(precision), at(cpm), at(offerCost)];
  }

  function marketNumbers(market: MarketRows): MarketNumbers {
    const { dataFee, attention, addressable, massExposures, massSeen, reachShape, reach } = market;
    const kind = reachNumbers[reach];
    return [at(dataFee), at(attention), at(addressable), at(massExposures), at(massSeen), at(reachShape), kind];
  }

  return {
    rows,
    normals: (out, seed, block, { high, low }) => operations.normals(at(out), seed, block, high, low),
    logNormal: (out, spread, location, scale, most) =>
      operations.logNormal(at(out), ...spreadNumbers(spread), location, scale, most),
    logitNormal: (out, spread, location) => operations.logitNormal(at(out), ...spreadNumbers(spread), location),
    normal: (out, spread, location, least) => operations.normal(at(out), ...spreadNumbers(spread), location, least),
    multiply: (out, a, b, most) => operations.multiply(at(out), at(a), at(b), most),
    addAudience: (into, people, baseline, lift, value) =>
      operations.addAudience(at(into), at(people), at(baseline), at(lift), at(value)),
    addTargeted: (into, segment, market, money) =>
      operations.addTargeted(at(into), ...segmentNumbers(segment), ...marketNumbers(market), ...moneyNumbers(money)),
  };
}

function moneyNumbers({ alone, inMix }: SegmentMoney): MoneyNumbers {
  return [alone, inMix === null ? 0 : 1, inMix ?? 0];
}
