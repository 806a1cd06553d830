import { expect, it } from 'vitest';
import { currentCalculator, loadCalculator, onCalculatorChange } from '../../src/numbers/calculator.ts';
import { readEntry } from '../../src/numbers/readEntry.ts';

const read = (text: string) => readEntry(text, 'money', () => new Map());

it('before it has come, numbers are read and expressions are not lost; when it comes, it says so', async () => {
  const states: string[] = [];
  const stop = onCalculatorChange(() => states.push(currentCalculator().state));
  expect(read('1,234')).toMatchObject({ ok: true, value: 1234 });
  expect(read('2*3')).toEqual({ ok: false, problem: { code: 'loading' } });
  await Promise.all([loadCalculator(), loadCalculator()]);
  expect(read('2*3')).toMatchObject({ ok: true, value: 6 });
  expect(states).toEqual(['loading', 'ready']);
  stop();
});
