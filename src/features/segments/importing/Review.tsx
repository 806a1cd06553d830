import type { ImportChoices, ImportView } from '../../../io/importing/importView.ts';
import { FoundBar } from './FoundBar.tsx';
import { Notes } from './Notes.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { useQuestions } from './useQuestions.ts';
import './review.css';
import { Summary } from './Summary.tsx';

interface ReviewProps {
  readonly view: ImportView;
  readonly choices: ImportChoices;
  readonly currency: string;
  readonly leaveOut: boolean;
  readonly onLeaveOut: (leaveOut: boolean) => void;
  readonly onBack: () => void;
  readonly choose: (change: ImportChoices) => void;
}

/** How the table was read, what is to be answered, and what it looks like. */
export function Review({ leaveOut, onLeaveOut, onBack, ...table }: ReviewProps) {
  const { view, choices, currency, choose } = table;
  const questions = useQuestions(view.questions, choices);
  return (
    <div className="import-review">
      <Summary view={view} leaveOut={leaveOut} onLeaveOut={onLeaveOut} />
      <FoundBar found={view.found} choose={choose} onBack={onBack} />
      <Questions questions={questions} view={view} choices={choices} choose={choose} />
      <PreviewTable view={view} currency={currency} choose={choose} />
      <Problems {...table} />
      <Notes notes={view.notes} />
    </div>
  );
}
