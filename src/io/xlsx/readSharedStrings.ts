import { RunText } from './runText.ts';
import { parseXml } from './xml/parseXml.ts';

/** The texts that cells name by their position; how many there claim to be is not looked at. */
export function readSharedStrings(pieces: readonly Uint8Array[]): readonly string[] {
  const strings: string[] = [];
  const item = new RunText();
  parseXml(pieces, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name === 'x:si') strings.push(item.take());
    },
  });
  return strings;
}
