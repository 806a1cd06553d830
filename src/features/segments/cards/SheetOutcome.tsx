import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { isOutcomeColumn, segmentColumns } from '../../../model/segmentColumns.ts';
import { cellWords, type Figures } from '../words/cellWords.ts';

interface SheetOutcomeProps {
  readonly plan: Plan;
  readonly position: number;
  readonly figures: Figures;
}

/** Whether to keep it is said at the top of the sheet. */
const figureColumns = segmentColumns.filter((column) => isOutcomeColumn(column) && column !== 'pays');

/** What a segment brings as it is now, in full. */
export function SheetOutcome({ plan, position, figures }: SheetOutcomeProps) {
  return (
    <section className="sheet-outcome">
      <h3>{t('segments.sheet.outcome')}</h3>
      <dl className="figures">
        {figureColumns.map((column) => (
          <div key={column}>
            <dt>{columnName(column)}</dt>
            <dd>{cellWords(plan, position, column, figures).text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
