import { planFormat } from '../../model/plan.ts';

/** What a text is that cannot be a table. */
export type NoTable = 'emptyFile' | 'webPage' | 'planFile' | 'oldOrProtected';

const looked = 4096;

/** What a text is, judged by its beginning; null where it may be a table. */
export function sniffText(text: string): NoTable | null {
  const head = text.slice(0, looked).trimStart();
  if (head === '' && text.trim() === '') return 'emptyFile';
  if (/^<\?xml[^>]*>\s*<\?mso-application|^<\?xml[\s\S]*<([\w-]+:)?Workbook\b/.test(head)) return 'oldOrProtected';
  if (/^(<\?xml[^>]*>\s*)?(<!--|<!doctype|<(html|head|body|table|meta)\b)/i.test(head)) return 'webPage';
  return /^\{/.test(head) && head.includes(`"${planFormat}"`) ? 'planFile' : null;
}
