import { describe, expect, it } from 'vitest';
import { keptSampler } from '../../../../src/engine/simulation/bands/keptSampler.ts';
import { streamKey } from '../../../../src/engine/simulation/draw.ts';
import { typescriptKernel } from '../../../../src/engine/simulation/kernel/typescriptKernel.ts';
import { randomSampler, type Sampler } from '../../../../src/engine/simulation/sampler.ts';
import { rowOf } from '../kernels.ts';

describe('what is drawn again', () => {
  it('is as it was, of another variable, stream or block is not, and is made once', () => {
    const kernel = typescriptKernel(4);
    let made = 0;
    const random = randomSampler(1);
    const counted: Sampler = {
      fill(...row) {
        made += 1;
        random.fill(...row);
      },
    };
    const kept = keptSampler(counted);
    const [one, other] = ['one', 'other'].map((input) => ({ input, key: streamKey(input) }));
    for (let turn = 0; turn < 2; turn++) {
      for (const [variable, stream, block] of [
        [one, 0, 0],
        [other, 0, 0],
        [one, 1, 0],
        [one, 0, 1],
      ] as const) {
        kept.fill(kernel, 1 + turn, variable, stream, block);
        random.fill(kernel, 0, variable, stream, block);
        expect(rowOf(kernel, 1 + turn)).toEqual(rowOf(kernel, 0));
      }
    }
    expect(made).toBe(4);
  });
});
