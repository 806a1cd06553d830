import { useId } from 'react';
import { t } from '../../i18n/translate.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { Button } from '../../ui/Button.tsx';
import './readingProgress.css';

interface ReadingProgressProps {
  readonly label: string;
  /** How far reading has come, from 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far a file has been read, and the way out. */
export function ReadingProgress({ label, share, onCancel }: ReadingProgressProps) {
  const id = useId();
  return (
    <div className="reading-progress">
      <label htmlFor={id}>{label}</label>
      <div className="reading-progress-bar">
        <progress id={id} max={1} value={share} />
        <span className="figures" aria-hidden="true">
          {formatShare(share, 2)}
        </span>
      </div>
      <Button variant="outlined" onClick={onCancel}>
        {t('segments.cancel')}
      </Button>
    </div>
  );
}
