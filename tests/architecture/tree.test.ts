import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tooling/setup.mjs';
import { filesBelow, topLevel } from './projectFiles.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isText = (file: string) => !/\.(png|woff2|xlsx|ico|gz|zip)$/.test(file);

describe('the repository', () => {
  const topFiles = ['index.html', 'package.json', 'package-lock.json', 'README.md', 'tsconfig.json', 'vite.config.ts'];
  const folders = ['public', 'src', 'tests'];

  it('has nothing else at its top', () => {
    const allowed = new Set([...folders, ...topFiles]);
    expect(topLevel().filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
  });

  it('names no package server in its lock file, so that it installs from any', () => {
    const packages: Record<string, { resolved?: string }> = JSON.parse(read('package-lock.json')).packages;
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
  });

  it('names no folder of the computer that it was written on', () => {
    const personal = /(?<![\w.:/-])\/(home|Users|root|work)\/[\w.-]/;
    const files = [...topFiles, ...folders.flatMap(filesBelow), '.ci/run'].filter(isText);
    expect(files.filter((file) => personal.test(read(file)))).toEqual([]);
  });
});

describe('the sources', () => {
  const sources = filesBelow('src').filter((file) => /\.(tsx?|css)$/.test(file));

  it('are in files of at most 250 lines', () => {
    expect(sources.filter((file) => read(file).trimEnd().split('\n').length > 250)).toEqual([]);
  });

  it('draw no number by chance and read no clock where figures are computed', () => {
    const pure = sources.filter((file) => /^src\/(engine|model)\//.test(file));
    expect(pure.filter((file) => /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(read(file)))).toEqual([]);
  });
});
