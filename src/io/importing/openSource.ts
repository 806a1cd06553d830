import { fail, type Result, succeed } from '../../model/result.ts';
import { readHtmlTable } from '../tables/htmlTable.ts';
import type { Table } from '../tables/table.ts';
import { readWorkbook, type Workbook } from '../xlsx/readWorkbook.ts';
import type { ImportRefusal, ImportSource } from './importView.ts';
import { sniffBytes } from './sniffBytes.ts';

/** A source that can be read in the way its kind needs. */
export type OpenSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'workbook'; readonly workbook: Workbook };

const largest_bytes = 100 * 2 ** 20;

/** Opens what the user gave, as far as that does not depend on choices. */
export async function openSource(source: ImportSource): Promise<Result<OpenSource, ImportRefusal>> {
  if (sizeOf(source) > largest_bytes) return fail({ code: 'tooLarge', limit_bytes: largest_bytes });
  if (source.kind === 'text') return succeed(source);
  if (source.kind === 'file') return openFile(source.content);
  const table = readHtmlTable(source.html);
  return table ? succeed({ kind: 'table', table }) : fail({ code: 'webPage' });
}

function sizeOf(source: ImportSource): number {
  return source.kind === 'file'
    ? source.content.size
    : source.kind === 'text'
      ? source.text.length
      : source.html.length;
}

async function openFile(content: Blob): Promise<Result<OpenSource, ImportRefusal>> {
  const bytes = await bytesOf(content);
  if (bytes === null) return fail({ code: 'gone' });
  const kind = sniffBytes(bytes);
  if (kind === 'text') return succeed({ kind: 'bytes', bytes });
  if (kind === 'empty') return fail({ code: 'emptyFile' });
  return kind === 'workbook' ? openWorkbook(bytes) : fail({ code: kind });
}

/** null where the file was moved, changed or locked since it was chosen. */
async function bytesOf(content: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}

function openWorkbook(bytes: Uint8Array): Result<OpenSource, ImportRefusal> {
  const workbook = readWorkbook(bytes);
  if (workbook.ok) return succeed({ kind: 'workbook', workbook: workbook.value });
  return fail(workbook.error.code === 'notASpreadsheet' ? { code: 'notText' } : workbook.error);
}
