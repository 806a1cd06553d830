import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../architecture/projectFiles.ts';
import { readImports } from '../architecture/readImports.ts';
import { root } from '../tooling/setup.mjs';

const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('mathjs has one door', () => {
  const doors = sources.filter((file) => readImports(file, read(file)).some((name) => name.startsWith('mathjs')));
  expect(doors).toEqual(['src/numbers/expressions/arithmetic.ts']);
});

it('what needs mathjs is imported from outside only when it is asked for, or as a type', () => {
  const outside = sources.filter((file) => !file.startsWith('src/numbers/expressions/'));
  const statically = /^import (?!type)[^;]*expressions\/(calculate|evaluateTree|arithmetic)\.ts'/m;
  expect(outside.filter((file) => statically.test(read(file)))).toEqual([]);
});
