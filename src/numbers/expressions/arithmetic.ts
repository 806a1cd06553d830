import {
  absDependencies,
  addDependencies,
  ceilDependencies,
  create,
  divideDependencies,
  expDependencies,
  floorDependencies,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  logDependencies,
  type MathNode,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
} from 'mathjs/number';
import { percentMarker } from './canonicalText.ts';

/** Only what expressions may use is made, so that the parser knows nothing else. This is the one door to mathjs. */
const math = create({
  absDependencies,
  addDependencies,
  ceilDependencies,
  divideDependencies,
  expDependencies,
  floorDependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
});

/** Throws where it is given too many numbers, too few, or what it does not take. */
export type Operation = (...numbers: number[]) => unknown;

/** The signs that an expression may have, by the name that the parser gives them. */
const operators: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['add', math.add],
  ['subtract', math.subtract],
  ['multiply', math.multiply],
  ['divide', math.divide],
  ['pow', math.pow],
  ['unaryMinus', math.unaryMinus],
  ['unaryPlus', math.unaryPlus],
]);

/** What an expression may call. */
const functions: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['min', math.min],
  ['max', math.max],
  ['round', math.round],
  ['floor', math.floor],
  ['ceil', math.ceil],
  ['abs', math.abs],
  ['sqrt', math.sqrt],
  ['exp', math.exp],
  ['log', math.log],
]);

/** An expression whose every node is on the list of what is allowed. */
export type Tree =
  | { readonly kind: 'number' | 'percent'; readonly value: number }
  | {
      readonly kind: 'operation';
      readonly name: string;
      readonly operation: Operation;
      readonly parts: readonly Tree[];
    };

/** The syntax tree of an expression in canonical text; throws where it has none or has a node that is not allowed. */
export function parse(text: string): Tree {
  return allowed(math.parse(text));
}

/** How many numbers, signs and functions a tree has. */
export function sizeOf(tree: Tree): number {
  return tree.kind === 'operation' ? tree.parts.reduce((sum, part) => sum + sizeOf(part), 1) : 1;
}

function allowed(node: MathNode): Tree {
  if (isParenthesisNode(node)) return allowed(node.content);
  if (isConstantNode(node) && typeof node.value === 'number') return { kind: 'number', value: node.value };
  if (isOperatorNode(node) && !node.implicit) return operation(node.fn, operators, node.args);
  if (!isFunctionNode(node)) throw new SyntaxError(`${node.type} is not allowed`);
  const [argument] = node.args;
  if (node.fn.name !== percentMarker) return operation(node.fn.name, functions, node.args);
  if (!isConstantNode(argument) || typeof argument.value !== 'number') throw new SyntaxError('a percent of no number');
  return { kind: 'percent', value: argument.value };
}

function operation(name: string, list: ReadonlyMap<string, Operation>, args: readonly MathNode[]): Tree {
  const operation = list.get(name);
  if (operation === undefined) throw new SyntaxError(`${name} is not allowed`);
  return { kind: 'operation', name, operation, parts: args.map(allowed) };
}
