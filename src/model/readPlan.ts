import { findErrors } from './checks/findErrors.ts';
import { IssueList } from './checks/issueList.ts';
import type { Note } from './note.ts';
import { type Plan, planFormat, planVersion } from './plan.ts';
import { migrate } from './reading/migrate.ts';
import { NoteList } from './reading/noteList.ts';
import { readDocument } from './reading/readDocument.ts';
import { isRecord, type JsonRecord, RecordReader } from './reading/recordReader.ts';
import type { Refusal } from './refusal.ts';
import { fail, type Result, succeed } from './result.ts';

const mostIssues = 100;

export interface PlanReading {
  readonly plan: Plan;
  /** What was changed or left out on the way. */
  readonly notes: readonly Note[];
  /** Written by a newer version and read as far as understood: to look at, never to save over. */
  readonly newer: boolean;
}

/**
 * Reads a plan from any parsed document, trusting nothing: unknown fields are dropped with a note, missing ones take
 * their default, and whatever is impossible is refused by path. Never throws, never looks into what it does not know.
 */
export function readPlan(document: unknown): Result<PlanReading, Refusal> {
  if (!isRecord(document) || document.format !== planFormat) return fail({ code: 'notAPlan' });
  const version = document.version === undefined ? planVersion : document.version;
  if (!isWhole(version)) return fail({ code: 'versionNotWhole' });
  const newer = version > planVersion;
  const { issues, count, plan, notes } = read(migrate(document, version));
  if (count === 0) {
    const migrated: Note[] = version < planVersion ? [{ code: 'migrated', from: version }] : [];
    return succeed({ plan, notes: [...migrated, ...notes], newer });
  }
  if (newer) return fail({ code: 'newerVersion', version });
  return fail({ code: 'invalid', issues, count, repaired: isPossible(plan) ? plan : null });
}

function isWhole(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) >= 0;
}

function read(document: JsonRecord) {
  const issues = new IssueList(mostIssues);
  const notes = new NoteList();
  const plan = readDocument(new RecordReader(document, '', { issues, notes }));
  findErrors(plan, issues);
  return { plan, issues: issues.items, count: issues.count, notes: notes.toNotes() };
}

function isPossible(plan: Plan): boolean {
  const errors = new IssueList(0);
  findErrors(plan, errors);
  return errors.count === 0;
}
