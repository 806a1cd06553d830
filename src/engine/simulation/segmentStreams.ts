import { hashName, keyOf, type NameHash } from './draw.ts';
import type { StreamKey } from './kernel/kernel.ts';
import type { UncertainSegment } from './uncertainSegments.ts';
import { segmentKeys } from './uncertainty.ts';

/** The key of the stream that a segment's number is drawn from. */
export type SegmentStreams = (segment: UncertainSegment, place: number) => StreamKey;

const beginning = hashName('segments.');

/** `segments.<id>.`, with which the names of a segment's numbers begin. */
export function hashSegmentName(id: string): NameHash {
  return hashName('.', hashName(id, beginning));
}

/**
 * Streams go by names, such as `segments.s1.microLift`, so that it does not matter in which order segments stand. They are
 * hashed once, and kept in one piece of memory: a simulation asks for each in every block.
 */
export function openSegmentStreams(segments: readonly UncertainSegment[]): SegmentStreams {
  const drawn = segmentKeys.map((_, place) => place).filter((place) => segments.some(({ draws }) => draws[place]));
  const columns = segmentKeys.map((_, place) => 2 * drawn.indexOf(place));
  const width = 2 * drawn.length;
  const keys = new Uint32Array(width * segments.length);
  for (const { id, index, draws } of drawn.length === 0 ? [] : segments) {
    const name = hashSegmentName(id);
    for (const place of drawn) {
      if (draws[place] === null) continue;
      const { high, low } = keyOf(hashName(segmentKeys[place], name));
      const at = index * width + columns[place];
      keys[at] = high;
      keys[at + 1] = low;
    }
  }
  return ({ index }, place) => {
    const at = index * width + columns[place];
    return { high: keys[at], low: keys[at + 1] };
  };
}
