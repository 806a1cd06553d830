import { oddsWords } from '../../../src/charts/series/oddsWords.ts';
import { oddsOf } from '../../../src/features/decide/howSure/oddsOf.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { builtModule } from '../../bench/builtModule.ts';

const { simulate } = await builtModule<typeof import('../../../src/engine/index.ts')>('src/engine/index.ts');
const { loadKernel } =
  await builtModule<typeof import('../../../src/workers/loadKernel.ts')>('src/workers/loadKernel.ts');
const kernel = loadKernel(1024);
const known = new Map<string, string>();

/** The title that so many draws have of one plan with another budget, drawn here, once. */
export function expectedTitle(plan: Plan, budget: number, draws: number): string {
  const key = `${budget} ${draws}`;
  const title = known.get(key) ?? oddsWords(oddsOf(summaryOf({ ...plan, budget }, draws)), plan.currency).title;
  known.set(key, title);
  return title;
}

function summaryOf(plan: Plan, draws: number) {
  const run = simulate(plan, kernel, draws);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
