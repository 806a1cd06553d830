import type { Plan } from '../../model/plan.ts';
import { isRecord } from '../../model/reading/recordReader.ts';
import { writePlanFile } from '../planFile.ts';
import { checksum } from './checksum.ts';

/** Rises with every save on this device, whichever tab makes it: the highest is the newest. */
export type Revision = number;

/** The time, in milliseconds, unless that has been used or the clock was set back. */
export function revisionAfter(last: Revision): Revision {
  return Math.max(Date.now(), last + 1);
}

/** One saved state of the plan: the text of a plan file, and what tells whether it is whole and how new it is. */
export interface StoredCopy {
  readonly revision: Revision;
  readonly checksum: number;
  /** ISO 8601, for a person who looks. */
  readonly savedAt: string;
  readonly text: string;
}

export function makeCopy(plan: Plan, revision: Revision): StoredCopy {
  const text = writePlanFile(plan);
  return { revision, checksum: checksumOf(revision, text), savedAt: new Date().toISOString(), text };
}

export function isCopy(value: unknown): value is StoredCopy {
  return isRecord(value) && Number.isSafeInteger(value.revision) && typeof value.text === 'string';
}

export function isWhole(copy: StoredCopy): boolean {
  return copy.checksum === checksumOf(copy.revision, copy.text);
}

function checksumOf(revision: Revision, text: string): number {
  return checksum(`${revision} ${text}`);
}
