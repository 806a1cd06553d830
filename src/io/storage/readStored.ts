import type { Plan } from '../../model/plan.ts';
import { isRecord } from '../../model/reading/recordReader.ts';
import { type PlanReading, readPlan } from '../../model/readPlan.ts';
import type { Result } from '../../model/result.ts';
import { parseJson } from '../json/parseJson.ts';
import { type FileRefusal, readPlanText } from '../planFile.ts';
import { isCopy, isWhole, type Revision } from './storedCopy.ts';

export type StoredReading =
  | { readonly kind: 'plan'; readonly reading: PlanReading; readonly revision: Revision }
  /** Of a newer version of the app: not to be touched. null where this version cannot even show it. */
  | { readonly kind: 'newer'; readonly plan: Plan | null }
  | {
      readonly kind: 'damaged';
      /** All there is of it, to be downloaded. */
      readonly text: string;
      readonly reason: DamageReason;
      /** The plan with defaults where a value could not be read, if that makes one. */
      readonly repaired: Plan | null;
    };

export type DamageReason = FileRefusal | { readonly code: 'checksum' } | { readonly code: 'notACopy' };

/** The version of the wrapper in which older builds kept the plan. */
const wrapperVersion = 1;

/** Reads what storage gives back, whatever it is: a copy as we write it, or a text (see `readStoredText`). */
export function readStored(value: unknown): StoredReading {
  if (typeof value === 'string') return readStoredText(value);
  if (!isCopy(value)) return { kind: 'damaged', text: textOf(value), reason: { code: 'notACopy' }, repaired: null };
  const reading = readPlanText(value.text);
  const judged = judge(reading, value.text, value.revision);
  if (judged.kind !== 'plan' || isWhole(value)) return judged;
  return { kind: 'damaged', text: value.text, reason: { code: 'checksum' }, repaired: judged.reading.plan };
}

/** Reads a stored text: a copy as JSON, a plan file, or the wrapper of older builds, `{ state: { plan }, version }`. */
export function readStoredText(text: string): StoredReading {
  const json = text.trim() === '' ? null : parseJson(text);
  const document = json?.ok ? json.value.document : null;
  if (isCopy(document)) return readStored(document);
  if (!isRecord(document) || !isRecord(document.state)) return judge(readPlanText(text), text, 0);
  const judged = judge(readPlan(document.state.plan), text, 0);
  const newer = typeof document.version === 'number' && document.version > wrapperVersion;
  if (!newer || judged.kind === 'newer') return judged;
  return { kind: 'newer', plan: judged.kind === 'plan' ? judged.reading.plan : null };
}

function judge(reading: Result<PlanReading, FileRefusal>, text: string, revision: Revision): StoredReading {
  if (reading.ok) {
    const { newer, plan } = reading.value;
    return newer ? { kind: 'newer', plan } : { kind: 'plan', reading: reading.value, revision };
  }
  const reason = reading.error;
  if (reason.code === 'newerVersion') return { kind: 'newer', plan: null };
  return { kind: 'damaged', text, reason, repaired: reason.code === 'invalid' ? reason.repaired : null };
}

type Damage = Extract<StoredReading, { readonly kind: 'damaged' }>;

/** What was once set aside as damaged stays so, even if this version of the app can read it. */
export function describeDamage(value: unknown): Omit<Damage, 'kind'> {
  const stored = readStored(value);
  if (stored.kind === 'damaged') return stored;
  const repaired = stored.kind === 'plan' ? stored.reading.plan : stored.plan;
  return { text: textOf(value), reason: { code: 'notACopy' }, repaired };
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
