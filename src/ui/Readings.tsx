import { Button } from './Button.tsx';
import './Readings.css';

interface ReadingsProps {
  readonly problem: string;
  /** The texts that the text may have meant. */
  readonly readings: readonly string[];
  readonly onChoose: (text: string) => void;
}

/** Why a text can't be read, and what it may have meant, to be chosen. */
export function Readings({ problem, readings, onChoose }: ReadingsProps) {
  return (
    <>
      {problem}
      {readings.map((reading) => (
        <Button key={reading} variant="link" className="field-reading" onClick={() => onChoose(reading)}>
          {reading}
        </Button>
      ))}
    </>
  );
}
