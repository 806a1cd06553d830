import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { filesBelow } from '../architecture/projectFiles.ts';
import { root } from '../tooling/setup.mjs';

/** The sources that say messages: all but the catalogue itself. */
const sources = filesBelow('src')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/i18n/en/'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Everything that is written between quotes, and the names of properties, which a key may be put together of. */
const written = new Set([...sources.matchAll(/'([^'\n]*)'|\b(\w+)\??:/g)].map(([, text, name]) => text ?? name ?? ''));

/** Keys with a gap, such as `segments.filter.${filter}`: what stands before the gap, and behind it. */
const withGap = [...sources.matchAll(/`([\w.*]*)\$\{[^}`]*\}([\w.*]*)`/g)]
  .map(([, before = '', after = '']) => ({ before, after }))
  .filter(({ before, after }) => before.endsWith('.') || after.startsWith('.'));

/** What problems are about, before their codes. */
const problemKinds = ['issue.', 'number.', 'range.'].map((before) => ({ before, after: '' }));

function isSaid(key: string): boolean {
  if (written.has(key)) return true;
  return [...withGap, ...problemKinds].some(({ before, after }) => {
    const fits = key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length;
    return fits && written.has(key.slice(before.length, key.length - after.length));
  });
}

describe('the sources', () => {
  it('say every message of the catalogue: none is left of what went', () => {
    expect(Object.keys(en).filter((key) => !isSaid(key))).toEqual([]);
  });
});
