import { planVersion } from '../plan.ts';
import type { JsonRecord } from './recordReader.ts';

/** The step at position v makes a document of version v + 1 of one of version v. */
const steps: readonly ((document: JsonRecord) => JsonRecord)[] = [
  // Version 0 was never released; its fields are those of version 1.
  (document) => document,
];

/** Brings a document of an older version up to the present one; newer documents stay as they are. */
export function migrate(document: JsonRecord, version: number): JsonRecord {
  return steps.slice(version, planVersion).reduce((older, step) => step(older), document);
}
