import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportChoices, ImportView } from '../../../io/importing/importView.ts';
import { columnName } from '../../../io/xlsx/cellAddress.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { mappingWith } from './mappingWith.ts';
import { PreviewLine } from './PreviewLine.tsx';
import './preview.css';

interface PreviewTableProps {
  readonly view: ImportView;
  readonly currency: string;
  readonly choose: (change: ImportChoices) => void;
}

const mostRows = 10;
/** Columns that are shown whatever they are; beyond, those that say something. */
const mostColumns = 40;

/** The first rows as they stand and as they are understood, and what each column is; scrolls sideways. */
export function PreviewTable({ view, currency, choose }: PreviewTableProps) {
  const heading = useId();
  const shown = view.columns.flatMap((column, position) =>
    position < mostColumns || column.column !== null ? [{ ...column, position }] : [],
  );
  const more = view.columns.length - shown.length;
  const wholeRows = new Map(view.problems.flatMap((one) => (one.column === null ? [[one.row, one] as const] : [])));
  return (
    <section aria-labelledby={heading} className="import-part">
      <h3 id={heading}>{t('import.preview')}</h3>
      <div className="import-scroll">
        <table aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{t('import.preview.row')}</th>
              {shown.map((column) => (
                <ColumnHead
                  key={columnName(column.position)}
                  shown={column}
                  onChange={(next) => choose({ mapping: mappingWith(view.columns, column.position, next) })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.preview.slice(0, mostRows).map((line) => (
              <PreviewLine
                key={line.row}
                line={line}
                shown={shown}
                problem={wholeRows.get(line.row) ?? null}
                currency={currency}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="import-aside">{t('import.preview.moreColumns', { count: more })}</p>}
    </section>
  );
}
