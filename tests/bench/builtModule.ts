import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { assemblyScript } from '../tooling/assemblyScript.ts';
import { root } from '../tooling/setup.mjs';

/**
 * A module as it is in the built app. As the tests run it, every import is looked up each time that it is read, which makes
 * tight loops many times slower.
 */
export async function builtModule<Module>(entry: string): Promise<Module> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [assemblyScript()],
    build: { write: false, lib: { entry: join(root, entry), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code ?? '';
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
