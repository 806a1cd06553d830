import { formatShare } from '../../numbers/formatShare.ts';
import { useQuestions } from '../../store/useSession.ts';
import { Progress } from '../../ui/Progress.tsx';

/** How far the present search has come; nothing where it is over soon. */
export function QuestionProgress({ label }: { readonly label: string }) {
  const progress = useQuestions((state) => state.progress);
  if (progress === null) return null;
  return (
    <div className="question-progress">
      <Progress label={label} share={progress} shareText={formatShare(progress, 2)} />
    </div>
  );
}
