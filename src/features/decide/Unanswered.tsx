import { BrokenOff } from '../../charts/BrokenOff.tsx';
import type { Question } from '../../store/questionsStore.ts';
import { useQuestions, useSession } from '../../store/useSession.ts';
import { Waiting } from './Waiting.tsx';

interface UnansweredProps {
  readonly question: Question;
  /** There is an answer, if only an older one. */
  readonly isThere?: boolean;
}

/** What keeps an answer waiting: it is being worked out, or broke off. */
export function Unanswered({ question, isThere = false }: UnansweredProps) {
  const { questions } = useSession();
  const failure = useQuestions((state) => state.failed.get(question));
  if (failure !== undefined) return <BrokenOff failure={failure} onRetry={() => questions.retry(question)} />;
  return isThere ? null : <Waiting />;
}
