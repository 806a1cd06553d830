import { fail, type Result, succeed } from '../../model/result.ts';
import { outlineJson } from './outlineJson.ts';
import { type JsonFault, type JsonScan, scanJson } from './scanJson.ts';

export type JsonProblem = JsonFault | { readonly code: 'tooDeep'; readonly limit: number };

export interface ParsedJson extends JsonScan {
  readonly document: unknown;
}

/** A plan nests 5 deep; what nests deeper than this is made to break whoever copies or writes it. */
const deepest = 64;

/** JSON.parse that says what is wrong with a text, and which keys it gives twice (the last one counts). */
export function parseJson(text: string): Result<ParsedJson, JsonProblem> {
  const { depth, members } = outlineJson(text);
  if (depth > deepest) return fail({ code: 'tooDeep', limit: deepest });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const scan = scanJson(text);
    return scan.ok ? fail({ code: 'notJson', line: 1 }) : scan;
  }
  const scan = countMembers(document) < members ? scanJson(text) : null;
  return succeed({ document, duplicateKeys: scan?.ok ? scan.value.duplicateKeys : [] });
}

/** Recursion is safe here: the depth has been checked. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : children.length;
  for (const child of children) count += countMembers(child);
  return count;
}
