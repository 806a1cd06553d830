import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCalculator } from '../../src/numbers/calculator.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readEntry } from '../../src/numbers/readEntry.ts';
import { expressionArbitrary, junkArbitrary } from '../fixtures/numbers/expressionArbitrary.ts';

const numRuns = 100_000;
const scope = new Map([
  ['population', 60e6],
  ['budget', 0],
]);

beforeAll(loadCalculator);
afterEach(() => setNumberLocale('en'));

describe.each(['en', 'it', 'pl', 'fr'])('in %s', (locale) => {
  it('any expression and any junk gives a finite number or a problem, and never throws', () => {
    setNumberLocale(locale);
    const kind = fc.constantFrom('money' as const, 'share' as const, 'people' as const);
    fc.assert(
      fc.property(fc.oneof(expressionArbitrary, junkArbitrary), kind, (text, kind) => {
        const reading = readEntry(text, kind, () => scope);
        const values = reading.ok ? [reading.value] : 'readings' in reading.problem ? reading.problem.readings : [];
        if (!values.every(Number.isFinite)) expect(values, text).toEqual('finite');
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
