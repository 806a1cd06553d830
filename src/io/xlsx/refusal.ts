import { fail, type Result, succeed } from '../../model/result.ts';

/** Why nothing can be read from a spreadsheet. */
export type WorkbookRefusal =
  | { readonly code: 'emptyFile' }
  /** Not even an archive: a text or a picture under a wrong name. */
  | { readonly code: 'notASpreadsheet' }
  /** An .xls of old, or one with a password: both wear the same wrapper. */
  | { readonly code: 'oldOrProtected' }
  /** An .xlsb or .ods. */
  | { readonly code: 'otherSpreadsheet' }
  /** Cut off, altered, or made to break its reader. */
  | { readonly code: 'damagedSpreadsheet' }
  /** A part of it unpacks to more than this. */
  | { readonly code: 'tooLargeUnpacked'; readonly limit_bytes: number }
  /** Its cells, with the empty ones between them, are more than this. */
  | { readonly code: 'tooManyCells'; readonly limit: number }
  /** A document of another kind, or a workbook of charts only. */
  | { readonly code: 'noSheets' }
  | { readonly code: 'emptySheet' };

/** Carries a refusal out of the callbacks of parsers; `settle` turns it into a result. */
class RefusedWorkbook extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function refuse(refusal: WorkbookRefusal): never {
  throw new RefusedWorkbook(refusal);
}

export function refuseDamaged(): never {
  refuse({ code: 'damagedSpreadsheet' });
}

/** The result of a reading, or its refusal; what else is thrown is a bug and goes on. */
export function settle<T>(read: () => T): Result<T, WorkbookRefusal> {
  try {
    return succeed(read());
  } catch (error) {
    if (error instanceof RefusedWorkbook) return fail(error.refusal);
    throw error;
  }
}

/** Runs a parser that throws errors of its own on bytes it does not understand. */
export function refusingErrors<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RefusedWorkbook) throw error;
    return refuseDamaged();
  }
}
