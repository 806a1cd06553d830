import { t } from '../../../../i18n/translate.ts';
import { formatCount } from '../../../../numbers/formatCount.ts';
import { formatShare } from '../../../../numbers/formatShare.ts';
import type { CrossingProblem } from '../../../../store/building.ts';
import type { TraitDraft } from './draft.ts';

/** Why traits cannot be crossed, in words. */
export function crossingProblemText(problem: CrossingProblem, traits: readonly TraitDraft[]): string {
  switch (problem.code) {
    case 'tooManyCells': {
      const figures = { cells: formatCount(problem.cells), limit: formatCount(problem.limit, 'full') };
      return t('builder.problem.tooManyCells', figures);
    }
    case 'noWeight':
      return t('builder.problem.noWeight', { trait: traits[problem.trait].name });
    case 'onlyZeros': {
      const { name, levels } = traits[problem.trait];
      return t('builder.problem.onlyZeros', { trait: name, level: levels[problem.level].name });
    }
    case 'totalsDiffer':
      return t('builder.problem.totalsDiffer', { trait: traits[problem.trait].name });
    case 'notConverged':
      return t('builder.problem.notConverged', { error: formatShare(problem.error) });
  }
}
