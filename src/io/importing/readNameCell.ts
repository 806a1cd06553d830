import { longestText } from '../../model/fields.ts';
import { unprotectText } from '../../model/protectText.ts';
import type { Cell } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { type Defect, refuse } from './readNumberCell.ts';
import { troubleCode } from './troubleCode.ts';

/** What a cell names, with whether it was protected from being taken for a formula. */
export type NameCell = { readonly name: string; readonly wasProtected: boolean } | { readonly problem: Defect };

/** Characters that leave no mark: spaces, joiners, soft hyphens, direction marks. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** Spaces of any width, and the byte order mark. */
const leadingSpaces = /^[\p{Zs}\ufeff]+/u;

/** Reads the name of a segment: any text that can be seen. A tab or line end that it begins with belongs to it. */
export function readNameCell(cell: Cell | undefined): NameCell {
  if (typeof cell === 'object' && 'trouble' in cell) return refuse(troubleCode(cell));
  const text = cellText(cell).trimEnd().replace(leadingSpaces, '');
  if (isUnseen(text)) return refuse('nameMissing');
  const name = unprotectText(text);
  if (name.length > longestText) return refuse('textTooLong', { limit: longestText });
  return { name, wasProtected: name !== text };
}

function isUnseen(text: string): boolean {
  return text === '' || (text.length <= longestText && text.replace(unseen, '') === '');
}
