/** Collects the text of a string item: its runs joined, without the hints on how to pronounce it. */
export class RunText {
  #text = '';
  #inText = false;
  #inHint = false;

  open(name: string): void {
    if (name === 'x:rPh') this.#inHint = true;
    else if (name === 'x:t') this.#inText = !this.#inHint;
  }

  close(name: string): void {
    if (name === 'x:rPh') this.#inHint = false;
    else if (name === 'x:t') this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The whole text; the next one starts empty. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** Characters that XML cannot hold stand as _x000D_ in a workbook, and _x005F_ is the underscore of a literal one. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
