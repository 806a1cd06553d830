import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pureFolders } from '../tooling/pureFolders.ts';
import { root } from '../tooling/setup.mjs';
import { filesBelow } from './projectFiles.ts';
import { readImports } from './readImports.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Of the others, numbers and i18n remember a language, and the rest what a user does; but a kernel is new each time. */
const pureRoom = /^src\/((engine|io|model)\/|workers\/loadKernel\.ts$)/;

describe('tests that share a thread', () => {
  const files = pureFolders.flatMap((folder) => filesBelow(folder)).filter((file) => /\.tsx?$/.test(file));

  it('are found', () => expect(files).toContain('tests/laws/order.test.ts'));

  it('mock and stub nothing', () => {
    expect(files.filter((file) => /\bvi\./.test(read(file)))).toEqual([]);
  });

  it('import nothing that remembers', () => {
    const rooms = (file: string) =>
      readImports(file, read(file))
        .map((specifier) => join(file, '..', specifier).replaceAll('\\', '/'))
        .filter((path) => path.startsWith('src/'));
    expect(files.filter((file) => rooms(file).some((path) => !pureRoom.test(path)))).toEqual([]);
  });
});
