import { finishHash, hashWord, rotated } from '../../../numerics/murmur3.ts';
import type { StreamKey } from '../kernel.ts';

/** Streams that run side by side. */
export const streams = 4;

/** The states of four xoshiro128** generators: word 0 of each, then word 1 of each, and so on. */
export type StreamStates = Int32Array;

/** Sets word w of stream s to the hash of (block, key, 4s + w) under the seed. The words of a stream differ, so never are all 0. */
export function seedStreams(states: StreamStates, seed: number, block: number, key: StreamKey): void {
  const begun = hashWord(hashWord(hashWord(seed, block), key.high), key.low);
  for (let word = 0; word < 4; word++) {
    for (let stream = 0; stream < streams; stream++) {
      states[streams * word + stream] = finishHash(hashWord(begun, 4 * stream + word), 4);
    }
  }
}

/** Takes the next word of each stream, as a signed number (`numerics/xoshiro128.ts`). */
export function nextWords(states: StreamStates, words: Int32Array): void {
  for (let stream = 0; stream < streams; stream++) {
    const [a, b, c, d] = [stream, streams + stream, 2 * streams + stream, 3 * streams + stream];
    const second = states[b];
    words[stream] = Math.imul(rotated(Math.imul(second, 5), 7), 9);
    const third = states[c] ^ states[a];
    const fourth = states[d] ^ second;
    states[b] = second ^ third;
    states[a] ^= fourth;
    states[c] = third ^ (second << 9);
    states[d] = rotated(fourth, 11);
  }
}
