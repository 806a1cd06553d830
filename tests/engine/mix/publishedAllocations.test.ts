import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { decided } from '../../fixtures/decide.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';
import { workedCase } from '../workedCase.ts';

/** Targeted campaigns only: segments of the worth V_i and the scale h_i given; the mass campaign moves nobody. */
function targetedPlan(worth: readonly number[], scale: readonly number[], budget: number): Plan {
  // At a CPM of 10 a scale of 1 is a hundred people, of whom one in a hundred converts, or two with the message.
  const segments = worth.map((V, i) =>
    plainSegment({
      id: `s${i}`,
      size: 100 * scale[i],
      baseline: 0.01,
      macroLift: 0,
      microLift: 1,
      value: V / scale[i],
    }),
  );
  const rest = { baseline: 0, value: 0, macroLift: 0 };
  return plainPlan({ population: 1e3 * scale.reduce((sum, h) => sum + h, 0), budget, rest, segments });
}

describe('the best mix', () => {
  const kkt = workedCase<{ V: number[]; h: number[]; budget: number }, { x: number[] }>('D-kkt');
  it(`agrees with ${kkt.title}`, () => {
    const { V, h, budget } = kkt.inputs;
    const { media, targeted } = decided(targetedPlan(V, h, budget), { rules: [0, 1].map(always) });
    expect([...targeted]).toEqual([1, 1]);
    expect([...media]).toEqual(kkt.expected.x.map((money) => expect.closeTo(money, 9)));
  });

  interface Medium {
    readonly cost: number;
    readonly first: number;
    readonly next: number;
  }
  const ads = workedCase<
    { radio: Medium; tv: Medium; budget: number; maxShare: number },
    { reach: [number, number]; radioSpend: number; tvSpend: number }
  >('alloc-2');
  it(`puts whole ads where ${ads.title} puts them`, () => {
    const { radio, tv, budget, maxShare } = ads.inputs;
    const media = [radio, tv];
    // So large that no audience saturates: each further ad brings the same.
    const scale = media.map(() => 1e12);
    const worth = media.map(({ next, cost }, i) => (scale[i] * next) / cost);
    const rules = media.map((_, i) => ({ ...always(i), most: maxShare * budget }));
    const found = decided(targetedPlan(worth, scale, budget), { rules });
    // A price has 16 digits, which on audiences so large leaves a ten-thousandth of money open.
    const counts = media.map(({ cost }, i) => Math.floor(found.media[i] / cost + 1e-6));
    const { radioSpend, tvSpend, reach } = ads.expected;
    expect(counts.map((count, i) => count * media[i].cost)).toEqual([radioSpend, tvSpend]);
    const reached = media.reduce((sum, { first, next }, i) => sum + first + next * (counts[i] - 1), 0);
    expect(reached).toBe(reach[0]);
  });
});

function always(position: number) {
  return { position, wanted: 'always', least: null, most: null } as const;
}
