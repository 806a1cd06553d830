import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { LearningWorth } from '../../../store/questionsStore.ts';
import { learnableName } from './inputName.ts';

interface LearningRow {
  readonly name: string;
  readonly worth: string;
  /** How far off by the draws alone. */
  readonly error: string;
}

interface LearningWords {
  readonly finding: string;
  /** What is worth something, the most first. */
  readonly rows: readonly LearningRow[];
  /** How many there are besides, in a sentence; empty where there is none. */
  readonly idle: string;
}

/** What finding out each input is worth, in words. */
export function learningWords(plan: Plan, worths: readonly LearningWorth[]): LearningWords {
  const money = (value: number) => formatMoney(value, plan.currency);
  const paying = worths.filter(isClear);
  const rows = paying.map(({ learnt, worth: { value, standardError } }) => ({
    name: learnableName(plan, learnt),
    worth: money(value),
    error: money(standardError ?? 0),
  }));
  const [most] = rows;
  const idle = worths.length - rows.length;
  return {
    finding:
      most === undefined ? t('decide.worth.none') : t('decide.worth.most', { input: most.name, worth: most.worth }),
    rows,
    idle: most === undefined || idle === 0 ? '' : t('decide.worth.idle', { count: idle }),
  };
}

/** A worth within two standard errors of nothing may be the draws' own. */
function isClear({ worth: { value, standardError } }: LearningWorth): boolean {
  return value > 2 * (standardError ?? 0);
}
