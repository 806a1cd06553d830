import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ChartFigures } from '../../src/charts/figures.ts';
import { fmcg, fmcgPlan, macroUnbought, microUnbought } from './fmcg.ts';

vi.doMock('../../src/charts/useWidth.ts', () => ({ useWidth: () => ({ ref: { current: null }, width: 600 }) }));
vi.doMock('recharts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  BarChart: ({ children }: { children: ReactNode }) => <>{children}</>,
  Bar: ({ dataKey }: { dataKey: string }) => <g data-part={dataKey} />,
  XAxis: () => null,
  YAxis: () => null,
}));

// Other tests of this thread may have loaded them as they are.
vi.resetModules();
const { default: MoneyChart } = await import('../../src/charts/MoneyChart.tsx');
afterAll(() => {
  vi.doUnmock('../../src/charts/useWidth.ts');
  vi.doUnmock('recharts');
  vi.resetModules();
});

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
