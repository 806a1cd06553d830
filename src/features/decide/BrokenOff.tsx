import { t } from '../../i18n/translate.ts';
import type { Failure } from '../../store/simulationStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface BrokenOffProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A computation broke off, and can be begun again. */
export function BrokenOff({ failure, onRetry }: BrokenOffProps) {
  const retry = (
    <Button variant="outlined" onClick={onRetry}>
      {t('decide.retry')}
    </Button>
  );
  return (
    <Notice kind="problem" actions={retry}>
      {t('decide.broken', { failure })}
    </Notice>
  );
}
