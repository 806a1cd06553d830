import type { Plan } from '../../model/plan.ts';
import { isRecord } from '../../model/reading/recordReader.ts';
import { planFilePieces } from '../planFile.ts';
import { checksum } from './checksum.ts';
import { finish, inTurns } from './inTurns.ts';

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
  return finish(copySteps(plan, revision));
}

/** As `makeCopy`, in steps between which the page can answer: a plan of 100,000 segments takes half a second. */
export async function makeCopyInSteps(plan: Plan, revision: Revision): Promise<StoredCopy> {
  return inTurns(copySteps(plan, revision));
}

function* copySteps(plan: Plan, revision: Revision): Generator<void, StoredCopy> {
  const pieces: string[] = [];
  let sum = checksum(`${revision} `);
  for (const piece of planFilePieces(plan)) {
    pieces.push(piece);
    sum = checksum(piece, sum);
    yield;
  }
  return { revision, checksum: sum, savedAt: new Date().toISOString(), text: pieces.join('') };
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
