const space = 32;
const tab = 9;

/** Where the text of a cell starts without the spaces before it. */
export function trimStart(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  while (from < end && (bytes[from] === space || bytes[from] === tab)) from++;
  return from;
}

/** Where it ends without the spaces after it. */
export function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && (bytes[to - 1] === space || bytes[to - 1] === tab)) to--;
  return to;
}
