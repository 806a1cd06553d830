import { type Kernel, lanes, type ReachKind, type Row } from './kernel.ts';

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

const rowBytes = lanes * Float64Array.BYTES_PER_ELEMENT;

/** As `simd/reach.ts` numbers them. */
const reachNumbers: Record<ReachKind, number> = { one: 0, poisson: 1, general: 2 };

/**
 * Arguments are written out: lists of them, spread at every call, take as long as the arithmetic does.
 *
 * @param rows in the memory that the operations work on.
 */
export function compiledKernel(operations: CompiledOperations, rows: Float64Array): Kernel {
  const begin = rows.byteOffset;
  const at = (row: Row): Place => begin + row * rowBytes;
  return {
    rows,
    normals: (out, seed, block, { high, low }) => operations.normals(at(out), seed, block, high, low),
    logNormal: (out, { shared, sharedSpread, own, ownSpread }, location, scale, most) =>
      operations.logNormal(at(out), at(shared), sharedSpread, at(own), ownSpread, location, scale, most),
    logitNormal: (out, { shared, sharedSpread, own, ownSpread }, location) =>
      operations.logitNormal(at(out), at(shared), sharedSpread, at(own), ownSpread, location),
    normal: (out, { shared, sharedSpread, own, ownSpread }, location, least) =>
      operations.normal(at(out), at(shared), sharedSpread, at(own), ownSpread, location, least),
    multiply: (out, a, b, most) => operations.multiply(at(out), at(a), at(b), most),
    addAudience: (into, people, baseline, lift, value) =>
      operations.addAudience(at(into), at(people), at(baseline), at(lift), at(value)),
    addTargeted: (into, segment, market, { alone, inMix }) =>
      operations.addTargeted(
        at(into),
        at(segment.people),
        at(segment.baseline),
        at(segment.value),
        at(segment.macroLift),
        at(segment.microLift),
        at(segment.precision),
        at(segment.cpm),
        at(segment.offerCost),
        at(market.dataFee),
        at(market.attention),
        at(market.addressable),
        at(market.massExposures),
        at(market.massSeen),
        at(market.reachShape),
        reachNumbers[market.reach],
        alone,
        inMix === null ? 0 : 1,
        inMix ?? 0,
      ),
  };
}
