import { bareReadings } from './bareReadings.ts';
import { type Calculator, currentCalculator } from './calculator.ts';
import { cleanText } from './cleanText.ts';
import { isDate } from './dateText.ts';
import type { CalculationProblem } from './expressions/calculate.ts';
import type { Scope } from './expressions/scope.ts';
import type { NumberKind } from './numberKind.ts';
import type { NumberProblem } from './numberProblem.ts';
import { readNumber } from './readNumber.ts';
import { rangeEnds } from './readRange.ts';

export type EntryProblem =
  | NumberProblem
  | CalculationProblem
  | { readonly code: 'singleNumber' | 'loading' | 'calculatorMissing' };

export type EntryReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: EntryProblem };

const longest = 500;

/**
 * Reads what was typed into a field: a plain number, or an expression such as "60M*12%" or "=2*(3+4)". Until the
 * calculator has come an expression is `loading`; read it again then.
 *
 * @param scopeOf gives the numbers that an expression may name; asked only where the text is no plain number
 */
export function readEntry(text: string, kind: NumberKind, scopeOf: () => Scope): EntryReading {
  if (text.length > longest) return refuse({ code: 'tooLong' });
  const plain = readNumber(text, kind);
  if (plain.ok || !mayBeMore.has(plain.problem.code)) return plain;
  if (rangeEnds(text) !== null) return refuse({ code: 'singleNumber' });
  const clean = cleanText(text);
  const scope = scopeOf();
  if (isDate(clean) || !looksLikeExpression(clean, scope)) return plain;
  return calculated(clean.replace(/^= ?/, ''), kind, scope, currentCalculator());
}

const mayBeMore = new Set<NumberProblem['code']>(['notANumber', 'tooLong']);

/** It has a sign or a bracket, something after a percent, or a name that stands for a number. */
function looksLikeExpression(text: string, scope: Scope): boolean {
  return /[-+*/^()=×·÷−]|%./.test(text) || (text.match(/\p{L}+/gu) ?? []).some((word) => scope.has(word.toLowerCase()));
}

function calculated(text: string, kind: NumberKind, scope: Scope, calculator: Calculator): EntryReading {
  if (calculator.state === 'failed') return refuse({ code: 'calculatorMissing' });
  if (calculator.state !== 'ready') return refuse({ code: 'loading' });
  const calculation = calculator.calculate(text, scope);
  if (!calculation.ok) return calculation;
  const readings = calculation.percent ? [calculation.value] : bareReadings(calculation.value, kind);
  return readings.length > 1 ? refuse({ code: 'percentOrFraction', readings }) : calculation;
}

function refuse(problem: EntryProblem): EntryReading {
  return { ok: false, problem };
}
