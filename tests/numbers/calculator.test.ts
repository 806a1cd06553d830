import { expect, it, vi } from 'vitest';

it('before it has come, numbers are read and expressions are not lost; when it comes, it says so', async () => {
  // As in a page that has just been opened.
  vi.resetModules();
  const { currentCalculator, loadCalculator, onCalculatorChange } = await import('../../src/numbers/calculator.ts');
  const { readEntry } = await import('../../src/numbers/readEntry.ts');
  const read = (text: string) => readEntry(text, 'money', () => new Map());
  const states: string[] = [];
  const stop = onCalculatorChange(() => states.push(currentCalculator().state));
  expect(read('1,234')).toMatchObject({ ok: true, value: 1234 });
  expect(read('2*3')).toEqual({ ok: false, problem: { code: 'loading' } });
  await Promise.all([loadCalculator(), loadCalculator()]);
  expect(read('2*3')).toMatchObject({ ok: true, value: 6 });
  expect(states).toEqual(['loading', 'ready']);
  stop();
});
