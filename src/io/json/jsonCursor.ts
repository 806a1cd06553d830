const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;
const hexDigits = 4;

/**
 * Moves over the tokens of a JSON text. Each method says whether the token was there; if not, `at` stands where the
 * text went wrong, which is its end when the text is cut off.
 */
export class JsonCursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at += 1;
  }

  take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  word(word: string): boolean {
    for (const char of word) if (!this.take(char)) return false;
    return true;
  }

  string(): boolean {
    if (!this.take('"')) return false;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote) break;
      if (code === backslash ? !this.#escape() : !(code >= firstPrintable)) return false;
      if (code !== backslash) this.at += 1;
    }
    this.at += 1;
    return true;
  }

  number(): boolean {
    this.take('-');
    if (!this.take('0') && !this.#digits()) return false;
    if (this.take('.') && !this.#digits()) return false;
    if (!this.take('e') && !this.take('E')) return true;
    if (!this.take('+')) this.take('-');
    return this.#digits();
  }

  #digits(): boolean {
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at += 1;
    return this.at > start;
  }

  #escape(): boolean {
    this.at += 1;
    if (!this.take('u')) return this.#oneOf('"\\/bfnrt');
    for (let digit = 0; digit < hexDigits; digit += 1) {
      if (!this.#oneOf('0123456789abcdefABCDEF')) return false;
    }
    return true;
  }

  #oneOf(chars: string): boolean {
    const char = this.text[this.at];
    return char !== undefined && chars.includes(char) && this.take(char);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
