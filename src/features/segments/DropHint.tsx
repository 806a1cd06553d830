import { t } from '../../i18n/translate.ts';
import './dropHint.css';

/** Lies over the page while a file is held over what takes it. */
export function DropHint() {
  return (
    <p className="drop-hint" aria-hidden="true">
      {t('import.dropNow')}
    </p>
  );
}
