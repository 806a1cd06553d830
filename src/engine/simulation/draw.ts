import { type Distribution, distributionOf } from '../../model/distribution.ts';
import type { FieldPath } from '../../model/fields.ts';
import type { RangePath } from '../../model/rangePath.ts';
import { finishHash, hashWord } from '../numerics/murmur3.ts';
import type { StreamKey } from './kernel/kernel.ts';

/** The standard normal's 95th percentile: the ends of a 90 % range lie this far from its middle. */
export const rangeEnd = 1.6448536269514722;

/** What uncertain inputs of a kind have in common: a good year for one lift is a good year for all. */
export const sharedFactors = ['lift', 'baseline', 'price'] as const;
export type SharedFactor = (typeof sharedFactors)[number];

/**
 * An uncertain number, drawn as a function of location + sharedSpread·Z + ownSpread·ε with Z and ε standard normal (model
 * section 8). With correlation ρ, sharedSpread = s·√ρ and ownSpread = s·√(1−ρ) for values that share a factor.
 */
export interface Draw {
  /** The key of `ranges` that it comes from. */
  readonly range: string;
  readonly distribution: Distribution;
  /** Middle on the scale where it is normal: ln, logit, or the value's own. */
  readonly location: number;
  readonly factor: SharedFactor | null;
  readonly sharedSpread: number;
  readonly ownSpread: number;
}

interface DrawInput {
  readonly range: string;
  readonly place: RangePath;
  readonly ends: readonly [low: number, high: number];
  readonly correlation: number;
}

/**
 * The distribution with the 5th and 95th percentile of a range: m ± q·s at its ends, on the scale where it is normal.
 *
 * @example [0.5, 2] as a factor: location 0, spread ln 2/1.645 = 0.4214.
 */
export function drawOf({ range, place, ends, correlation }: DrawInput): Draw {
  const distribution = distributionOf(place, ends);
  const [low, high] = ends.map((end) => onScale(end, distribution));
  const spread = (high - low) / (2 * rangeEnd);
  const factor = sharedFactorOf(place.field);
  return {
    range,
    distribution,
    location: (low + high) / 2,
    factor,
    sharedSpread: factor === null ? 0 : spread * Math.sqrt(correlation),
    ownSpread: factor === null ? spread : spread * Math.sqrt(1 - correlation),
  };
}

/** The number where all of its normals together are z: 0 is the median, 1.2816 the 90th percentile. */
export function drawnAt({ distribution, location, sharedSpread, ownSpread }: Draw, z: number): number {
  const normal = location + Math.hypot(sharedSpread, ownSpread) * z;
  switch (distribution) {
    case 'logNormal':
      return Math.exp(normal);
    case 'logitNormal':
      return 1 / (1 + Math.exp(-normal));
    case 'normal':
      return Math.max(-1, normal);
  }
}

function onScale(value: number, distribution: Distribution): number {
  switch (distribution) {
    case 'logNormal':
      return Math.log(value);
    case 'logitNormal':
      return Math.log(value / (1 - value));
    case 'normal':
      return value;
  }
}

/** Every macroLift and microLift; every baseline; every cpm and dataFee. */
function sharedFactorOf(field: FieldPath): SharedFactor | null {
  const key = field.slice(field.lastIndexOf('.') + 1);
  if (key === 'macroLift' || key === 'microLift') return 'lift';
  if (key === 'baseline') return 'baseline';
  return key === 'cpm' || key === 'dataFee' ? 'price' : null;
}

/** A name, or the beginning of one, in two hashes: among a million names no two are likely to share both. */
export interface NameHash extends StreamKey {
  readonly length: number;
}

const noName: NameHash = { high: 0, low: 1, length: 0 };

/** @param before what the name begins with. */
export function hashName(name: string, before = noName): NameHash {
  let { high, low } = before;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    high = hashWord(high, unit);
    low = hashWord(low, unit);
  }
  return { high, low, length: before.length + name.length };
}

/** The key of what has this name. */
export function keyOf({ high, low, length }: NameHash): StreamKey {
  return { high: finishHash(high, length) >>> 0, low: finishHash(low, length) >>> 0 };
}

/** The key of a name. */
export function streamKey(name: string): StreamKey {
  return keyOf(hashName(name));
}
