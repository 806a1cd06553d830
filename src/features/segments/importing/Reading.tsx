import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { Button } from '../../../ui/Button.tsx';

/** How far reading has come, from 0 to 1, and the way out. */
export function Reading({ progress, onCancel }: { readonly progress: number; readonly onCancel: () => void }) {
  const id = useId();
  return (
    <div className="import-reading">
      <label htmlFor={id}>{t('import.reading')}</label>
      <div className="import-progress">
        <progress id={id} max={1} value={progress} />
        <span className="figures" aria-hidden="true">
          {formatShare(progress, 2)}
        </span>
      </div>
      <Button className="import-outlined" onClick={onCancel}>
        {t('import.cancel')}
      </Button>
    </div>
  );
}
