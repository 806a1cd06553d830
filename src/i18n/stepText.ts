import { columnName } from './columnName.ts';
import { en, type MessageKey } from './en.ts';
import { t } from './translate.ts';

/** A step of the history, as far as its words need to know. */
export type WordedStep =
  | { readonly code: 'input'; readonly input: string }
  | { readonly code: 'field'; readonly path: string }
  | { readonly code: 'segment'; readonly segment: string; readonly field: string }
  | { readonly code: 'removeSegment'; readonly segment: string }
  | { readonly code: 'editMany'; readonly column: string; readonly count: number }
  | { readonly code: CountedStep; readonly count: number }
  | { readonly code: 'paste'; readonly rows: number; readonly columns: number }
  | { readonly code: 'sort'; readonly column: string }
  | { readonly code: 'openScenario' | 'openFile' | 'keptPlan'; readonly name: string }
  | { readonly code: 'addSegment' | 'applyAdvice' | 'publishedRanges' | 'newPlan' };

type CountedStep =
  | 'import'
  | 'generate'
  | 'insertRows'
  | 'removeRows'
  | 'duplicateRows'
  | 'moveRows'
  | 'includeRows'
  | 'excludeRows'
  | 'fillCells'
  | 'clearCells';

/** The words of a step: what Undo takes back and Redo does again. */
export function stepText(step: WordedStep): string {
  switch (step.code) {
    case 'input':
      return t('step.input', { input: named(`input.${step.input}`) });
    case 'field':
      return t('step.field', { field: named(`field.${step.path}`) });
    case 'segment':
      return t('step.segment', { segment: step.segment, field: columnName(step.field) });
    case 'editMany':
      return t('step.editMany', { column: columnName(step.column), count: step.count });
    case 'sort':
      return t('step.sort', { column: columnName(step.column) });
    default: {
      const { code, ...values } = step;
      return t(`step.${code}`, values);
    }
  }
}

function named(key: string): string {
  if (!(key in en)) throw new Error(`no message ${key}`);
  return t(key as MessageKey);
}
