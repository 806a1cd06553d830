import { t } from '../../i18n/translate.ts';

/** Takes the room of an answer that is on its way. */
export function Waiting() {
  return <p className="unanswered">{t('decide.waiting')}</p>;
}
