import { planFormat } from '../../model/plan.ts';

/** What a text is that cannot be a table. */
export type NoTable = 'emptyFile' | 'webPage' | 'planFile' | 'otherText' | 'oldOrProtected';

const looked = 4096;

/** By what they begin with; the first that fits. */
const kinds: readonly (readonly [NoTable, RegExp])[] = [
  ['oldOrProtected', /^<\?xml[^>]*>\s*<\?mso-application|^<\?xml[\s\S]*<([\w-]+:)?Workbook\b/],
  ['webPage', /^(<\?xml[^>]*>\s*)?(<!--|<!doctype|<(html|head|body|table|meta|script|style)\b)|^MIME-Version:/i],
  ['planFile', new RegExp(`^\\{[\\s\\S]*"${planFormat}"`)],
  // JSON, other XML, rich text.
  ['otherText', /^(\{\s*["}]|\[\s*["[{]|<\?xml\b|<svg\b|\{\\rtf)/],
];

/** What a text is, judged by its beginning; null where it may be a table. */
export function sniffText(text: string): NoTable | null {
  const head = text.slice(0, looked).trimStart();
  if (head === '' && text.trim() === '') return 'emptyFile';
  return kinds.find(([, beginning]) => beginning.test(head))?.[0] ?? null;
}
