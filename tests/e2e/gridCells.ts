import type { Locator, Page } from 'playwright';
import type { SegmentColumn } from '../../src/model/segmentColumns.ts';
import { segmentTable, textOf } from './screens.ts';

/** The row of a segment by its name. */
export function rowOf(page: Page, name: string): Locator {
  return segmentTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

export function cellOf(page: Page, column: SegmentColumn, name: string): Locator {
  return rowOf(page, name).locator(`[data-column=${column}]`);
}

/** The field in the cell that is edited. */
export const cellEditor = (page: Page): Locator => segmentTable(page).getByRole('textbox');

/** What is said about the text of the cell with the focus. */
export const cellNote = (page: Page): Locator => page.locator('.cell-note');

/** Types over a cell; a key, such as Enter, ends it. */
export async function typeInto(cell: Locator, text: string, end?: string): Promise<void> {
  await cell.click();
  const { keyboard } = cell.page();
  await keyboard.type(text);
  if (end !== undefined) await keyboard.press(end);
}

/** The texts of some cells of a row. */
export async function textsOf(page: Page, name: string, columns: readonly SegmentColumn[]): Promise<readonly string[]> {
  await rowOf(page, name).waitFor();
  return Promise.all(columns.map((column) => textOf(cellOf(page, column, name))));
}
