import { refuseDamaged } from '../refusal.ts';

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]+));|&/g;

/** The text that a piece of XML stands for; refuses entities that XML itself does not define. */
export function decodeReferences(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(reference, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? refuseDamaged();
    return character(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  });
}

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : refuseDamaged();
}
