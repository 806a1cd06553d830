import type { Result } from '../../model/result.ts';
import type { Table } from '../tables/table.ts';
import type { CellContext } from './cellOf.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readSheetCells } from './readSheetCells.ts';
import { readStyles } from './readStyles.ts';
import { refuse, refuseDamaged, settle, type WorkbookRefusal } from './refusal.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { parseXml } from './xml/parseXml.ts';
import { ZipArchive } from './zip/zipArchive.ts';

export type { WorkbookRefusal };

/** A spreadsheet whose sheets are known and not read yet. Stays where it was made: it holds the packed bytes. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly archive: ZipArchive;
  /** Texts and formats that the sheets share: read with the first of them. */
  readonly context: () => CellContext;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

const zipMark = [0x50, 0x4b];
const oleMark = [0xd0, 0xcf, 0x11, 0xe0];

/** Finds the sheets of an .xlsx in their order, those of charts left out; never throws, whatever the bytes are. */
export function readWorkbook(bytes: Uint8Array): Result<Workbook, WorkbookRefusal> {
  return settle(() => {
    const archive = openArchive(bytes);
    const { part } = linkOf(readRelationships(archive, ''), 'officeDocument') ?? refuse({ code: otherKind(archive) });
    if (part.toLowerCase().endsWith('.bin')) refuse({ code: 'otherSpreadsheet' });
    const links = readRelationships(archive, part);
    const { sheets, from1904 } = readSheetList(archive.unpack(part) ?? refuseDamaged(), links);
    if (sheets.length === 0) refuse({ code: 'noSheets' });
    return { sheets, archive, context: once(() => readContext(archive, links, from1904)) };
  });
}

/**
 * Reads one sheet as a table: numbers exactly, formulas by their saved results, dates and errors as trouble. Progress is
 * a share of 1; most of the time goes into cells.
 */
export function readSheet(
  { sheets, archive, context }: Workbook,
  index: number,
  onProgress?: (share: number) => void,
): Result<Table, WorkbookRefusal> {
  const sheet = sheets[index];
  if (!sheet) throw new RangeError(`There is no sheet ${index}`);
  return settle(() => {
    const pieces = archive.unpack(sheet.part, (share) => onProgress?.(share * 0.2)) ?? refuseDamaged();
    const table = readSheetCells(pieces, context(), (share) => onProgress?.(0.2 + share * 0.8));
    return table.rows.length > 0 ? table : refuse({ code: 'emptySheet' });
  });
}

function openArchive(bytes: Uint8Array): ZipArchive {
  const startsWith = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) refuse({ code: 'emptyFile' });
  if (startsWith(oleMark)) refuse({ code: 'oldOrProtected' });
  if (!startsWith(zipMark)) refuse({ code: 'notASpreadsheet' });
  return new ZipArchive(bytes);
}

/** OpenDocument packages name their type in a part of its own. */
function otherKind(archive: ZipArchive): 'otherSpreadsheet' | 'noSheets' {
  const [type] = archive.unpack('mimetype') ?? [];
  return new TextDecoder().decode(type).includes('opendocument.spreadsheet') ? 'otherSpreadsheet' : 'noSheets';
}

function readContext(archive: ZipArchive, links: readonly Relationship[], from1904: boolean): CellContext {
  const unpack = (kind: string) => archive.unpack(linkOf(links, kind)?.part ?? '');
  const [styles, strings] = [unpack('styles'), unpack('sharedStrings')];
  return {
    formats: styles ? readStyles(styles) : [],
    strings: strings ? readSharedStrings(strings) : [],
    from1904,
  };
}

function once<T>(read: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: read() };
    return made.value;
  };
}

function linkOf(links: readonly Relationship[], kind: string): Relationship | undefined {
  return links.find((link) => link.kind === kind);
}

function readSheetList(
  pieces: readonly Uint8Array[],
  links: readonly Relationship[],
): { sheets: readonly Sheet[]; from1904: boolean } {
  const worksheets = new Map(links.filter(({ kind }) => kind === 'worksheet').map(({ id, part }) => [id, part]));
  const sheets: Sheet[] = [];
  let from1904 = false;
  parseXml(pieces, {
    open(name, attribute) {
      if (name === 'x:workbookPr') from1904 = ['1', 'true', 'on'].includes(attribute('date1904') ?? '');
      const part = name === 'x:sheet' ? worksheets.get(attribute('r:id') ?? '') : undefined;
      if (part === undefined) return;
      sheets.push({ name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', part });
    },
    close() {},
    text() {},
  });
  return { sheets, from1904 };
}
