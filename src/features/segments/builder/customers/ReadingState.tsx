import type { Reading } from '../../../../store/useBuilding.ts';
import { ReadingProgress } from '../../ReadingProgress.tsx';
import { customersProblemText } from './customersProblemText.ts';

interface ReadingStateProps {
  readonly reading: Reading<unknown>;
  readonly label: string;
  readonly onCancel: () => void;
}

/** How far a reading is, with a way to give it up, or why it came to nothing. */
export function ReadingState({ reading, label, onCancel }: ReadingStateProps) {
  if (reading.kind === 'running') return <ReadingProgress label={label} share={reading.share} onCancel={onCancel} />;
  if (reading.kind !== 'refused') return null;
  return (
    <p role="alert" className="builder-problem">
      {customersProblemText(reading.problem)}
    </p>
  );
}
