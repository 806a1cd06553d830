import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportChoices, ImportView } from '../../../io/importing/importView.ts';
import { columnName } from '../../../io/xlsx/cellAddress.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { mappingWith } from './mapping.ts';
import { PreviewLine } from './PreviewLine.tsx';
import './preview.css';

interface PreviewTableProps {
  readonly view: ImportView;
  readonly currency: string;
  readonly choose: (change: ImportChoices) => void;
}

const mostRows = 10;
const mostColumns = 40;

/** The first rows as they stand and as they are understood, and what each column is; scrolls sideways. */
export function PreviewTable({ view, currency, choose }: PreviewTableProps) {
  const heading = useId();
  const columns = view.columns.slice(0, mostColumns);
  const more = view.columns.length - columns.length;
  const wholeRows = new Map(view.problems.flatMap((one) => (one.column === null ? [[one.row, one] as const] : [])));
  return (
    <section aria-labelledby={heading} className="import-part">
      <h3 id={heading}>{t('import.preview')}</h3>
      <div className="import-scroll">
        <table aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{t('import.preview.row')}</th>
              {columns.map((column, position) => (
                <ColumnHead
                  key={columnName(position)}
                  view={column}
                  position={position}
                  onChange={(next) => choose({ mapping: mappingWith(view.columns, position, next) })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.preview.slice(0, mostRows).map((line) => (
              <PreviewLine
                key={line.row}
                line={line}
                columns={columns}
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
