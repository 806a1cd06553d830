import { t } from '../../i18n/translate.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import './readingProgress.css';

interface ReadingProgressProps {
  readonly label: string;
  /** How far reading has come, from 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far a file has been read, and the way out. */
export function ReadingProgress({ label, share, onCancel }: ReadingProgressProps) {
  return (
    <div className="reading-progress">
      <Progress label={label} share={share} shareText={formatShare(share, 2)} />
      <Button variant="outlined" onClick={onCancel}>
        {t('segments.cancel')}
      </Button>
    </div>
  );
}
