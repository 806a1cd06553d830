import type { ExpressionProblem, Literal, Token } from './token.ts';

const deepest = 32;
const unreadable: ExpressionProblem = { code: 'notAnExpression' };

/** Why tokens are no expression; null where they are one. What is none never gets to the parser. */
export function findSlip(tokens: readonly Token[]): ExpressionProblem | null {
  /** For each open bracket, whether it is that of a function. */
  const brackets: boolean[] = [];
  for (const [at, token] of tokens.entries()) {
    const slip = slipBeside(token, tokens[at - 1], tokens[at - 2]) ?? slipInBrackets(token, tokens[at - 1], brackets);
    if (slip !== null) return slip;
  }
  return endsOperand(tokens.at(-1)) && brackets.length === 0 ? null : unreadable;
}

/** A number before a name or a bracket is multiplied with it, as in 2population. */
export function multiplies(last: Token | undefined, token: Token): boolean {
  return last?.kind === 'number' && !last.percent && (token.kind === 'name' || token.kind === 'open');
}

function slipBeside(token: Token, last: Token | undefined, beforeLast: Token | undefined): ExpressionProblem | null {
  const afterOperand = endsOperand(last);
  if (last?.kind === 'function') return token.kind === 'open' ? null : unreadable;
  if (startsOperand(token)) {
    if (afterOperand && !multiplies(last, token)) return isPercent(last) ? { code: 'signAfterPercent' } : unreadable;
    return token.kind === 'number' ? slipInLiteral(token) : null;
  }
  if (afterOperand) return null;
  // At most one sign of a number itself: "2*-3" is a product, "--3" is a slip.
  const afterUnary = last?.kind === 'sign' && !endsOperand(beforeLast);
  const unary = token.kind === 'sign' && (token.sign === '+' || token.sign === '-') && !afterUnary;
  return unary ? null : unreadable;
}

function slipInLiteral({ values }: Literal): ExpressionProblem | null {
  if (values.length === 0) return unreadable;
  return values.every(Number.isFinite) ? null : { code: 'tooLarge' };
}

function slipInBrackets(token: Token, last: Token | undefined, brackets: boolean[]): ExpressionProblem | null {
  if (token.kind === 'open') {
    brackets.push(last?.kind === 'function');
    return brackets.length > deepest ? { code: 'tooComplex' } : null;
  }
  if (token.kind === 'close') return brackets.pop() === undefined ? unreadable : null;
  return token.kind === 'comma' && !brackets.at(-1) ? unreadable : null;
}

function startsOperand({ kind }: Token): boolean {
  return kind === 'number' || kind === 'name' || kind === 'function' || kind === 'open';
}

function endsOperand(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'name' || token?.kind === 'close';
}

function isPercent(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.percent;
}
