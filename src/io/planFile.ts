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
  return [...planFilePieces(plan)].join('');
}

const segmentsInPiece = 1000;
const noSegments = '\n  "segments": []';

/** The text of the file piece by piece, each made in a few milliseconds: large plans need not be written in one go. */
export function* planFilePieces(plan: Plan): Generator<string> {
  const [head = '', tail = ''] = textOf({ ...plan, segments: [] }, plan.ranges).split(noSegments);
  yield head;
  if (plan.segments.length === 0) yield noSegments;
  for (let from = 0; from < plan.segments.length; from += segmentsInPiece) {
    const segments = plan.segments.slice(from, from + segmentsInPiece);
    const list = listIn(textOf({ ...plan, segments }));
    yield from === 0 ? `\n  "segments": [${list}` : `,${list}`;
  }
  if (plan.segments.length > 0) yield '\n  ]';
  yield `${tail}\n`;
}

/** A part of the plan, as reading makes it; its ranges belong to all of the segments and are put back. */
function textOf(part: Plan, ranges: Plan['ranges'] = {}): string {
  const reading = readPlan({ ...part, ranges: {} });
  return JSON.stringify({ ...(reading.ok ? reading.value.plan : part), ranges }, null, 2);
}

/** The rows of the list of segments. Lines of JSON are its own: in names a line break is escaped. */
function listIn(text: string): string {
  const open = '\n  "segments": [';
  const from = text.indexOf(open) + open.length;
  return text.slice(from, text.indexOf('\n  ]', from));
}
