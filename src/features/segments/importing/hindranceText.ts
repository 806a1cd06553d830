import { t } from '../../../i18n/translate.ts';
import type { ImportView } from '../../../io/importing/importView.ts';

interface Standing {
  readonly view: ImportView;
  /** The user agrees that rows with something wrong stay out. */
  readonly leaveOut: boolean;
  readonly readOnly: boolean;
  /** `reading`: an answer is still being followed; `taking`: the rows are on their way into the plan. */
  readonly busy: 'reading' | 'taking' | null;
}

/** Why the rows can't enter the plan now, in words; null when they can. */
export function hindranceText({ view, leaveOut, readOnly, busy }: Standing): string | null {
  const inNeed = view.rowCount - view.goodCount;
  if (readOnly) return t('segments.readOnly');
  if (busy !== null) return t(`import.hindrance.${busy}`);
  if (view.questions.length > 0) return t('import.hindrance.questions', { count: view.questions.length });
  if (view.goodCount === 0) return t('import.hindrance.nothing');
  if (inNeed > 0 && !leaveOut) return t('import.hindrance.problems', { count: inNeed });
  return null;
}
