import type { Page } from 'playwright';

/** The answer to "How sure?" on the screen, and the fields that it should be the answer to. */
export interface ShownAnswer {
  readonly budget: number;
  readonly title: string;
  readonly draws: number;
  /** Marked as that of an older plan. */
  readonly isStale: boolean;
  /** All draws that are asked for are there. */
  readonly isAtRest: boolean;
}

/** What somebody sees; null where the answer is out of sight, since there it does not follow the plan. */
export async function shownAnswer(page: Page): Promise<ShownAnswer | null> {
  const read = await page.evaluate(readAnswer);
  if (read === null) return null;
  const { title, isStale, isDrawing } = read;
  const draws = amount(read.draws);
  return {
    ...{ title, draws, isStale, budget: amount(read.budget) },
    isAtRest: !isStale && !isDrawing && draws === amount(read.asked),
  };
}

/** In the page, all at one moment. */
function readAnswer() {
  const answer = document.querySelector<HTMLElement>('.how-sure-answer');
  const title = answer?.querySelector('figure h3')?.textContent;
  if (answer == null || title == null) return null;
  const { top, bottom } = answer.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) return null;
  const textIn = (name: string) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    return (label?.control as HTMLInputElement | null | undefined)?.value ?? '';
  };
  const about = answer.querySelector('.how-sure-about')?.textContent ?? '';
  return {
    title,
    draws: /([\d,]+) draws/.exec(about)?.[1] ?? '',
    budget: textIn('Budget'),
    asked: textIn('Draws'),
    isStale: answer.dataset.stale !== undefined,
    isDrawing: answer.querySelector('progress, .how-sure-preview') !== null,
  };
}

/** A field shows "5700000" while somebody types, and "$5.7M" afterwards. */
function amount(text: string): number {
  const number = text.replaceAll(/[$,]/g, '').replace('M', 'e6').replace('k', 'e3');
  if (number === '' || !Number.isFinite(Number(number))) throw new Error(`“${text}” is no amount`);
  return Number(number);
}
