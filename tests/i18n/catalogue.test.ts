import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/i18n/en/answer.ts';
import { assumptions } from '../../src/i18n/en/assumptions.ts';
import { builder } from '../../src/i18n/en/builder.ts';
import { charts } from '../../src/i18n/en/charts.ts';
import { decide } from '../../src/i18n/en/decide.ts';
import { importing } from '../../src/i18n/en/importing.ts';
import { measure } from '../../src/i18n/en/measure.ts';
import { problems } from '../../src/i18n/en/problems.ts';
import { risk } from '../../src/i18n/en/risk.ts';
import { segments } from '../../src/i18n/en/segments.ts';
import { shell } from '../../src/i18n/en/shell.ts';
import { en, type MessageKey } from '../../src/i18n/en.ts';
import { type MessageValues, type TagMeaning, tParts } from '../../src/i18n/translate.ts';
import { errorCodes, warningCodes } from '../../src/model/issue.ts';

const parts = { shell, answer, assumptions, segments, importing, builder, charts, decide, risk, measure, problems };
const keys = Object.keys(en) as MessageKey[];

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
type Value = string | number | TagMeaning<string>;

/** The parser's numbers for the kinds of node. */
const select = 5;
const plural = 6;
const tag = 8;
/** Plain text, and the `#` of a plural. */
const valueless = [0, 7];
/** Number, date and time; the `#` of a plural is a count, and is allowed. */
const printing = [2, 3, 4];

function inside(node: Node): Node[] {
  if ('options' in node) return Object.values(node.options).flatMap((option) => option.value);
  return 'children' in node ? node.children : [];
}

function walk(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...walk(inside(node))]);
}

function nodesOf(message: string): Node[] {
  return walk(new IntlMessageFormat(message, 'en').getAst());
}

/** Values by the message's own names, one set for each number and choice that the message tells apart. */
function valueSets(message: string): Record<string, Value>[] {
  const nodes = nodesOf(message).filter((node) => !valueless.includes(node.type));
  const choices = nodes.map((node): [string, Value[]] => ['value' in node ? String(node.value) : '', valuesOf(node)]);
  const longest = Math.max(1, ...choices.map(([, values]) => values.length));
  return Array.from({ length: longest }, (_, turn) =>
    Object.fromEntries(choices.map(([name, values]) => [name, values[turn % values.length] ?? ''])),
  );
}

function valuesOf(node: Node): Value[] {
  if (node.type === tag) return [(inner: string[]) => inner.join('')];
  if (node.type === plural) return [0, 1, 2, 5, 21];
  if (node.type === select && 'options' in node) return Object.keys(node.options);
  return ['value'];
}

describe('the English catalogue', () => {
  it('has each key once', () => {
    const all = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(keys.length);
  });

  it.each(keys)('says something whole for %s', (key) => {
    for (const values of valueSets(en[key])) {
      const said = tParts<string>(key, values as MessageValues).join('');
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    }
  });

  it.each(keys)('prints numbers only as text that was formatted before: %s', (key) => {
    expect(nodesOf(en[key]).filter((node) => printing.includes(node.type))).toEqual([]);
  });

  it('has words for every issue of a plan', () => {
    for (const code of [...errorCodes, ...warningCodes]) expect(keys).toContain(`issue.${code}`);
  });
});
