import { useResults } from '../../store/useSession.ts';
import { warningTexts } from './warningTexts.ts';

/** What is worth knowing about the plan before its figures are believed. */
export function Warnings() {
  const texts = warningTexts(useResults());
  if (texts.length === 0) return null;
  return (
    <ul className="warnings">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
