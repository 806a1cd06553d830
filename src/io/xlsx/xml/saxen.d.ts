/** The part of the parser that is used here; the package brings no types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string | undefined>>;

  export class Parser {
    /** Prefixes by namespace: what names begin with, whatever prefix the document uses. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    /** Attributes are false where they cannot be read. */
    on(event: 'openTag', listener: (name: string, attributes: () => Attributes | false) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', listener: (text: string) => void): this;
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    write(text: string): this;
    end(): Error | null;
  }
}
