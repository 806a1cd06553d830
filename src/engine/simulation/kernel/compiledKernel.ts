import { beginOf, type Kernel, type ReachKind, type Row } from './kernel.ts';
import { directions, roots, rootTails } from './tables.ts';

/** Byte of the memory that a row begins at. */
type Place = number;

type SpreadNumbers = [shared: Place, sharedSpread: number, own: Place, ownSpread: number];

/** What the compiled kernel (`simd/kernel.ts`) exports: the same operations, with numbers only for arguments. */
export interface CompiledOperations {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Bytes of the memory that the rows, the tables and the places of `addTargeted` begin at. */
  readonly rowsBegin: { readonly value: Place };
  readonly tablesBegin: { readonly value: Place };
  readonly rowPlaces: { readonly value: Place };
  normals(out: Place, seed: number, block: number, high: number, low: number): void;
  logNormal(out: Place, ...of: [...SpreadNumbers, location: number, scale: number, most: number]): void;
  logitNormal(out: Place, ...of: [...SpreadNumbers, location: number]): void;
  normal(out: Place, ...of: [...SpreadNumbers, location: number, least: number]): void;
  fill(out: Place, value: number): void;
  multiply(out: Place, a: Place, b: Place, most: number): void;
  addAudience(into: Place, people: Place, baseline: Place, lift: Place, value: Place): void;
  addTargeted(into: Place, reach: number, alone: number, mixed: number, inMix: number): void;
}

/** How many rows `addTargeted` reads the places of. */
const placeCount = 14;

/** As `simd/reach.ts` numbers them. */
const reachNumbers: Record<ReachKind, number> = { one: 0, poisson: 1, general: 2 };

/**
 * Arguments and places are written out: lists of them, gone through at every call, take as long as the arithmetic does.
 *
 * @param operations whose memory is large enough. @param rowCount rows that are used of it.
 */
export function compiledKernel(operations: CompiledOperations, rowCount: number): Kernel {
  const { buffer } = operations.memory;
  const begin = operations.rowsBegin.value;
  const at = (row: Row): Place => begin + beginOf(row) * Float64Array.BYTES_PER_ELEMENT;
  const places = new Int32Array(buffer, operations.rowPlaces.value, placeCount);
  const tables = [roots, rootTails, directions];
  new Float64Array(buffer, operations.tablesBegin.value).set(tables.flatMap((table) => [...table]));
  return {
    rows: new Float64Array(buffer, begin, beginOf(rowCount)),
    normals: (out, seed, block, { high, low }) => operations.normals(at(out), seed, block, high, low),
    logNormal: (out, { shared, sharedSpread, own, ownSpread }, location, scale, most) =>
      operations.logNormal(at(out), at(shared), sharedSpread, at(own), ownSpread, location, scale, most),
    logitNormal: (out, { shared, sharedSpread, own, ownSpread }, location) =>
      operations.logitNormal(at(out), at(shared), sharedSpread, at(own), ownSpread, location),
    normal: (out, { shared, sharedSpread, own, ownSpread }, location, least) =>
      operations.normal(at(out), at(shared), sharedSpread, at(own), ownSpread, location, least),
    fill: (out, value) => operations.fill(at(out), value),
    multiply: (out, a, b, most) => operations.multiply(at(out), at(a), at(b), most),
    addAudience: (into, people, baseline, lift, value) =>
      operations.addAudience(at(into), at(people), at(baseline), at(lift), at(value)),
    addTargeted(into, segment, market, { alone, inMix }) {
      places[0] = at(segment.people);
      places[1] = at(segment.baseline);
      places[2] = at(segment.value);
      places[3] = at(segment.macroLift);
      places[4] = at(segment.microLift);
      places[5] = at(segment.precision);
      places[6] = at(segment.cpm);
      places[7] = at(segment.offerCost);
      places[8] = at(market.dataFee);
      places[9] = at(market.attention);
      places[10] = at(market.addressable);
      places[11] = at(market.massExposures);
      places[12] = at(market.massSeen);
      places[13] = at(market.reachShape);
      operations.addTargeted(at(into), reachNumbers[market.reach], alone, inMix === null ? 0 : 1, inMix ?? 0);
    },
  };
}
