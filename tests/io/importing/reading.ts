import { readFileSync } from 'node:fs';
import { Importer } from '../../../src/io/importing/importer.ts';
import type { ImportChoices, ImportRefusal, ImportSource, ImportView } from '../../../src/io/importing/importView.ts';
import type { SegmentRow } from '../../../src/model/segmentRows.ts';
import { plainPlan } from '../../fixtures/plainPlan.ts';

/** What an import comes to: a view with the segments that could enter the plan, or a refusal. */
export type Outcome =
  | { readonly kind: 'view'; readonly view: ImportView; readonly rows: readonly SegmentRow[] }
  | { readonly kind: 'refusal'; readonly refusal: ImportRefusal };

const { rest, micro } = plainPlan({});

export async function read(source: ImportSource, choices: ImportChoices = {}, locale = 'en'): Promise<Outcome> {
  const importer = new Importer({ rest, micro, locale }, () => {});
  const first = await importer.open(source);
  const result = first.ok ? importer.choose(choices) : first;
  if (!result.ok) return { kind: 'refusal', refusal: result.error };
  return { kind: 'view', view: result.value, rows: [...importer.rows()] };
}

/** As `read`, where a view is expected. */
export async function readView(source: ImportSource, choices: ImportChoices = {}, locale = 'en') {
  const outcome = await read(source, choices, locale);
  if (outcome.kind === 'refusal') throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}

export function file(content: string | Uint8Array<ArrayBuffer>, name = 'table.csv'): ImportSource {
  return { kind: 'file', name, content: new Blob([content]) };
}

export function fixture(folder: 'csv' | 'paste' | 'xlsx', name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${folder}/${name}`, import.meta.url)));
}

export type Verdict = 'ACCEPT' | 'ACCEPT+NOTE' | 'ASK' | 'ROW-ERRORS' | 'REFUSE';

/** The word of the corpus for what an import comes to. */
export function verdictOf(outcome: Outcome): Verdict {
  if (outcome.kind === 'refusal') return 'REFUSE';
  const { questions, problems, notes } = outcome.view;
  if (questions.length > 0) return 'ASK';
  if (problems.length > 0) return 'ROW-ERRORS';
  return notes.length > 0 ? 'ACCEPT+NOTE' : 'ACCEPT';
}

/** Name, size, price and lift of the segments, as in "A 1000/0.5/0.02". */
export function summaryOf({ rows }: { readonly rows: readonly SegmentRow[] }): readonly string[] {
  return rows.map(({ name, size, cpm, microLift }) => `${name} ${size}/${cpm}/${microLift}`);
}
