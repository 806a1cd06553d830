import type { IssueList } from '../checks/issueList.ts';
import { type FieldPath, fields, keyOf, mostSegments } from '../fields.ts';
import type { IssueCode } from '../issue.ts';
import { wellFormed } from '../wellFormed.ts';
import type { NoteList } from './noteList.ts';

const position = /\.\d+\./;

export type JsonRecord = Readonly<Record<string, unknown>>;

export interface ReadingLog {
  readonly issues: IssueList;
  readonly notes: NoteList;
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Takes typed values out of one object of an untrusted document. Nothing is coerced: what is missing takes its default
 * in silence, what has the wrong type is an issue and takes the default too, so that reading always ends in a plan.
 */
export class RecordReader {
  readonly at: string;
  readonly source: JsonRecord;
  readonly log: ReadingLog;

  constructor(source: JsonRecord, at: string, log: ReadingLog) {
    this.source = source;
    this.at = at;
    this.log = log;
  }

  number(path: FieldPath, fallback?: number): number {
    const value = this.source[keyOf(path)];
    if (typeof value === 'number') return withoutNegativeZero(value);
    if (value !== undefined) this.#refuse(keyOf(path), 'notANumber');
    return fallback ?? fields[path].default.value ?? 0;
  }

  numberOrNull(path: FieldPath): number | null {
    const value = this.source[keyOf(path)];
    const isNull = value === null || (value === undefined && fields[path].default.value === null);
    return isNull ? null : this.number(path);
  }

  text(key: string, fallback: string): string {
    const value = this.source[key];
    if (typeof value !== 'string') {
      if (value !== undefined) this.#refuse(key, 'notText');
      return fallback;
    }
    const text = wellFormed(value);
    if (text !== value) this.log.notes.add('brokenText', this.#pathOf(key));
    return text;
  }

  yesNo(key: string, fallback: boolean): boolean {
    const value = this.source[key];
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.#refuse(key, 'notYesNo');
    return fallback;
  }

  choice<const T extends string>(key: string, options: readonly T[], fallback: T): T {
    const value = this.source[key];
    const chosen = options.find((option) => option === value);
    if (chosen === undefined && value !== undefined) this.#refuse(key, 'notAChoice');
    return chosen ?? fallback;
  }

  record(key: string): RecordReader {
    const value = this.source[key];
    return this.#reader(value === undefined ? {} : value, key);
  }

  /** null where the document says null; `missing` is what stands for nothing. */
  recordOrNull(key: string, missing: JsonRecord | null): RecordReader | null {
    const value = this.source[key] === undefined ? missing : this.source[key];
    return value === null ? null : this.#reader(value, key);
  }

  /** A reader for each entry of a list; of an endless one, just enough to see that it is too long. */
  list(key: string): RecordReader[] {
    const value = this.source[key];
    if (Array.isArray(value)) {
      const entries: unknown[] = value.slice(0, mostSegments + 1);
      return Array.from(entries, (entry, index) => this.#reader(entry, `${key}.${index}`));
    }
    if (value !== undefined) this.#refuse(key, 'notAList');
    return [];
  }

  /** Gives back `known`, what was made of this object, after noting every field of the document that is not in it. */
  finish<T extends object>(known: T): T {
    for (const key of Object.keys(this.source)) {
      if (Object.hasOwn(known, key)) continue;
      this.log.notes.add('unknownFields', this.#pathOf(key).replace(position, '.*.'));
    }
    return known;
  }

  #reader(value: unknown, key: string): RecordReader {
    if (!isRecord(value)) this.#refuse(key, 'notAnObject');
    return new RecordReader(isRecord(value) ? value : {}, this.#pathOf(key), this.log);
  }

  #refuse(key: string, code: IssueCode): void {
    this.log.issues.add(this.#pathOf(key), code);
  }

  #pathOf(key: string): string {
    return this.at === '' ? key : `${this.at}.${key}`;
  }
}

/** A file cannot keep −0 apart from 0, so neither does a plan. */
function withoutNegativeZero(value: number): number {
  return value + 0;
}
