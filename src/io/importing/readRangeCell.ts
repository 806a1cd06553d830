import type { Interval } from '../../model/plan.ts';
import { bestGuess } from '../../model/ranges.ts';
import { isPercent } from '../../numbers/numberKind.ts';
import { type RangeReading, readRange } from '../../numbers/readRange.ts';
import { rangeProblem } from '../uncertainText.ts';
import { kindOf } from './numberColumns.ts';
import { limitCode, type NumberCell, type NumberRules, refuse } from './readNumberCell.ts';

/** Reads a cell with two numbers as the 90 % range of the segment's own number. */
export function readRangeCell(text: string, rules: NumberRules): NumberCell {
  const reading = readAs(text, rules);
  if (reading.ok) return within([reading.low, reading.high], rules);
  const { problem } = reading;
  if (problem.code === 'rangeNotRising' || problem.code === 'rangeWithoutWidth') return refuse('rangeNotRising');
  const [likely] = 'readings' in problem ? problem.readings : [];
  if (problem.code !== 'percentOrFraction' || likely === undefined) return refuse('notANumber');
  const cell = within(likely, rules);
  return 'value' in cell ? { ...cell, remark: problem.code } : cell;
}

/** Bare ends of a share as their column is meant. */
function readAs(text: string, { column, decimal, bare }: NumberRules): RangeReading {
  const kind = kindOf(column);
  if (bare === undefined || !isPercent(kind) || text.includes('%')) return readRange(text, kind, { decimal });
  return bare === 'percent' ? readRange(`${text}%`, kind, { decimal }) : readRange(text, 'factor', { decimal });
}

/** The range in the units of its column, held against the limits of its field. */
function within(ends: Interval, { column, scale }: NumberRules): NumberCell {
  const scaled = (end: number) => (scale === 0 ? end : Number((end * 10 ** scale).toPrecision(15)));
  const range = [scaled(ends[0]), scaled(ends[1])] as const;
  const place = { kind: 'own', field: `segments.*.${column}` } as const;
  const problem = rangeProblem(place.field, place, range);
  if (problem?.code === 'rangeNotAllowed') return refuse('range');
  if (problem !== null) return refuse(limitCode(problem.code), problem.params);
  return { value: bestGuess(range, place), range };
}
