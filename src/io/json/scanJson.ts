import { fail, type Result, succeed } from '../../model/result.ts';
import { JsonCursor } from './jsonCursor.ts';

export interface JsonScan {
  /** Keys given twice in one object. */
  readonly duplicateKeys: readonly string[];
}

export type JsonFault =
  /** The text ends inside the document. */
  { readonly code: 'cutOff' } | { readonly code: 'notJson'; readonly line: number };

/** What may come next; `first…` right after an opening bracket, where it may close again. */
type State = 'value' | 'firstValue' | 'key' | 'firstKey' | 'next' | 'end';

/**
 * Walks over a JSON text token by token and says what JSON.parse does not: in which line it breaks, whether it is merely
 * cut off, and which keys come twice. Several times slower than JSON.parse: for texts that have something wrong.
 */
export function scanJson(text: string): Result<JsonScan, JsonFault> {
  const scanner = new Scanner(text);
  let state: State | null = 'value';
  while (state !== null && state !== 'end') {
    state = scanner[state]();
    if (state !== null) scanner.skipSpace();
  }
  if (state === 'end' && scanner.at === text.length) return succeed({ duplicateKeys: [...scanner.duplicates] });
  if (scanner.at >= text.length) return fail({ code: 'cutOff' });
  return fail({ code: 'notJson', line: lineAt(text, scanner.at) });
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/).length;
}

/** One method a state: takes what may stand there and says what may follow, or null where something else stands. */
class Scanner extends JsonCursor {
  readonly duplicates = new Set<string>();
  /** The open brackets: the keys so far of an object, null for a list. */
  readonly #open: (Set<string> | null)[] = [];

  value(): State | null {
    this.skipSpace();
    if (this.take('{')) return this.#enter(new Set(), 'firstKey');
    if (this.take('[')) return this.#enter(null, 'firstValue');
    return this.#scalar() ? this.#afterValue() : null;
  }

  firstValue(): State | null {
    return this.take(']') ? this.#leave() : this.value();
  }

  key(): State | null {
    const start = this.at + 1;
    if (!this.string()) return null;
    this.#remember(this.text.slice(start, this.at - 1));
    this.skipSpace();
    return this.take(':') ? 'value' : null;
  }

  firstKey(): State | null {
    return this.take('}') ? this.#leave() : this.key();
  }

  next(): State | null {
    const isObject = this.#open.at(-1) !== null;
    if (this.take(',')) return isObject ? 'key' : 'value';
    return this.take(isObject ? '}' : ']') ? this.#leave() : null;
  }

  #scalar(): boolean {
    switch (this.text[this.at]) {
      case '"':
        return this.string();
      case 't':
        return this.word('true');
      case 'f':
        return this.word('false');
      case 'n':
        return this.word('null');
      default:
        return this.number();
    }
  }

  #enter(keys: Set<string> | null, state: State): State {
    this.#open.push(keys);
    return state;
  }

  #leave(): State {
    this.#open.pop();
    return this.#afterValue();
  }

  #afterValue(): State {
    return this.#open.length === 0 ? 'end' : 'next';
  }

  #remember(raw: string): void {
    const keys = this.#open.at(-1);
    const key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
    if (keys?.has(key)) this.duplicates.add(key);
    keys?.add(key);
  }
}
