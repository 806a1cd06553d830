import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectText, unprotectText } from '../../src/model/protectText.ts';

const tricky = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\r', '\n', '\0', '\u200b', '\u00a0', 'a', '1', '"'),
  maxLength: 8,
});
const anyText = fc.oneof(tricky, fc.string({ unit: 'binary', maxLength: 20 }));

describe('protected text', () => {
  it.each([
    '=1+1',
    '+39 02',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '\u00a0=1',
    '\u200b=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '=cmd\nsecond line',
  ])('%j begins with an apostrophe', (text) => expect(protectText(text)).toBe(`'${text}`));

  it.each(['', 'A', "'90s fans", "rock 'n' roll", '1 = 1', 'a-b', 'first\n=second', "' '"])(
    '%j stays as it is',
    (text) => {
      expect(protectText(text)).toBe(text);
      expect(unprotectText(text)).toBe(text);
    },
  );

  it('keeps an apostrophe that was there before it', () => {
    expect(protectText("'=1")).toBe("''=1");
    expect(unprotectText("''=1")).toBe("'=1");
  });

  it('gives back exactly what was protected', () => {
    fc.assert(
      fc.property(anyText, (text) => unprotectText(protectText(text)) === text),
      { numRuns: 5000 },
    );
  });

  it('never runs: whatever is protected, a spreadsheet sees no formula at its start', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = protectText(text).replace(/^[\s\p{Control}\p{Format}]+/u, '');
        expect('=+-@＝＋－＠'.includes(seen[0] ?? 'a')).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});
