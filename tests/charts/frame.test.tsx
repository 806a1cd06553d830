import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import BudgetChart from '../../src/charts/BudgetChart.tsx';
import { ChartTableView } from '../../src/charts/ChartTableView.tsx';
import MoneyChart from '../../src/charts/MoneyChart.tsx';
import ReachChart from '../../src/charts/ReachChart.tsx';
import { winnerTable } from '../../src/charts/series/strategyTables.ts';
import WinnerChart from '../../src/charts/WinnerChart.tsx';
import { curveOf, fmcg, fmcgAnswer, fmcgPlan } from './fmcg.ts';

const winner = renderToStaticMarkup(<WinnerChart {...fmcg} {...fmcgAnswer} {...fmcgPlan} />);
const curve = curveOf([1e6, 4e6], [1e6, 5e6], [2e6, 2e6]);

function budgetChart(stale: boolean): string {
  return renderToStaticMarkup(
    <BudgetChart
      {...fmcgAnswer}
      {...fmcgPlan}
      curve={curve}
      band={null}
      uncertain={false}
      quantity="profit"
      stale={stale}
    />,
  );
}

describe('the frame of a chart', () => {
  it('names the figure by the title that states its finding', () => {
    const id = /<h3 id="([^"]+)">Which wins\? Macro/.exec(winner)?.[1];
    expect(id).toBeDefined();
    expect(winner).toContain(`<figure class="chart" aria-labelledby="${id}"`);
  });

  it('gives the drawing one name, its sentence', () => {
    expect(winner).toContain(
      'role="img" aria-label="Profit on a budget of $4M: macro $5.05M, micro $2.8M, mix $3.72M."',
    );
  });

  it('has four buttons, each named for its chart and by its visible text', () => {
    const names = [...winner.matchAll(/<button[^>]*aria-label="([^"]+)"[^>]*>([^<]+)</g)].map(([, name, text]) => {
      expect(name).toContain(text);
      return name;
    });
    const title = 'Which wins? Macro, by $2.25M of profit on the same $4M';
    expect(names).toEqual([
      `Table: ${title}`,
      `Download PNG: ${title}`,
      `Download SVG: ${title}`,
      `Download CSV: ${title}`,
    ]);
    expect(winner).toContain('aria-expanded="false"');
  });

  it('is busy while its figures are stale, and only then', () => {
    expect(budgetChart(true)).toContain('aria-busy="true"');
    expect(budgetChart(false)).toContain('aria-busy="false"');
  });

  it('holds no style element and no tab stop in any drawing', () => {
    const all = [
      winner,
      renderToStaticMarkup(<MoneyChart {...fmcg} {...fmcgPlan} />),
      renderToStaticMarkup(<ReachChart {...fmcg} {...fmcgPlan} />),
      budgetChart(false),
    ].join('');
    expect(all).not.toContain('<style');
    expect(all).not.toContain('tabindex');
  });
});

describe('the table of a chart', () => {
  const table = renderToStaticMarkup(
    <ChartTableView id="t" caption="Finding" table={winnerTable(fmcg, fmcgPlan)} currency="USD" />,
  );

  it('has a caption, column headers and row headers', () => {
    expect(table).toContain('<caption>Finding</caption>');
    expect(table.match(/scope="col"/g)).toHaveLength(6);
    expect(table.match(/scope="row"/g)).toHaveLength(3);
  });

  it('prints money in full and carries the exact number', () => {
    expect(table).toContain('<data value="5049003.814325077">$5,049,004</data>');
  });
});
