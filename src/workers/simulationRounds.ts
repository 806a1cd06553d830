import { lanes, type Portion } from '../engine/index.ts';
import { previewDraws } from '../model/drawCount.ts';

/** Draws that are all made before the next are begun, a portion for each member of a pool. */
export type Round = readonly Portion[];

/** A first impression, and the rest where there is any. Portions are whole blocks, as many for each, in their order. */
export function roundsOf(draws: number, members: number): readonly Round[] {
  const preview = Math.min(draws, previewDraws);
  const first = portionsOf({ from: 0, until: preview }, members);
  return preview === draws ? [first] : [first, portionsOf({ from: preview, until: draws }, members)];
}

function portionsOf({ from, until }: Portion, members: number): Round {
  const blocks = Math.ceil((until - from) / lanes);
  const end = (member: number) => Math.min(until, from + Math.round((blocks * member) / members) * lanes);
  return Array.from({ length: members }, (_, member) => ({ from: end(member), until: end(member + 1) }));
}

export function sizeOf({ from, until }: Portion): number {
  return until - from;
}
