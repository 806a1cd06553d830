/** What decides how a shape or a text looks; a picture on its own has no style sheet to say it. All are inherited. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
];

const dropped = ['class', 'style', 'role', 'tabindex', 'aria-hidden'];

type Look = ReadonlyMap<string, string>;

/** Writes the computed look into attributes and drops classes and styles. The element must be in the document. */
export function inlineStyles(root: SVGElement): void {
  const elements = [root, ...root.querySelectorAll<SVGElement>('*')];
  const looks = new Map<Element, Look>(elements.map((element) => [element, lookOf(element)]));
  for (const [element, look] of looks) {
    const above = element.parentElement === null ? undefined : looks.get(element.parentElement);
    for (const [name, value] of look) {
      if (value !== above?.get(name) || element.hasAttribute(name)) element.setAttribute(name, value);
    }
    for (const name of dropped) element.removeAttribute(name);
  }
}

function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  return new Map(inherited.map((name) => [name, style.getPropertyValue(name)]));
}
