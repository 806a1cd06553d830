import { inWords } from '../../../i18n/problemText.ts';
import { formatPlain } from '../../../numbers/formatPlain.ts';
import type { NumberKind } from '../../../numbers/numberKind.ts';
import { readNumber } from '../../../numbers/readNumber.ts';
import type { TextReading } from '../../../ui/useNumberDraft.ts';

const mostGain = 1e6;
/** Below, what there is to gain would be beyond counting. */
const leastExponent = 0.01;
const mostExponent = 10;

/** Reads what messages gain a head, in money: 0 or more, or nothing for the plan's own. */
export function readGain(text: string): TextReading {
  return read(text, 'money', (value) => {
    if (value < 0) return refuse('issue', 'mustBeAtLeast', 0);
    return value > mostGain ? refuse('issue', 'mustBeAtMost', mostGain) : null;
  });
}

/** Reads how soon it is gained, or nothing for the usual. */
export function readExponent(text: string): TextReading {
  return read(text, 'factor', (value) => {
    if (value < leastExponent) return refuse('issue', 'mustBeAtLeast', leastExponent);
    return value > mostExponent ? refuse('issue', 'mustBeAtMost', mostExponent) : null;
  });
}

function read(text: string, kind: NumberKind, check: (value: number) => TextReading | null): TextReading {
  if (text.trim() === '') return { ok: true, value: null };
  const reading = readNumber(text, kind);
  if (!reading.ok) return refuse('number', reading.problem.code);
  return check(reading.value) ?? { ok: true, value: reading.value };
}

function refuse(about: 'number' | 'issue', code: string, limit?: number): TextReading {
  const params: Record<string, string> = limit === undefined ? {} : { limit: formatPlain(limit, 'factor') };
  return inWords({ ok: false, problem: { about, code, params, readings: [] } });
}
