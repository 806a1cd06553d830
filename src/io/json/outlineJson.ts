export interface JsonOutline {
  /** How deep brackets nest. */
  readonly depth: number;
  /** Colons outside strings: as many as the objects of a valid text have members. */
  readonly members: number;
}

/** Counts brackets and colons outside strings, in one cheap pass that holds for any text, valid or not. */
export function outlineJson(text: string): JsonOutline {
  let open = 0;
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x3a: // :
        members += 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        open += 1;
        if (open > depth) depth = open;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open -= 1;
    }
  }
  return { depth, members };
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || Number.isNaN(code)) return at;
    at += code === 0x5c ? 2 : 1;
  }
}
