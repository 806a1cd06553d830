import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/charts/export/csvText.ts';
import { fileName } from '../../src/charts/export/fileName.ts';
import { wrapText } from '../../src/charts/export/wrapText.ts';
import { budgetRows } from '../../src/charts/series/budgetRows.ts';
import { budgetTable } from '../../src/charts/series/budgetTable.ts';
import { moneyTable } from '../../src/charts/series/moneyTable.ts';
import { reachTable, winnerTable } from '../../src/charts/series/strategyTables.ts';
import type { Cell } from '../../src/charts/series/table.ts';
import { curveOf, fmcg, fmcgPlan, microUnbought } from './fmcg.ts';

function csvOf(cell: Cell): string {
  const kind = typeof cell === 'string' ? 'text' : 'money';
  return csvText({ columns: [{ kind, header: 'Head', csv: 'head' }], rows: [[cell]] });
}

describe('a chart as CSV', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csvOf('a')).toBe('\uFEFFhead\r\na\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf('a,"b"\nc')).toBe('\uFEFFhead\r\n"a,""b""\nc"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '＝1'])('never lets %j run as a formula', (text) => {
    expect(csvOf(text)).toContain(`'${text}`);
  });

  it('writes numbers plainly and leaves what is not defined empty', () => {
    expect(csvOf(-1234567.5)).toBe('\uFEFFhead\r\n-1234567.5\r\n');
    expect(csvOf(null)).toBe('\uFEFFhead\r\n\r\n');
  });

  it('names every unit in its header', () => {
    expect(csvText(winnerTable(fmcg, fmcgPlan)).split('\r\n')[0]).toBe(
      '\uFEFFstrategy,spend_usd,value_usd,cost_usd,profit_usd,roi_share',
    );
    expect(csvText(reachTable(fmcg, fmcgPlan)).split('\r\n')[0]).toContain('reach_people,reach_share,frequency_times');
    expect(csvText(moneyTable(fmcg, { ...fmcgPlan, currency: 'EUR' })).split('\r\n')[0]).toContain('cost_eur');
  });

  it('holds the figures to a millionth', () => {
    expect(csvText(winnerTable(fmcg, fmcgPlan))).toContain(
      'Macro,4000000,9049003.814325,4000000,5049003.814325,1.26225095358127',
    );
  });

  it('has as many cells in each row as headers', () => {
    const curve = curveOf([1, 2], [null, 1], [1, 2]);
    const tables = [
      winnerTable(fmcg, fmcgPlan),
      reachTable({ ...fmcg, micro: microUnbought }, fmcgPlan),
      moneyTable(fmcg, fmcgPlan),
      budgetTable(budgetRows(curve, 'roi'), 'roi', 'USD'),
    ];
    for (const { columns, rows } of tables) {
      expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    }
  });
});

describe('file names', () => {
  it('hold the plan and the chart in letters that every file system takes', () => {
    expect(fileName('Mass FMCG launch', 'winner', 'svg')).toBe('mass-fmcg-launch-winner.svg');
    expect(fileName('Łódź / été: "1"', 'money', 'csv')).toBe('lodz-ete-1-money.csv');
  });

  it('cannot leave the folder or be empty', () => {
    expect(fileName('../../etc', 'winner', 'png')).toBe('etc-winner.png');
    expect(fileName('計画', 'winner', 'png')).toBe('plan-winner.png');
    expect(fileName('x'.repeat(500), 'winner', 'png').length).toBeLessThan(80);
  });
});

describe('text in a picture', () => {
  it('breaks between words, keeping them all', () => {
    const lines = wrapText('Which wins? Macro, by $2.25M of profit', 150, { size: 16, bold: true });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Which wins? Macro, by $2.25M of profit');
  });
});
