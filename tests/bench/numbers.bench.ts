import { describe, expect, it } from 'vitest';
import { builtModule } from './builtModule.ts';
import { inMilliseconds, medianTime } from './measure.ts';

const { readNumber } = await builtModule<typeof import('../../src/numbers/readNumber.ts')>('src/numbers/readNumber.ts');

describe('reading numbers', () => {
  it('takes at most 200 ms for a table of 100,000 cells', () => {
    const cells = ['1234', '1,234.56', '$1,200', '5%', '1000', '0.25', 'Young urban', '60M', '(1,000)', '€1 200'];
    const time = medianTime(() => {
      for (let at = 0; at < 100_000; at += 1) readNumber(cells[at % cells.length] ?? '', 'money');
    }, 5);
    console.log(`100,000 cells: ${inMilliseconds(time)} (at most 200)`);
    expect(time).toBeLessThan(200);
  });
});
