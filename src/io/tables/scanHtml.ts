/** A piece of markup: text between tags, or a tag with its name in lower case. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly attributes: string };

/** What stands inside is no text to read. */
const hidden = new Set(['script', 'style', 'title', 'template', 'noscript', 'xml']);

/** Cuts markup into its pieces from the first character to the last, without making elements of it. */
export function* scanHtml(html: string): Generator<HtmlPiece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return yield { kind: 'text', text: html.slice(at) };
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    const tag = tagAt(html, open);
    if (tag === null) yield { kind: 'text', text: '<' };
    else if (tag.name !== '') yield { kind: 'tag', ...tag };
    at = tag === null ? open + 1 : tag.name !== '' && !tag.closes && hidden.has(tag.name) ? after(html, tag) : tag.end;
  }
}

interface Tag {
  /** Empty for comments and declarations. */
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly end: number;
}

function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!--', open)) return nameless(endOf(html, '-->', open + 4));
  if (html[open + 1] === '!' || html[open + 1] === '?') return nameless(endOf(html, '>', open));
  tagName.lastIndex = open;
  const [head = '', slash, name = ''] = tagName.exec(html) ?? [];
  if (head === '') return null;
  const from = open + head.length;
  const close = attributesEnd(html, from);
  return { name: name.toLowerCase(), closes: slash === '/', attributes: html.slice(from, close), end: close + 1 };
}

const tagName = /<(\/?)([a-z][^\s/>]{0,99})/iy;

function nameless(end: number): Tag {
  return { name: '', closes: false, attributes: '', end };
}

/** The place of the `>` that ends a tag: not one in quotes. */
function attributesEnd(html: string, from: number): number {
  attributeMark.lastIndex = from;
  for (;;) {
    const mark = attributeMark.exec(html);
    if (mark === null) return html.length;
    if (mark[0] === '>') return mark.index;
    const close = html.indexOf(mark[0].slice(-1), attributeMark.lastIndex);
    if (close === -1) return html.length;
    attributeMark.lastIndex = close + 1;
  }
}

const attributeMark = />|=\s*["']/g;

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** The place of the tag that ends a hidden one. */
function after(html: string, { name, end }: Tag): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = end;
  return close.exec(html)?.index ?? html.length;
}
