import { t } from '../../../../i18n/translate.ts';
import { formatShare } from '../../../../numbers/formatShare.ts';
import type { Reading } from '../../../../store/useBuilding.ts';
import { Button } from '../../../../ui/Button.tsx';
import { customersProblemText } from './customersProblemText.ts';

interface ReadingStateProps {
  readonly reading: Reading<unknown>;
  readonly label: string;
  readonly onCancel: () => void;
}

/** How far a reading is, with a way to give it up, or why it came to nothing. */
export function ReadingState({ reading, label, onCancel }: ReadingStateProps) {
  if (reading.kind === 'running') {
    return (
      <div className="builder-bar">
        <progress className="builder-progress" aria-label={label} max={1} value={reading.share} />
        <span className="figures">{formatShare(reading.share, 1)}</span>
        <Button onClick={onCancel}>{t('builder.customers.cancel')}</Button>
      </div>
    );
  }
  if (reading.kind !== 'refused') return null;
  return (
    <p role="alert" className="builder-problem">
      {customersProblemText(reading.problem)}
    </p>
  );
}
