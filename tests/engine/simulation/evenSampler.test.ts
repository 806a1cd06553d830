import { describe, expect, it } from 'vitest';
import { streamKey } from '../../../src/engine/simulation/draw.ts';
import { evenSampler } from '../../../src/engine/simulation/evenSampler.ts';
import { lanes } from '../../../src/engine/simulation/kernel/kernel.ts';
import { randomSampler, type Sampler } from '../../../src/engine/simulation/sampler.ts';
import { loadKernel } from '../../../src/workers/loadKernel.ts';

const kernel = loadKernel(1);
const names = Array.from({ length: 40 }, (_, i) => `number ${i}`);
const keys = names.map(streamKey);

function drawsOf(sampler: Sampler, name: string, blocks: number, stream = 0): Float64Array {
  const draws = new Float64Array(blocks * lanes);
  for (let block = 0; block < blocks; block++) {
    sampler.fill(kernel, 0, { key: streamKey(name), input: name }, stream, block);
    draws.set(kernel.rows.subarray(0, lanes), block * lanes);
  }
  return draws;
}

const meanOf = (draws: Float64Array) => draws.reduce((sum, z) => sum + z, 0) / draws.length;

describe('draws that are spread evenly', () => {
  const sampler = evenSampler(3, keys);

  it.each([names[0], names[17], names[39]] as string[])('are standard normals: moments of %s', (name) => {
    const draws = drawsOf(sampler, name, 64);
    expect(Math.abs(meanOf(draws))).toBeLessThan(1e-4);
    expect(meanOf(draws.map((z) => z ** 2))).toBeCloseTo(1, 2);
    expect(Math.abs(meanOf(draws.map((z) => z ** 3)))).toBeLessThan(0.02);
    expect(meanOf(draws.map((z) => z ** 4))).toBeCloseTo(3, 1);
  });

  it('of two variables are uncorrelated, of the same point and of different ones', () => {
    const all = names.map((name) => drawsOf(sampler, name, 64));
    for (let i = 1; i < all.length; i++) {
      const product = meanOf(all[i].map((z, k) => z * all[i - 1][k]));
      expect(Math.abs(product)).toBeLessThan(4 / Math.sqrt(64 * lanes));
    }
  });

  it('are the same whatever blocks were drawn before, and in whatever order the variables are named', () => {
    const turned = evenSampler(3, keys.toReversed());
    const [three] = [drawsOf(sampler, 'number 5', 4).slice(3 * lanes)];
    turned.fill(kernel, 0, { key: streamKey('number 5'), input: '' }, 0, 3);
    expect(kernel.rows.subarray(0, lanes)).toEqual(three);
  });

  it('are others for another variable and under another seed', () => {
    const draws = [drawsOf(sampler, 'number 1', 1), drawsOf(sampler, 'number 2', 1)];
    draws.push(drawsOf(evenSampler(4, keys), 'number 1', 1));
    expect(new Set(draws.map(([z]) => z)).size).toBe(3);
  });

  it('are random for all other variables, and in the second stream', () => {
    const random = randomSampler(3);
    expect(drawsOf(sampler, 'another', 2)).toEqual(drawsOf(random, 'another', 2));
    expect(drawsOf(sampler, 'number 1', 2, 1)).toEqual(drawsOf(random, 'number 1', 2, 1));
  });
});
