import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Learnable, UncertainInput } from '../../../store/questionsStore.ts';
import { rangeName } from '../howSure/rangeWords.ts';

/** An independent input in words: a range, its own part, what several share, or "7 other inputs". */
export function inputName(plan: Plan, input: UncertainInput): string {
  switch (input.kind) {
    case 'range': {
      const name = rangeName(plan, input.path);
      return input.part === 'whole' ? name : t('decide.input.own', { name });
    }
    case 'shared':
      return t('decide.input.shared', { factor: input.factor });
    case 'others':
      return t('decide.input.others', { count: input.count });
  }
}

/** What could be found out, in words. */
export function learnableName(plan: Plan, learnt: Learnable): string {
  return learnt.kind === 'range' ? rangeName(plan, learnt.path) : t('decide.input.all', { factor: learnt.factor });
}
