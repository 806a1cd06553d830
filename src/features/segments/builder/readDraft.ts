import { problemText } from '../../../i18n/problemText.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { isPercent, type NumberKind } from '../../../numbers/numberKind.ts';
import { readNumber } from '../../../numbers/readNumber.ts';
import type { TextReading } from '../../../ui/NumberField.tsx';

/** A number of a draft: what it counts, and which values it may take. */
export interface DraftLimit {
  readonly kind: NumberKind;
  readonly atLeast: number;
  readonly atMost: number;
  readonly whole?: true;
}

/** Reads what was typed for a number that no plan has yet; what is wrong is said in words. */
export function readDraft(text: string, { kind, atLeast, atMost, whole }: DraftLimit): TextReading {
  const reading = readNumber(text, kind);
  if (!reading.ok) {
    const found = 'readings' in reading.problem ? reading.problem.readings : [];
    const possible = found.filter((value) => value >= atLeast && value <= atMost);
    const readings = possible.map((value) => formatField(value, kind, 'USD'));
    return { ok: false, problem: problemText({ about: 'number', code: reading.problem.code, params: {} }), readings };
  }
  const { value } = reading;
  if (value < atLeast) return refuse('mustBeAtLeast', atLeast, kind);
  if (value > atMost) return refuse('mustBeAtMost', atMost, kind);
  if (whole && !Number.isInteger(value)) return refuse('mustBeWhole', 0, kind);
  return reading;
}

function refuse(code: string, limit: number, kind: NumberKind): TextReading {
  const printed = formatField(limit, isPercent(kind) ? kind : 'factor', 'USD');
  return { ok: false, problem: problemText({ about: 'issue', code, params: { limit: printed } }), readings: [] };
}
