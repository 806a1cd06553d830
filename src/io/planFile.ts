import type { Plan } from '../model/plan.ts';
import { NoteList } from '../model/reading/noteList.ts';
import { type PlanReading, readPlan } from '../model/readPlan.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { decodeText } from './json/decodeText.ts';
import { type JsonProblem, parseJson } from './json/parseJson.ts';

export type FileRefusal =
  | Refusal
  | JsonProblem
  | { readonly code: 'emptyFile' }
  | { readonly code: 'encoding' }
  | { readonly code: 'fileTooLarge'; readonly limit_bytes: number };

const largestFile_bytes = 100 * 2 ** 20;

/** Reads a plan from the bytes of a file; never throws, whatever the bytes are. */
export function readPlanFile(bytes: Uint8Array | ArrayBuffer): Result<PlanReading, FileRefusal> {
  if (bytes.byteLength > largestFile_bytes) return fail({ code: 'fileTooLarge', limit_bytes: largestFile_bytes });
  const text = decodeText(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  return text.ok ? readPlanText(text.value) : text;
}

/** As `readPlanFile`, from the text. */
export function readPlanText(text: string): Result<PlanReading, FileRefusal> {
  if (text.trim() === '') return fail({ code: 'emptyFile' });
  const json = parseJson(text);
  if (!json.ok) return json;
  const reading = readPlan(json.value.document);
  if (!reading.ok) return reading;
  const twice = new NoteList();
  for (const key of json.value.duplicateKeys) twice.add('duplicateFields', key);
  return succeed({ ...reading.value, notes: [...twice.toNotes(), ...reading.value.notes] });
}

/**
 * The plan as a file: JSON for people to read too. What is written is what reading makes of it, so the fields always
 * stand in the same order and the names can be encoded.
 */
export function writePlanFile(plan: Plan): string {
  const reading = readPlan(plan);
  return `${JSON.stringify(reading.ok ? reading.value.plan : plan, null, 2)}\n`;
}
