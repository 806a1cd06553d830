const namespace = 'http://www.w3.org/2000/svg';

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes and children. */
export function svgElement(
  name: string,
  attributes: SvgAttributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
