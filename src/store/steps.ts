import type { ScenarioId } from '../io/scenarios.ts';
import type { FieldPath } from '../model/fields.ts';
import type { ManyEdit } from '../model/manyCells.ts';
import type { Plan } from '../model/plan.ts';
import type { QuestionInput } from '../model/questionInputs.ts';
import type { SegmentColumn } from '../model/segmentColumns.ts';
import type { RowTarget } from '../model/segmentRows.ts';
import type { UnreadCells } from './unreadCells.ts';

/** What a step of the history did, for Undo and Redo to name; words live in i18n. */
export type StepName =
  | { readonly code: 'input'; readonly input: QuestionInput }
  | {
      readonly code: 'field';
      readonly path: FieldPath | 'macro.discount' | 'micro.split' | 'micro.narrow' | 'retention' | 'currency' | 'name';
    }
  | { readonly code: 'segment'; readonly segment: string; readonly field: string }
  | { readonly code: 'addSegment' }
  | { readonly code: 'removeSegment'; readonly segment: string }
  | { readonly code: 'import'; readonly count: number; readonly target: RowTarget }
  | { readonly code: 'generate'; readonly count: number }
  | { readonly code: 'editMany'; readonly column: ManyEdit['column']; readonly count: number }
  | { readonly code: 'insertRows' | 'removeRows' | 'duplicateRows' | 'moveRows'; readonly count: number }
  | { readonly code: 'includeRows' | 'excludeRows'; readonly count: number }
  | { readonly code: 'fillCells' | 'clearCells'; readonly count: number }
  | { readonly code: 'paste'; readonly rows: number; readonly columns: number }
  | { readonly code: 'sort'; readonly column: SegmentColumn }
  | { readonly code: 'openScenario'; readonly name: string }
  | { readonly code: 'openFile'; readonly name: string }
  | { readonly code: 'keptPlan'; readonly name: string }
  | { readonly code: 'applyAdvice' }
  | { readonly code: 'publishedRanges' }
  | { readonly code: 'newPlan' };

/** One step of the history: the plan on the other side of it. */
export interface Step {
  readonly name: StepName;
  readonly plan: Plan;
  readonly unread: UnreadCells;
  /** The worked example that that plan was. */
  readonly scenario: ScenarioId | null;
}
