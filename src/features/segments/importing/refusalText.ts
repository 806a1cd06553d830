import type { ReactNode } from 'react';
import type { ImportRefusal } from '../../../io/importing/importView.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { sourceText } from './nameText.ts';

/** Why a source can't be read, and what to do about it; `file` is null for what was pasted. */
export function refusalText(refusal: ImportRefusal, file: string | null): ReactNode {
  return sourceText(`import.refusal.${refusal.code}`, file, figuresOf(refusal));
}

function figuresOf(refusal: ImportRefusal): Readonly<Record<string, string>> {
  switch (refusal.code) {
    case 'unclosedQuote':
      return { row: formatCount(refusal.row, 'full') };
    case 'tooLarge':
    case 'tooLargeUnpacked':
      return { limit: formatCount(Math.round(refusal.limit_bytes / 2 ** 20), 'full') };
    case 'tooManyRows':
    case 'tooManyColumns':
    case 'tooManyCells':
      return { limit: formatCount(refusal.limit, 'full') };
    default:
      return {};
  }
}
