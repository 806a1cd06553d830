import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * What a source file names as its imports, types included: static and dynamic imports, re-exports, and files named by
 * `new URL('./x', import.meta.url)`, which is how workers are started. Of a computed path, the part before the first gap.
 */
export function readImports(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const found: (string | null)[] = [];
  new Visitor({
    ImportDeclaration: ({ source }) => void found.push(textOf(source)),
    ExportAllDeclaration: ({ source }) => void found.push(textOf(source)),
    ExportNamedDeclaration: ({ source }) => void found.push(textOf(source)),
    ImportExpression: ({ source }) => void found.push(textOf(source)),
    TSImportType: ({ source }) => void found.push(textOf(source)),
    NewExpression: (node) => void found.push(besideThisFile(node)),
  }).visit(program);
  return found.filter((specifier) => specifier !== null);
}

function textOf(node: ESTree.Node | null): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function besideThisFile({ callee, arguments: [path, base] }: ESTree.NewExpression): string | null {
  const isUrl = callee.type === 'Identifier' && callee.name === 'URL';
  return isUrl && path && base?.type === 'MemberExpression' ? textOf(path) : null;
}
