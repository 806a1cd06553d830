import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../tooling/setup.mjs';

/** What is made, not written. */
const made = new Set(['node_modules', 'dist', 'coverage', '.git', '.DS_Store']);

/** Files and folders at the top of the repository. */
export function topLevel(): string[] {
  return readdirSync(root).filter((name) => !made.has(name) && !name.endsWith('.log'));
}

/** All files below a folder of the repository, named from its root with `/`. */
export function filesBelow(folder: string): string[] {
  return list(join(root, folder)).map((path) => relative(root, path).split(sep).join('/'));
}

function list(folder: string): string[] {
  const paths = (entry: Dirent) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  };
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap(paths);
}
