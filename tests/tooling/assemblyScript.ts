import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileAssemblyScript, compilerKey } from './compileAssemblyScript.ts';
import { root } from './setup.mjs';

const query = '?wasm';

/**
 * Makes `import program from './folder/entry.ts?wasm'` a string: the AssemblyScript program of that folder, compiled, in
 * base64. So no binary stands among the sources, and none is fetched.
 */
export function assemblyScript(): Plugin {
  return {
    name: 'assembly-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return null;
      const entry = id.slice(0, -query.length);
      for (const file of sourcesBeside(entry)) this.addWatchFile(file);
      const binary = await compiled(entry);
      return `export default '${binary.toString('base64')}';`;
    },
  };
}

function sourcesBeside(entry: string): string[] {
  const folder = dirname(entry);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** The program from an earlier run, unless a source or the compiler has changed: compiling takes seconds. */
async function compiled(entry: string): Promise<Buffer> {
  const hash = createHash('sha256').update(compilerKey).update(basename(entry));
  for (const file of sourcesBeside(entry)) hash.update(readFileSync(file));
  const folder = join(root, 'node_modules/.cache/assemblyScript');
  const kept = join(folder, `${hash.digest('hex')}.wasm`);
  try {
    return readFileSync(kept);
  } catch {
    const binary = await compileAssemblyScript(entry);
    mkdirSync(folder, { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, binary);
    renameSync(unfinished, kept);
    return Buffer.from(binary);
  }
}
