import { inWords } from '../../../i18n/problemText.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { isPercent, type NumberKind } from '../../../numbers/numberKind.ts';
import { type EntryProblem, readEntry } from '../../../numbers/readEntry.ts';
import type { TextReading } from '../../../ui/useNumberDraft.ts';

/** A number of a draft: what it counts, and which values it may take. */
export interface DraftLimit {
  readonly kind: NumberKind;
  readonly atLeast: number;
  readonly atMost: number;
  readonly whole?: true;
}

/** What a calculation in a draft may name. */
type Named = Pick<Plan, 'population' | 'budget' | 'currency'>;

/** Reads what was typed for a number that no plan has yet; what was understood, or is wrong, is said in words. */
export function readDraft(text: string, limit: DraftLimit, plan: Named): TextReading {
  const { kind, atLeast, atMost, whole } = limit;
  const scope = new Map([
    ['population', plan.population],
    ['budget', plan.budget],
  ]);
  const reading = readEntry(text, kind, () => scope);
  if (!reading.ok) return refuseEntry(reading.problem, limit, [...scope.keys()]);
  const { value } = reading;
  if (value < atLeast) return refuse('mustBeAtLeast', atLeast, kind);
  if (value > atMost) return refuse('mustBeAtMost', atMost, kind);
  if (whole && !Number.isInteger(value)) return refuse('mustBeWhole', 0, kind);
  const plain = text.trim() === writeDraft(value, kind);
  const understood = plain ? null : { kind, value: formatField(value, kind, plan.currency, 'full') };
  return inWords({ ok: true, value, understood });
}

/** The text that a field shows for its number. */
export function writeDraft(value: number, kind: NumberKind): string {
  // None of them is money, so that the currency does not show.
  return formatField(value, kind, 'USD');
}

function refuseEntry(problem: EntryProblem, { kind, atLeast, atMost }: DraftLimit, names: string[]): TextReading {
  const found = 'readings' in problem ? problem.readings : [];
  const readings = found.filter((value) => value >= atLeast && value <= atMost).map((value) => writeDraft(value, kind));
  const params: Record<string, string> =
    problem.code === 'unknownName' ? { name: problem.name, names: names.join(', ') } : {};
  return inWords({ ok: false, problem: { about: 'number', code: problem.code, params, readings } });
}

function refuse(code: string, limit: number, kind: NumberKind): TextReading {
  const params = { limit: writeDraft(limit, isPercent(kind) ? kind : 'factor') };
  return inWords({ ok: false, problem: { about: 'issue', code, params, readings: [] } });
}
