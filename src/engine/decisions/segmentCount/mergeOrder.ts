import { createHeap } from '../../numerics/heap.ts';
import type { StretchEarnings } from './mergeLoss.ts';

/** Which segments are merged first: the smallest, each with the neighbour more like it, or the two most alike. */
export const mergeOrders = ['alike', 'smallest'] as const;
export type MergeOrder = (typeof mergeOrders)[number];

/**
 * The borders between neighbours of the line, in the order in which they fall, until one segment is left. How alike two
 * neighbours are is what merging them loses; equal losses go by size.
 *
 * Step by step and neighbours only: of the scenarios with up to six segments, no other way to merge them earns 0.1 %
 * more at any number (tests/engine/segmentCount.test.ts). Plans whose segments differ wildly can be merged better.
 *
 * @param count n, 1 or more. @returns n − 1 places, each the beginning of the right one of two merged groups. In
 * O(n log n).
 */
export function mergeBorders(count: number, earnings: StretchEarnings, order: MergeOrder): Uint32Array {
  const groups = openGroups(count, earnings);
  const borders = new Uint32Array(count - 1);
  const next = order === 'alike' ? mostAlike(count, groups) : smallest(count, groups);
  for (let merged = 0; merged < borders.length; merged++) {
    borders[merged] = next();
  }
  return borders;
}

type Groups = ReturnType<typeof openGroups>;

/** Groups of neighbours, each known by the place where it begins. */
function openGroups(count: number, { earningsOf, entriesOf, dust }: StretchEarnings) {
  const end = Uint32Array.from({ length: count }, (_, at) => at + 1);
  const before = Int32Array.from({ length: count }, (_, at) => at - 1);
  const earned = Float64Array.from(end, (_, at) => earningsOf(at, at + 1));
  return {
    end,
    before,
    /** What is lost when the group that begins at a border is merged with the one before it. */
    lossAt(border: number): number {
      const [from, to] = [before[border], end[border]];
      const loss = earned[from] + earned[border] - earningsOf(from, to);
      return Math.abs(loss) <= dust ? 0 : loss;
    },
    entriesAt: (border: number) => entriesOf(before[border], end[border]),
    entriesOf: (group: number) => entriesOf(group, end[group]),
    merge(border: number): void {
      const group = before[border];
      end[group] = end[border];
      earned[group] = earningsOf(group, end[group]);
      if (end[border] < count) before[end[border]] = group;
      before[border] = -1;
    },
  };
}

/** Always the border with the least loss. */
function mostAlike(count: number, groups: Groups): () => number {
  const heap = createHeap(3 * count);
  const losses = new Float64Array(count).fill(Number.NaN);
  const offer = (border: number) => {
    losses[border] = groups.lossAt(border);
    heap.push(losses[border], groups.entriesAt(border), border);
  };
  for (let border = 1; border < count; border++) offer(border);
  return () => {
    for (let first = heap.pop(); first !== null; first = heap.pop()) {
      const { key, tie, item: border } = first;
      if (losses[border] !== key || groups.entriesAt(border) !== tie) continue;
      const group = groups.before[border];
      groups.merge(border);
      losses[border] = Number.NaN;
      if (group > 0) offer(group);
      if (groups.end[group] < count) offer(groups.end[group]);
      return border;
    }
    throw new Error('no border left');
  };
}

/** Always the smallest group, and of its two borders the one with the smaller loss. */
function smallest(count: number, groups: Groups): () => number {
  const heap = createHeap(2 * count);
  const offer = (group: number) => heap.push(groups.entriesOf(group), 0, group);
  const isThere = (group: number, key: number) =>
    (group === 0 || groups.before[group] >= 0) && groups.entriesOf(group) === key;
  for (let group = 0; group < count; group++) offer(group);
  return () => {
    for (let first = heap.pop(); first !== null; first = heap.pop()) {
      const { key, item: group } = first;
      if (!isThere(group, key)) continue;
      const border = nearerBorder(group, count, groups);
      const joined = groups.before[border];
      groups.merge(border);
      offer(joined);
      return border;
    }
    throw new Error('no group left');
  };
}

function nearerBorder(group: number, count: number, groups: Groups): number {
  const after = groups.end[group];
  if (group === 0) return after;
  if (after === count) return group;
  const [left, right] = [groups.lossAt(group), groups.lossAt(after)];
  if (left !== right) return left < right ? group : after;
  return groups.entriesAt(group) <= groups.entriesAt(after) ? group : after;
}
