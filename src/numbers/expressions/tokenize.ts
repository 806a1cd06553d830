import { functionNames } from './functions.ts';
import { matchAt, readLiteral } from './readLiteral.ts';
import type { Scope } from './scope.ts';
import type { Commas, ExpressionProblem, Token } from './token.ts';

type TokenReading =
  | { readonly token: Token; readonly end: number }
  | { readonly token: null; readonly problem: ExpressionProblem };

const marks: ReadonlyMap<string, Token> = new Map<string, Token>([
  ['+', { kind: 'sign', sign: '+' }],
  ['-', { kind: 'sign', sign: '-' }],
  ['−', { kind: 'sign', sign: '-' }],
  ['*', { kind: 'sign', sign: '*' }],
  ['×', { kind: 'sign', sign: '*' }],
  ['·', { kind: 'sign', sign: '*' }],
  ['/', { kind: 'sign', sign: '/' }],
  ['÷', { kind: 'sign', sign: '/' }],
  ['^', { kind: 'sign', sign: '^' }],
  ['(', { kind: 'open' }],
  [')', { kind: 'close' }],
  [',', { kind: 'comma' }],
  [';', { kind: 'comma' }],
]);

const word = /[\p{L}_][\p{L}\d_]*/uy;

/**
 * Takes a cleaned expression apart: numbers as the locale writes them, names of the scope, functions, signs, brackets.
 */
export function tokenize(text: string, scope: Scope, commas: Commas): readonly Token[] | ExpressionProblem {
  const tokens: Token[] = [];
  /** For each open bracket, whether it is that of a function. */
  const brackets: boolean[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const inFunction = brackets.at(-1) ?? false;
    const literal = readLiteral({ text, at, scope, commas, inFunction });
    const reading: TokenReading = literal
      ? { token: literal.literal, end: literal.end }
      : (readWord(text, at, scope) ?? readMark(text, at));
    if (reading.token === null) return reading.problem;
    if (reading.token.kind === 'open') brackets.push(tokens.at(-1)?.kind === 'function');
    if (reading.token.kind === 'close') brackets.pop();
    tokens.push(reading.token);
    at = reading.end;
  }
  return tokens;
}

function readMark(text: string, at: number): TokenReading {
  const token = marks.get(text[at] ?? '');
  return token ? { token, end: at + 1 } : { token: null, problem: { code: 'notAnExpression' } };
}

/** Names are looked up in a map and nowhere else, so that no property of an object can be named. */
function readWord(text: string, at: number, scope: Scope): TokenReading | null {
  const found = matchAt(word, text, at)?.[0];
  if (found === undefined) return null;
  const name = found.toLowerCase();
  const end = at + found.length;
  const value = scope.get(name);
  if (value !== undefined) return { token: { kind: 'name', value }, end };
  if (functionNames.has(name)) return { token: { kind: 'function', name }, end };
  return { token: null, problem: { code: 'unknownName', name: found } };
}
