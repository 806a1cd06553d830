import type { Targets } from './market.ts';

/** The targets with some columns replaced; the same object where each is the one that was there. */
export function withColumns(targets: Targets, columns: Partial<Targets>): Targets {
  const names = Object.keys(columns) as (keyof Targets)[];
  return names.every((name) => columns[name] === targets[name]) ? targets : { ...targets, ...columns };
}

/** A column times a factor; the same column where that is 1. */
export function times(column: Float64Array, factor = 1): Float64Array {
  if (factor === 1) return column;
  const varied = new Float64Array(column.length);
  for (let i = 0; i < varied.length; i++) varied[i] = column[i] * factor;
  return varied;
}
