import { parseXml } from './xml/parseXml.ts';
import type { ZipArchive } from './zip/zipArchive.ts';

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". */
  readonly kind: string;
  /** The name of the part it leads to. */
  readonly part: string;
}

/** The links of a part, or those of the whole package for ''. */
export function readRelationships(archive: ZipArchive, source: string): readonly Relationship[] {
  const [folder, file] = splitName(source);
  const pieces = archive.unpack(`${folder}_rels/${file}.rels`);
  const found: Relationship[] = [];
  if (pieces === null) return found;
  parseXml(pieces, {
    open(name, attribute) {
      if (name !== 'p:Relationship' || attribute('TargetMode') === 'External') return;
      found.push({
        id: attribute('Id') ?? '',
        kind: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        part: partAt(folder, attribute('Target') ?? ''),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

/** The name of the part that a target means, seen from a folder: absolute, or with steps up. */
function partAt(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split(/[\\/]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function splitName(part: string): [folder: string, file: string] {
  const cut = part.lastIndexOf('/') + 1;
  return [part.slice(0, cut), part.slice(cut)];
}
