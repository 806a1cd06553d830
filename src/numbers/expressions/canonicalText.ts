import { multiplies } from './findSlip.ts';
import type { Token } from './token.ts';

/** The name under which a percent goes through the parser. */
export const percentMarker = 'percent';

/**
 * Writes the tokens of an expression as a program does, with numbers for names: "60M*12%" becomes
 * "(60000000)*percent(0.12)".
 *
 * @param choice which reading to take of a number that is not sure
 */
export function canonicalText(tokens: readonly Token[], choice: number): string {
  return tokens.map((token, at) => (multiplies(tokens[at - 1], token) ? '*' : '') + textOf(token, choice)).join('');
}

function textOf(token: Token, choice: number): string {
  switch (token.kind) {
    case 'number':
      return `${token.percent ? percentMarker : ''}(${token.values[Math.min(choice, token.values.length - 1)]})`;
    case 'name':
      return `(${token.value})`;
    case 'function':
      return token.name;
    case 'sign':
      return token.sign;
    case 'open':
      return '(';
    case 'close':
      return ')';
    case 'comma':
      return ',';
  }
}
