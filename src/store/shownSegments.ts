import type { Plan } from '../model/plan.ts';
import { resultsOf } from './results.ts';
import { segmentIdOf, type UnreadCells } from './unreadCells.ts';

/** Which rows of the segments are looked at. */
export const segmentFilters = ['all', 'losesMoney', 'doesNotPay', 'tooSmallToMeasure', 'excluded', 'unread'] as const;
type SegmentFilter = (typeof segmentFilters)[number];

export interface Looking {
  /** Part of a name, in any case and with or without accents. */
  readonly find: string;
  readonly filter: SegmentFilter;
}

export const lookingAtAll: Looking = { find: '', filter: 'all' };

/** Positions of the segments that are looked at, in order of the plan; null for all of them. */
export function shownSegments(plan: Plan, unread: UnreadCells, { find, filter }: Looking): readonly number[] | null {
  const wanted = plainText(find.trim());
  if (wanted === '' && filter === 'all') return null;
  const matches = matcherOf(plan, unread, filter);
  const shown: number[] = [];
  plan.segments.forEach(({ name }, position) => {
    if ((wanted === '' || plainText(name).includes(wanted)) && matches(position)) shown.push(position);
  });
  return shown;
}

function matcherOf(plan: Plan, unread: UnreadCells, filter: SegmentFilter): (position: number) => boolean {
  const { figuresAt } = resultsOf(plan).outcome;
  switch (filter) {
    case 'all':
      return () => true;
    case 'losesMoney':
      return (position) => (figuresAt(position)?.outcome?.balance.profit ?? 0) < 0;
    case 'doesNotPay':
      return (position) => figuresAt(position)?.pays === false;
    case 'tooSmallToMeasure':
      return (position) => figuresAt(position)?.test.verdict === 'tooSmall';
    case 'excluded':
      return (position) => plan.segments[position]?.included === false;
    case 'unread': {
      const ids = new Set([...unread.keys()].map(segmentIdOf));
      return (position) => ids.has(plan.segments[position]?.id ?? '');
    }
  }
}

/** Without accents and case, for comparing. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
