import { beginOf, type Kernel, lanes, type Spread } from './kernel.ts';
import { addAudience } from './plain/addAudience.ts';
import { addTargeted } from './plain/addTargeted.ts';
import { exp } from './plain/exp.ts';
import { fillNormals } from './plain/fillNormals.ts';

/** The kernel in plain TypeScript, for browsers without WebAssembly's SIMD, and to hold the other one against. */
export function typescriptKernel(rowCount: number): Kernel {
  const rows = new Float64Array(beginOf(rowCount));

  function spread({ shared, sharedSpread, own, ownSpread }: Spread, location: number, lane: number): number {
    return location + sharedSpread * rows[beginOf(shared) + lane] + ownSpread * rows[beginOf(own) + lane];
  }

  return {
    rows,
    normals: (out, seed, block, key) => fillNormals(rows, beginOf(out), seed, block, key),
    logNormal(out, uncertain, location, scale, most) {
      for (let lane = 0; lane < lanes; lane++) {
        const drawn = scale * exp(spread(uncertain, location, lane));
        rows[beginOf(out) + lane] = drawn < most ? drawn : most;
      }
    },
    logitNormal(out, uncertain, location) {
      for (let lane = 0; lane < lanes; lane++) {
        rows[beginOf(out) + lane] = 1 / (1 + exp(-spread(uncertain, location, lane)));
      }
    },
    normal(out, uncertain, location, least) {
      for (let lane = 0; lane < lanes; lane++) {
        const drawn = spread(uncertain, location, lane);
        rows[beginOf(out) + lane] = least < drawn ? drawn : least;
      }
    },
    fill(out, value) {
      rows.fill(value, beginOf(out), beginOf(out) + lanes);
    },
    multiply(out, a, b, most) {
      for (let lane = 0; lane < lanes; lane++) {
        const product = rows[beginOf(a) + lane] * rows[beginOf(b) + lane];
        rows[beginOf(out) + lane] = product < most ? product : most;
      }
    },
    addAudience: (into, people, baseline, lift, value) => addAudience(rows, into, [people, baseline, lift, value]),
    addTargeted: (into, segment, market, money) => addTargeted(rows, into, segment, market, money),
  };
}
