import type { ReactNode } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface BrokenOffProps {
  /** A bug of ours, or the end of what it ran in. */
  readonly failure: 'bug' | 'crash';
  readonly onRetry: () => void;
  /** What is missing, in a sentence, where the place does not tell. */
  readonly children?: ReactNode;
}

/** Says that what a chart is drawn from broke off, and lets it be begun again. */
export function BrokenOff({ failure, onRetry, children }: BrokenOffProps) {
  const retry = (
    <Button variant="outlined" onClick={onRetry}>
      {t('charts.retry')}
    </Button>
  );
  return (
    <Notice kind="problem" actions={retry}>
      {children} {t('charts.broken', { failure })}
    </Notice>
  );
}
