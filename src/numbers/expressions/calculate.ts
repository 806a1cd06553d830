import { largestNumber } from '../numberProblem.ts';
import { parse, sizeOf } from './arithmetic.ts';
import { canonicalText } from './canonicalText.ts';
import { evaluateTree, type PercentReading } from './evaluateTree.ts';
import { findSlip } from './findSlip.ts';
import type { Scope } from './scope.ts';
import type { Commas, ExpressionProblem, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

export type Calculation =
  /** `percent` when the text has a percent in it, so that the value is no bare one. */
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | { readonly ok: false; readonly problem: CalculationProblem };

export type CalculationProblem =
  | ExpressionProblem
  | { readonly code: 'groupOrDecimal' | 'percentOfWhat'; readonly readings: readonly number[] };

const mostNodes = 200;

/**
 * Calculates an expression as people type it in the active locale: "60M*12%", "2×(3+4)", "max(3;2)", "2population".
 * What can be read in two ways is not guessed: the problem offers the values. Never throws.
 *
 * @param text cleaned, and short
 */
export function calculate(text: string, scope: Scope): Calculation {
  const outcomes = readings(text).flatMap((commas) => {
    const tokens = tokenize(text, scope, commas);
    return 'code' in tokens ? [tokens] : outcomesOf(tokens);
  });
  const results = outcomes.filter((outcome) => 'value' in outcome);
  const problem = outcomes.find((outcome) => 'code' in outcome) ?? { code: 'notAnExpression' };
  const [first] = results;
  if (first === undefined) return { ok: false, problem };
  const values = [...new Set(results.map(({ value }) => value))];
  if (!results.every(({ sure }) => sure)) return { ok: false, problem: { code: 'groupOrDecimal', readings: values } };
  // A reading that has no result is one all the same.
  const lost = outcomes.some((outcome) => 'code' in outcome && hasNoResult.has(outcome.code));
  if (values.length === 1 && !lost) return { ok: true, value: first.value, percent: first.percent };
  const code = results.some(({ asked }) => asked) ? 'percentOfWhat' : 'groupOrDecimal';
  return { ok: false, problem: { code, readings: values } };
}

const hasNoResult = new Set<ExpressionProblem['code']>(['notFinite', 'tooLarge']);

/** Only in the brackets of a function can a comma be two things; a semicolon there says which. */
function readings(text: string): readonly Commas[] {
  return text.includes(',') && text.includes('(') && !text.includes(';') ? ['marks', 'separators'] : ['marks'];
}

interface Outcome {
  readonly value: number;
  readonly percent: boolean;
  readonly asked: boolean;
  /** Every number in it can be read in one way only. */
  readonly sure: boolean;
}

function outcomesOf(tokens: readonly Token[]): readonly (Outcome | ExpressionProblem)[] {
  const slip = findSlip(tokens);
  if (slip !== null) return [slip];
  const sure = tokens.every((token) => token.kind !== 'number' || token.sure);
  const percents: readonly PercentReading[] = ['ofIt', 'itself'];
  return (sure ? [0] : [0, 1]).flatMap((choice) => {
    const text = canonicalText(tokens, choice);
    return percents.map((reading) => outcomeOf(text, reading, sure));
  });
}

function outcomeOf(text: string, reading: PercentReading, sure: boolean): Outcome | ExpressionProblem {
  try {
    const tree = parse(text);
    if (sizeOf(tree) > mostNodes) return { code: 'tooComplex' };
    const { value, percent, asked, finite } = evaluateTree(tree, reading);
    if (!finite) return { code: 'notFinite' };
    if (Math.abs(value) > largestNumber) return { code: 'tooLarge' };
    return { value: withoutNoise(value), percent: percent !== 'none', asked, sure };
  } catch {
    // Wrong numbers of arguments, and what the parser knows better than the grammar here.
    return { code: 'notAnExpression' };
  }
}

/** Kept to 15 digits, because beyond is the noise of binary arithmetic: 0.1+0.2 is 0.3. Whole numbers stay as they are. */
function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));
}
