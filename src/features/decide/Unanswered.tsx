import { t } from '../../i18n/translate.ts';
import type { Question } from '../../store/questionsStore.ts';
import { useQuestions } from '../../store/useSession.ts';

/** Stands where an answer will: it is being worked out, or broke off. */
export function Unanswered({ question }: { readonly question: Question }) {
  const failed = useQuestions((state) => state.failed.has(question));
  return <p className="unanswered">{failed ? t('decide.failed') : t('decide.waiting')}</p>;
}
