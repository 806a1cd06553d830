import { beginOf, type Kernel, lanes, type Row, type StreamKey } from './kernel/kernel.ts';

/**
 * Where the standard normals of a simulation come from. A stream is one of several independent sets of normals for the
 * same uncertain numbers: plain simulation needs one, Sobol indices two.
 */
export interface Sampler {
  fill(kernel: Kernel, out: Row, variable: Variable, stream: number, block: number): void;
}

/** One independent standard normal: what several uncertain numbers share, or a number's own. */
export interface Variable {
  readonly key: StreamKey;
  /** Which input of a sensitivity analysis it belongs to. */
  readonly input: string;
}

/** Blocks of another stream are numbered from here on: plain runs never get that far. */
const streamOffset = 2 ** 31;

/** Random numbers: block k of a seed is always the same, whoever draws it and when. */
export function randomSampler(seed: number): Sampler {
  return {
    fill(kernel, out, { key }, stream, block) {
      kernel.normals(out, seed, block + stream * streamOffset, key);
    },
  };
}

/** Given points: in each lane one input stands at z, every normal of it, and all others at their middle. */
export function pointSampler(points: readonly { readonly input: string; readonly z: number }[]): Sampler {
  return {
    fill(kernel, out, { input }, _stream, block) {
      const from = beginOf(out);
      for (let lane = 0; lane < lanes; lane++) {
        const point = points[block * lanes + lane];
        kernel.rows[from + lane] = point?.input === input ? point.z : 0;
      }
    },
  };
}
