import type { ImportNote } from './importView.ts';

const mostShown = 10;
const outsideAscii = /[^\x20-\x7e]/;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** What is worth a look about the names: the same one twice, or two that look the same and are not. */
export function nameNotes(counts: ReadonlyMap<string, number>): ImportNote[] {
  const notes: ImportNote[] = [];
  const twice = [...counts].filter(([, count]) => count > 1);
  if (twice.length > 0) {
    const count = twice.reduce((sum, [, each]) => sum + each, 0);
    notes.push({ code: 'sameNames', names: twice.slice(0, mostShown).map(([name]) => name), count });
  }
  const alike = lookAlikes(counts);
  if (alike.length > 0) notes.push({ code: 'lookAlikes', names: alike.slice(0, mostShown) });
  return notes;
}

/** Names that differ only in what cannot be seen, such as a joiner. */
function lookAlikes(counts: ReadonlyMap<string, number>): readonly string[] {
  const looks = new Map<string, string[]>();
  for (const name of counts.keys()) {
    if (!outsideAscii.test(name)) continue;
    const look = name.normalize('NFC').replace(unseen, '');
    const alike = looks.get(look) ?? (counts.has(look) && look !== name ? [look] : []);
    looks.set(look, [...alike, name]);
  }
  return [...looks.values()].filter((names) => names.length > 1).flat();
}
