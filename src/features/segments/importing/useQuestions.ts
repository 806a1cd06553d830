import { useState } from 'react';
import type { ImportChoices, ImportQuestion } from '../../../io/importing/importView.ts';

/** What tells two questions apart: shares are asked column by column. */
export function questionKey(question: ImportQuestion): string {
  return question.code === 'bareShares' ? `bareShares ${question.column}` : question.code;
}

/**
 * The questions to show: those that are open, and those that were and have an answer, so that it can be seen and changed.
 * They keep their order.
 */
export function questionsToShow(
  asked: readonly ImportQuestion[],
  open: readonly ImportQuestion[],
  choices: ImportChoices,
): readonly ImportQuestion[] {
  const openByKey = new Map(open.map((question) => [questionKey(question), question]));
  const before = asked.flatMap((question) => {
    const again = openByKey.get(questionKey(question));
    openByKey.delete(questionKey(question));
    if (again !== undefined) return [merged(question, again)];
    return isAnswered(question, choices) ? [question] : [];
  });
  return [...before, ...openByKey.values()];
}

/** Remembers which questions there have been. */
export function useQuestions(open: readonly ImportQuestion[], choices: ImportChoices): readonly ImportQuestion[] {
  const [asked, setAsked] = useState(open);
  const shown = questionsToShow(asked, open, choices);
  const same = shown.length === asked.length && shown.every((question, i) => question === asked[i]);
  if (!same) setAsked(shown);
  return shown;
}

/** Of the columns that were missing, those that have been found since stay to be seen. */
function merged(before: ImportQuestion, again: ImportQuestion): ImportQuestion {
  if (before.code !== 'mapping' || again.code !== 'mapping') return again;
  const missing = [...new Set([...before.missing, ...again.missing])];
  return missing.length === before.missing.length ? before : { code: 'mapping', missing };
}

function isAnswered(question: ImportQuestion, choices: ImportChoices): boolean {
  if (question.code === 'bareShares') return choices.bareShares?.[question.column] !== undefined;
  return choices[question.code] !== undefined;
}
