import { textWidth } from '../series/textWidth.ts';

export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
}

/** Breaks a text into lines no wider than `width`; a single longer word stays whole. */
export function wrapText(text: string, width: number, { size, bold }: TextStyle): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, size, bold) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
