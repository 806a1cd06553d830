import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { ChartFigures } from '../../src/charts/figures.ts';
import MoneyChart from '../../src/charts/MoneyChart.tsx';
import { fmcg, fmcgPlan, macroUnbought, microUnbought } from './fmcg.ts';

vi.mock('../../src/charts/useWidth.ts', () => ({ useWidth: () => ({ ref: { current: null }, width: 600 }) }));
vi.mock('recharts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  BarChart: ({ children }: { children: ReactNode }) => <>{children}</>,
  Bar: ({ dataKey }: { dataKey: string }) => <g data-part={dataKey} />,
  XAxis: () => null,
  YAxis: () => null,
}));

function mounted(figures: ChartFigures): readonly string[] {
  const markup = renderToStaticMarkup(<MoneyChart {...figures} {...fmcgPlan} />);
  return [...markup.matchAll(/data-part="(\w+)"/g)].map(([, part]) => part ?? '');
}

describe('the stack of the money', () => {
  it('holds every part whatever is bought: one that came later would be stacked last', () => {
    const order = ['production', 'versions', 'media', 'onTarget', 'offTarget', 'data', 'fees', 'offers'];
    expect(mounted(fmcg)).toEqual(order);
    expect(mounted({ ...fmcg, micro: microUnbought })).toEqual(order);
    expect(mounted({ macro: macroUnbought, micro: microUnbought, mix: null })).toEqual(order);
  });
});
