import { t } from '../../../i18n/translate.ts';
import type { ImportView } from '../../../io/importing/importView.ts';

/** How many rows there are, and how many need the user; before the questions are answered, neither is sure. */
export function summaryText(view: ImportView): string {
  const questions = view.questions.length;
  if (questions > 0) return t('import.summary.asking', { rows: view.rowCount, questions });
  return t('import.summary.read', { good: view.goodCount, bad: view.rowCount - view.goodCount });
}
