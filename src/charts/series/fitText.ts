import { textWidth } from './textWidth.ts';

/** A text that is cut to so many pixels, with an ellipsis where that takes something away. */
export function fitText(text: string, room: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text;
  const letters = [...text];
  const fits = (count: number) => textWidth(cutTo(letters, count), size, bold) <= room;
  let count = letters.length - 1;
  while (count > 0 && !fits(count)) count--;
  return cutTo(letters, count);
}

function cutTo(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}
