/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { refuseDamaged, refusingErrors } from '../refusal.ts';
import { decodeReferences } from './decodeReferences.ts';

/** What a part is made of; names begin with the prefix given below to their namespace. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

/** Each namespace in its usual and in its strict form. */
const prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const deepest = 256;
/** A tag or text that does not end within this many characters is made to be read again and again. */
const longestToken = 2 ** 22;
const step = 2 ** 20;

/**
 * Tells the listener what stands in a part, given in pieces of bytes. Refuses what is not well-formed, and every
 * document type: no entity is ever declared, let alone expanded.
 */
export function parseXml(
  pieces: readonly Uint8Array[],
  listener: XmlListener,
  onProgress?: (share: number) => void,
): void {
  const parser = new StrictParser(listener);
  const decoder = new TextDecoder(encodingOf(pieces[0]), { fatal: true });
  for (const [index, piece] of pieces.entries()) {
    parser.write(refusingErrors(() => decoder.decode(piece, { stream: true })));
    onProgress?.((index + 1) / pieces.length);
  }
  parser.write(refusingErrors(() => decoder.decode()));
  parser.end();
}

function encodingOf(start: Uint8Array | undefined): string {
  const [first, second] = start ?? [];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** A parser that forgives nothing. */
class StrictParser {
  readonly #parser: Parser;
  #depth = 0;
  /** The beginning of a tag or text that has not ended yet. */
  #rest = '';
  /** Characters taken since the parser last found something. */
  #silence = 0;

  constructor(listener: XmlListener) {
    const heard = () => {
      this.#silence = 0;
    };
    this.#parser = new Parser()
      .ns(prefixes)
      .on('error', refuseDamaged)
      .on('warn', refuseDamaged)
      .on('attention', refuseDamaged)
      .on('comment', heard)
      .on('question', heard)
      .on('openTag', (name, attributes) => {
        heard();
        this.#depth += 1;
        if (this.#depth > deepest) refuseDamaged();
        listener.open(name, (attribute) => attributeOf(attributes() || refuseDamaged(), attribute));
      })
      .on('closeTag', (name) => {
        heard();
        this.#depth -= 1;
        listener.close(name);
      })
      .on('text', (text) => {
        heard();
        listener.text(decodeReferences(withPlainBreaks(text)));
      })
      .on('cdata', (text) => {
        heard();
        listener.text(withPlainBreaks(text));
      });
  }

  write(text: string): void {
    for (let at = 0; at < text.length; at += step) this.#take(text.slice(at, at + step));
  }

  end(): void {
    this.#parser.write(this.#rest).end();
  }

  /** The parser is given whole tags: it takes a `>` in an attribute for the end when the closing quote is missing. */
  #take(text: string): void {
    const known = this.#rest + text;
    const cut = Math.max(0, known.lastIndexOf('<'));
    this.#rest = known.slice(cut);
    this.#silence += text.length;
    this.#parser.write(known.slice(0, cut));
    if (this.#silence > longestToken) refuseDamaged();
  }
}

function attributeOf(attributes: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const value = attributes[name];
  return typeof value === 'string' ? decodeReferences(value) : null;
}

function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
