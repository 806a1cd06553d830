import { cellText } from './series/cellText.ts';
import type { Cell, ChartTable, Column } from './series/table.ts';

export interface ChartTableViewProps {
  readonly id: string;
  readonly caption: string;
  readonly table: ChartTable;
  readonly currency: string;
}

/** What scrolls must be within reach of the keyboard. */
const scroller = { tabIndex: 0 };

/** The figures of a chart as a table; each cell carries the exact number that the CSV holds. */
export function ChartTableView({ id, caption, table, currency }: ChartTableViewProps) {
  return (
    <section id={id} className="chart-table" aria-label={caption} {...scroller}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ csv, header, kind }) => (
              <th key={csv} scope="col" data-text={kind === 'text' || undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.slice(0, 2).join()}>
              {cells.map((cell, index) => renderCell(cell, table.columns[index], currency, index === 0))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function renderCell(cell: Cell, column: Column | undefined, currency: string, heads: boolean) {
  if (column === undefined) return null;
  const text = cellText(cell, column.kind, currency);
  const content = typeof cell === 'number' ? <data value={cell}>{text}</data> : text;
  const Tag = heads ? 'th' : 'td';
  return (
    <Tag key={column.csv} scope={heads ? 'row' : undefined} data-text={column.kind === 'text' || undefined}>
      {content}
    </Tag>
  );
}
