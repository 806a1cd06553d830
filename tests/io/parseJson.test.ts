import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/io/json/parseJson.ts';
import { scanJson } from '../../src/io/json/scanJson.ts';

describe('what is wrong with a text that is not JSON', () => {
  it.each([
    ['{"a": 1,\n "b": NaN}', 2],
    ['{"a": 1}\n\nthe end', 3],
    ['{"a":1}{"a":1}', 1],
    ['// my plan\n{}', 1],
    ['{\r\n"a": 1,\r\n}', 3],
    ['[1,]', 1],
    ['[01]', 1],
    ['["\t"]', 1],
    ['["\\x"]', 1],
    ["{'a': 1}", 1],
    ['{a: 1}', 1],
    ['[1 2]', 1],
    ['{"a" 1}', 1],
    ['undefined', 1],
    ['<html>', 1],
    ['[}', 1],
    ['{"a": +1}', 1],
    ['[Infinity]', 1],
  ])('%j breaks in line %i', (text, line) => {
    expect(parseJson(text)).toEqual({ ok: false, error: { code: 'notJson', line } });
  });

  it.each([
    '{',
    '{"a',
    '{"a"',
    '{"a":',
    '{"a": "x\\',
    '{"a": "\\u00',
    '{"a": tru',
    '{"a": 1',
    '{"a": -',
    '[1,',
    '[[1]',
    'nul',
  ])('%j is cut off', (text) => {
    expect(parseJson(text)).toEqual({ ok: false, error: { code: 'cutOff' } });
  });

  it('is found without recursion, however deep the text nests', () => {
    expect(parseJson('['.repeat(1_000_000))).toEqual({ ok: false, error: { code: 'tooDeep', limit: 64 } });
    expect(scanJson('['.repeat(1_000_000))).toEqual({ ok: false, error: { code: 'cutOff' } });
    expect(parseJson(`${'['.repeat(64)}${']'.repeat(64)}`).ok).toBe(true);
  });

  it('does not count brackets inside strings', () => {
    expect(parseJson(JSON.stringify(`\\"${'['.repeat(100)}`)).ok).toBe(true);
  });
});

describe('keys given twice', () => {
  it.each<[string, string[]]>([
    ['{"a":1,"a":2,"b":{"a":1}}', ['a']],
    ['[{"x":1,"\\u0078":2}]', ['x']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['{"a":":","b":{"c":[{"c":1},{"c":2}]}}', []],
  ])('%s', (text, duplicateKeys) => {
    expect(parseJson(text)).toEqual({ ok: true, value: { document: JSON.parse(text), duplicateKeys } });
  });
});

describe('agreement with JSON.parse', () => {
  const damaged = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ' ', '"', ',', ':', '{', ']', '\\', '0', '-', 'e', 'null', '\n', '.'),
    )
    .map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return `${text.slice(0, cut)}${piece}${text.slice(cut + (at % 2))}`;
    });

  function parses(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }

  it('the scanner takes exactly the texts that JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), (text) => scanJson(text).ok === parses(text)),
      { numRuns: 3000 },
    );
  });

  it('a text cut anywhere inside is cut off, never merely wrong', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const whole = `[${text}]`;
        const result = scanJson(whole.slice(0, 1 + (at % (whole.length - 1))));
        return !result.ok && result.error.code === 'cutOff';
      }),
      { numRuns: 1000 },
    );
  });
});
