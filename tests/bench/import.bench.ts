import { describe, expect, it } from 'vitest';
import { Importer } from '../../src/io/importing/importer.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { inMilliseconds, quantile } from './measure.ts';

const { rest, micro } = plainPlan({});
const rows = 100_000;
const header = 'segment,size,baseline,value,lift,cpm,fixed cost,precision';
const lines = Array.from({ length: rows }, (_, index) => {
  const [percent, half] = [10 + (index % 80), 40 + (index % 7) / 2];
  return `"Segment ${index}, north",${1000 + index},0.0${1 + (index % 9)},${half},0.${percent},12.5,5000,0.6`;
});
const content = new Blob([[header, ...lines].join('\r\n')]);

describe('an import', () => {
  it(`reads and understands ${rows.toLocaleString('en')} rows of 8 columns within a second`, async () => {
    const times: number[] = [];
    for (let run = 0; run < 7; run++) {
      const importer = new Importer({ rest, micro, locale: 'en' }, () => {});
      const start = performance.now();
      const view = await importer.open({ kind: 'file', name: 'table.csv', content });
      times.push(performance.now() - start);
      expect(view).toMatchObject({ ok: true, value: { goodCount: rows, questions: [] } });
    }
    const time = quantile(times, 0.5);
    console.log(`import of ${rows.toLocaleString('en')} rows: ${inMilliseconds(time)} (at most 1,000)`);
    expect(time).toBeLessThan(1_000);
  });
});
