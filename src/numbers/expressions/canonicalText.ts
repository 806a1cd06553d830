import type { ExpressionProblem, Literal, Token } from './token.ts';

const deepest = 32;

/** The name under which a percent goes through the parser. */
export const percentMarker = 'percent';

interface Writing {
  text: string;
  /** For each open bracket, whether it is that of a function. */
  readonly brackets: boolean[];
  problem: ExpressionProblem | null;
}

/**
 * Writes tokens as a program does, with numbers only: "60M*12%" becomes "(60000000)*percent(0.12)". Holds the grammar:
 * what is not a sum of this app never gets to the parser.
 *
 * @param choice which reading to take of a number that is not sure
 */
export function canonicalText(tokens: readonly Token[], choice: number): string | ExpressionProblem {
  const writing: Writing = { text: '', brackets: [], problem: null };
  tokens.forEach((token, at) => {
    writing.problem ??= write(writing, token, tokens[at - 1], tokens[at - 2], choice);
  });
  if (writing.problem) return writing.problem;
  const complete = endsOperand(tokens.at(-1)) && writing.brackets.length === 0;
  return complete ? writing.text : { code: 'notAnExpression' };
}

function write(
  writing: Writing,
  token: Token,
  last: Token | undefined,
  beforeLast: Token | undefined,
  choice: number,
): ExpressionProblem | null {
  const afterOperand = endsOperand(last);
  const multiplies = last?.kind === 'number' && !last.percent && (token.kind === 'name' || token.kind === 'open');
  if (last?.kind === 'function' && token.kind !== 'open') return unreadable;
  if (startsOperand(token) && afterOperand && !multiplies) return isPercent(last) ? signMissing : unreadable;
  if (multiplies) writing.text += '*';
  switch (token.kind) {
    case 'number':
      return writeLiteral(writing, token, choice);
    case 'name':
      writing.text += `(${token.value})`;
      return null;
    case 'function':
      writing.text += token.name;
      return null;
    case 'sign':
      return writeSign(writing, token.sign, afterOperand, last?.kind === 'sign' && !endsOperand(beforeLast));
    case 'open':
      return open(writing, last?.kind === 'function');
    case 'close':
      return afterOperand && writing.brackets.pop() !== undefined ? append(writing, ')') : unreadable;
    case 'comma':
      return afterOperand && writing.brackets.at(-1) ? append(writing, ',') : unreadable;
  }
}

function writeLiteral(writing: Writing, { values, percent }: Literal, choice: number): ExpressionProblem | null {
  const value = values[Math.min(choice, values.length - 1)];
  if (value === undefined) return unreadable;
  if (!Number.isFinite(value)) return { code: 'tooLarge' };
  return append(writing, `${percent ? percentMarker : ''}(${value})`);
}

/** At most one sign of a number itself: "2*-3" is a sum, "--3" is a slip. */
function writeSign(writing: Writing, sign: string, binary: boolean, afterUnary: boolean): ExpressionProblem | null {
  const unary = sign === '+' || sign === '-';
  return binary || (unary && !afterUnary) ? append(writing, sign) : unreadable;
}

function open(writing: Writing, ofFunction: boolean): ExpressionProblem | null {
  if (writing.brackets.length === deepest) return { code: 'tooComplex' };
  writing.brackets.push(ofFunction);
  return append(writing, '(');
}

function append(writing: Writing, text: string): null {
  writing.text += text;
  return null;
}

const unreadable: ExpressionProblem = { code: 'notAnExpression' };
const signMissing: ExpressionProblem = { code: 'signAfterPercent' };

function startsOperand({ kind }: Token): boolean {
  return kind === 'number' || kind === 'name' || kind === 'function' || kind === 'open';
}

function endsOperand(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'name' || token?.kind === 'close';
}

function isPercent(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.percent;
}
