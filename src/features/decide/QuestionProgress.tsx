import { formatShare } from '../../numbers/formatShare.ts';
import type { Question } from '../../store/questionsStore.ts';
import { useQuestions } from '../../store/useSession.ts';
import { Progress } from '../../ui/Progress.tsx';

interface QuestionProgressProps {
  readonly question: Question;
  readonly label: string;
}

/** How far the search for an answer has come; nothing where it is over soon. */
export function QuestionProgress({ question, label }: QuestionProgressProps) {
  const progress = useQuestions((state) => state.progress);
  if (progress?.question !== question) return null;
  const { share } = progress;
  return (
    <div className="question-progress">
      <Progress label={label} share={share} shareText={formatShare(share, 2)} />
    </div>
  );
}
