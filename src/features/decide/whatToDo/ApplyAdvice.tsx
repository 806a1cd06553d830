import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Recommendation } from '../../../store/decisionsStore.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { isApplied } from './isApplied.ts';

interface ApplyAdviceProps {
  readonly recommendation: Recommendation;
  readonly stale: boolean;
}

/** Makes the plan what is recommended; says why where that can't be done. */
export function ApplyAdvice({ recommendation, stale }: ApplyAdviceProps) {
  const { decisions } = useSession();
  const readOnly = usePlanState((state) => state.readOnly);
  const id = useId();
  const why = readOnly ? 'readOnly' : stale ? 'searching' : isApplied(recommendation) ? 'applied' : null;
  return (
    <div className="advice-apply">
      {/* Not taken out of the order of tabs when it has done its work: the focus stays here. */}
      <Button
        variant="primary"
        aria-disabled={why !== null || undefined}
        aria-describedby={why === null ? undefined : id}
        onClick={() => why === null && decisions.apply()}
      >
        {t('decide.whatToDo.apply')}
      </Button>
      {why !== null && <span id={id}>{t(`decide.whatToDo.${why}`)}</span>}
    </div>
  );
}
