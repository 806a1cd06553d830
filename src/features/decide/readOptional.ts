import { inWords } from '../../i18n/problemText.ts';
import { formatLimit } from '../../numbers/formatLimit.ts';
import type { NumberKind } from '../../numbers/numberKind.ts';
import { readNumber } from '../../numbers/readNumber.ts';
import type { TextReading } from '../../ui/useNumberDraft.ts';

export interface Allowed {
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** Reads a number that is no part of the plan and may be left out: an empty text is null. */
export function readOptional(
  text: string,
  kind: NumberKind,
  { least, most = Number.POSITIVE_INFINITY, whole = false }: Allowed,
): TextReading {
  if (text.trim() === '') return { ok: true, value: null };
  const reading = readNumber(text, kind);
  if (!reading.ok) return refuse('number', reading.problem.code);
  if (reading.value < least) return refuse('issue', 'mustBeAtLeast', least);
  if (reading.value > most) return refuse('issue', 'mustBeAtMost', most);
  if (whole && !Number.isInteger(reading.value)) return refuse('issue', 'mustBeWhole');
  return { ok: true, value: reading.value };
}

function refuse(about: 'number' | 'issue', code: string, limit?: number): TextReading {
  const params: Record<string, string> = limit === undefined ? {} : { limit: formatLimit(limit) };
  return inWords({ ok: false, problem: { about, code, params, readings: [] } });
}
