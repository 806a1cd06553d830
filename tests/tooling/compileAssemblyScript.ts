import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './setup.mjs';

const options = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
  // Numbers of the SIMD type stay inside the program.
  ...['--disableWarning', '112'],
];

const { version } = JSON.parse(readFileSync(join(root, 'node_modules/assemblyscript/package.json'), 'utf8'));

/** Changes when the compiler or its options do. */
export const compilerKey = [version, ...options].join(' ');

/** Compiles an AssemblyScript program; what its entry file exports can be called. */
export async function compileAssemblyScript(entry: string): Promise<Uint8Array> {
  // The compiler is large: it is read only when something is to be compiled.
  const { default: compiler } = await import('assemblyscript/asc');
  const { default: syntax } = await import('assemblyscript');
  const { Transform } = await import('assemblyscript/transform');

  /**
   * Puts every function's body where the function is called: the compiler does so by itself for the smallest ones only,
   * and others it asks to mark by decorators, which TypeScript does not have for functions.
   */
  class InlineAll extends Transform {
    override afterParse(parser: { sources: (typeof syntax.Source.prototype)[] }) {
      for (const { isLibrary, statements } of parser.sources) {
        for (const statement of isLibrary ? [] : statements) {
          if (!(statement instanceof syntax.FunctionDeclaration)) continue;
          const { range } = statement;
          const name = syntax.Node.createIdentifierExpression('inline', range);
          statement.decorators = [syntax.Node.createDecorator(name, null, range)];
        }
      }
    }
  }

  const stderr = compiler.createMemoryStream();
  let binary: Uint8Array | null = null;
  const { error } = await compiler.main(
    [basename(entry), '--baseDir', dirname(entry), '--outFile', 'program.wasm', ...options],
    {
      stderr,
      transforms: [new InlineAll()],
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
    },
  );
  if (error || !binary) throw new Error(`${entry} does not compile: ${stderr.toString() || error}`);
  return binary;
}
