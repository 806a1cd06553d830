import { inWords } from '../../../i18n/problemText.ts';
import { formatPlain } from '../../../numbers/formatPlain.ts';
import { readNumber } from '../../../numbers/readNumber.ts';
import type { TextReading } from '../../../ui/useNumberDraft.ts';

/** Reads how many segments may be targeted, or people must be reached: a whole number, or nothing for any. */
export function readLimit(text: string, kind: 'whole' | 'people'): TextReading {
  if (text.trim() === '') return { ok: true, value: null };
  const reading = readNumber(text, kind);
  if (!reading.ok) return refuse('number', reading.problem.code);
  if (reading.value < 0) return refuse('issue', 'mustBeAtLeast', { limit: formatPlain(0, 'factor') });
  if (!Number.isInteger(reading.value)) return refuse('issue', 'mustBeWhole');
  return { ok: true, value: reading.value };
}

function refuse(about: 'number' | 'issue', code: string, params: Record<string, string> = {}): TextReading {
  return inWords({ ok: false, problem: { about, code, params, readings: [] } });
}
