import type { Plan } from '../model/plan.ts';
import { wellFormed } from '../model/wellFormed.ts';

const ending = '.micromacro.json';
const longest = 80;

/** Paths, wildcards, quotes, markup, shell signs, control and invisible direction characters. */
const unsafe = /[\\/:*?"<>|'`&$%;#{}=~!^]|\p{Control}|\p{Format}|\p{Line_Separator}|\p{Paragraph_Separator}/gu;
/** Names of devices, which Windows opens instead of a file whatever the ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that any system takes as one file in the folder the user chose: `Niche hair-care line.micromacro.json`. */
export function planFileName(plan: Plan): string {
  const clean = wellFormed(plan.name)
    .normalize('NFC')
    .replace(unsafe, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '');
  const stem = cutTo(longest - ending.length, clean);
  if (stem === '') return `plan${ending}`;
  return `${device.test(stem.split('.')[0] ?? '') ? 'plan ' : ''}${stem}${ending}`;
}

/** Cuts between characters, never inside one. */
function cutTo(length: number, text: string): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.trimEnd();
}
