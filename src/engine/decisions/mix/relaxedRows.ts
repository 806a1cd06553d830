import type { Dual } from './lowestBound.ts';
import type { Choices, MassPoint, Relaxation } from './relaxation.ts';

/** The segments that the relaxed mix targets at the lowest prices at which it keeps to the limits. */
export function relaxedRows(relaxation: Relaxation, point: MassPoint, dual: Dual, choices: Choices): Uint32Array {
  relaxation.at(point, dual.fit, choices);
  const rows = new Uint32Array(relaxation.chosen.reduce((sum, one) => sum + one, 0));
  let k = 0;
  for (let i = 0; i < relaxation.chosen.length; i++) if (relaxation.chosen[i] === 1) rows[k++] = i;
  return rows;
}
