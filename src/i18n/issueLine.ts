import { placeText } from './placeText.ts';
import { issueText } from './problemText.ts';
import { t } from './translate.ts';

/** What is wrong at a place in the plan: "Segment 4, Size: Must be at least 0." The limit arrives formatted. */
export function issueLine({ path, code }: { readonly path: string; readonly code: string }, limit: string): string {
  return t('place.problem', { place: placeText(path), problem: issueText(code, { limit }) });
}
