/** Draws in a block, and numbers in a row. */
export const lanes = 256;

/** The place of a row of `lanes` numbers, one for each draw of the block. */
export type Row = number;

/**
 * Numbers from the beginning of a row to that of the next: its own, and as many as a cache line of 64 bytes holds. A processor
 * keeps lines that lie a power of 2 apart in the same few places, where rows without the gap would push each other out.
 */
export const rowStride = lanes + 8;

/** Where a row begins among `Kernel.rows`. */
export function beginOf(row: Row): number {
  return row * rowStride;
}

/** How an uncertain value follows from a shared and an own standard normal, z = sharedSpread·Z + ownSpread·ε. */
export interface Spread {
  /** Row of the factor that the value shares with others, Z; any row where `sharedSpread` is 0. */
  readonly shared: Row;
  readonly sharedSpread: number;
  /** Row of the value's own draws, ε. */
  readonly own: Row;
  readonly ownSpread: number;
}

/** Rows with what a segment is like in each draw. */
export interface SegmentRows {
  /** Distinct people whom micro can address, D·n·match; above 0. */
  readonly people: Row;
  readonly baseline: Row;
  readonly value: Row;
  readonly macroLift: Row;
  readonly microLift: Row;
  readonly precision: Row;
  /** Price of 1,000 impressions without data. */
  readonly cpm: Row;
  readonly offerCost: Row;
}

/** Rows that are the same for every segment, and how reach is computed. */
export interface MarketRows {
  readonly dataFee: Row;
  readonly attention: Row;
  readonly addressable: Row;
  /** eλ_M, registered mass impressions per head, in the mix. */
  readonly massExposures: Row;
  /** R(eλ_M), in the mix. */
  readonly massSeen: Row;
  /** r; not read unless `reach` is `general`. */
  readonly reachShape: Row;
  readonly reach: ReachKind;
}

/** r = 1, the Poisson limit, or any other shape. */
export type ReachKind = 'one' | 'poisson' | 'general';

/** Media money of a segment where micro has the whole budget, and where the mix shares it. */
export interface SegmentMoney {
  readonly alone: number;
  /** null where the mix buys no targeted campaigns. */
  readonly inMix: number | null;
}

/** Rows that sums over people who see only the mass campaign go to, one after the other from `into` on. */
export const audienceSums = {
  /** Σ people·baseline */
  converting: 0,
  /** Σ people·baseline·lift */
  persuaded: 1,
  /** Σ people·baseline·lift·value */
  worth: 2,
} as const;

/** Rows that sums over targeted segments go to, from `into` on; values without carry-over and lifetime margins. */
export const targetedSums = {
  /** Micro alone: Σ conv·u·microLift·value, with conv = people·baseline and u = R(eλ_i). */
  value: 0,
  /** Micro alone: Σ conv·u·(1 + microLift)·offerCost. */
  offers: 1,
  /** The mix: value of what micro won, alone or with mass; value of what mass alone won. */
  mixByMicro: 2,
  mixByMacro: 3,
  /** The mix: targeted coupons. */
  mixOffers: 4,
  /** The mix: conversions that get the mass coupon, Σ conv·massOnly·(1 + macroLift). */
  mixMassConverting: 5,
} as const;

/**
 * The arithmetic of a simulation, on rows of numbers: a block's draws stand side by side, so that one step works on all of
 * them. Two kernels give the same bits (tests/engine/simulation/kernels.test.ts): WebAssembly with SIMD, and plain
 * TypeScript where that is missing. Both use only + − × ÷ and √ in the same order, polynomials and tables of their own, never
 * Math.exp and the like, whose last digits differ from one browser to the next.
 */
export interface Kernel {
  /** All rows, one after the other: row k holds `lanes` numbers from `beginOf(k)` on. Read and write as you like. */
  readonly rows: Float64Array;

  /**
   * Fills a row with independent standard normals: the stream of (seed, block, key), by Box and Muller from
   * xoshiro128**, four streams side by side. Nothing else decides them.
   */
  normals(out: Row, seed: number, block: number, key: StreamKey): void;

  /** out = min(most, scale·exp(location + sharedSpread·Z + ownSpread·ε)), for amounts and factors. */
  logNormal(out: Row, spread: Spread, location: number, scale: number, most: number): void;

  /** out = 1/(1 + exp(−(location + sharedSpread·Z + ownSpread·ε))), for shares. */
  logitNormal(out: Row, spread: Spread, location: number): void;

  /** out = max(least, location + sharedSpread·Z + ownSpread·ε), for lifts that may be below 0. */
  normal(out: Row, spread: Spread, location: number, least: number): void;

  /** out = value in every draw. */
  fill(out: Row, value: number): void;

  /** out = min(most, a·b). */
  multiply(out: Row, a: Row, b: Row, most: number): void;

  /** Adds an audience that sees only the mass campaign to the rows from `into` on (`audienceSums`). */
  addAudience(into: Row, people: Row, baseline: Row, lift: Row, value: Row): void;

  /**
   * Adds a targeted segment to the rows from `into` on (`targetedSums`): micro alone (model section 4.5), and in the mix
   * (section 6), with λ_i = 1000·x·precision/((cpm + dataFee)·people).
   */
  addTargeted(into: Row, segment: SegmentRows, market: MarketRows, money: SegmentMoney): void;
}

/** Names a stream of random numbers: two 32-bit hashes of what is drawn. */
export interface StreamKey {
  readonly high: number;
  readonly low: number;
}
