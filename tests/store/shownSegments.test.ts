import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/io/scenarios.ts';
import { resultsOf } from '../../src/store/results.ts';
import { lookingAtAll, shownSegments } from '../../src/store/shownSegments.ts';
import { cellKey, noUnreadCells } from '../../src/store/unreadCells.ts';

const plan = await loadScenario('ride');
const { figuresAt } = resultsOf(plan).outcome;
const positions = plan.segments.map((_, position) => position);

describe('the segments shown', () => {
  it('are all of them, as long as nothing is looked for', () => {
    expect(shownSegments(plan, noUnreadCells, lookingAtAll)).toBeNull();
  });

  it('are found by a part of the name, whatever its case and accents', () => {
    const named = { ...plan, segments: [{ ...plan.segments[0], name: 'Łódź & São Paulo' }, ...plan.segments.slice(1)] };
    expect(shownSegments(named as typeof plan, noUnreadCells, { find: ' sao p', filter: 'all' })).toEqual([0]);
    expect(shownSegments(plan, noUnreadCells, { find: 'nobody is called so', filter: 'all' })).toEqual([]);
  });

  it('that lose money are those with a profit below 0', () => {
    const poor = { ...plan, segments: plan.segments.map((each, i) => (i === 2 ? { ...each, value: 0 } : each)) };
    expect(shownSegments(poor, noUnreadCells, { find: '', filter: 'losesMoney' })).toContain(2);
    const losing = positions.filter((position) => (figuresAt(position)?.outcome?.balance.profit ?? 0) < 0);
    expect(shownSegments(plan, noUnreadCells, { find: '', filter: 'losesMoney' })).toEqual(losing);
  });

  it('that are too small to learn from leave out those that micro does not target, or that have no lift to find', () => {
    const change = (i: number) => ({ size: 10, included: i > 0, ...(i === 1 && { microLift: 0 }) });
    const tiny = { ...plan, segments: plan.segments.map((each, i) => ({ ...each, ...change(i) })) };
    expect(shownSegments(tiny, noUnreadCells, { find: '', filter: 'tooSmallToMeasure' })).toEqual(positions.slice(2));
    expect(shownSegments(tiny, noUnreadCells, { find: '', filter: 'excluded' })).toEqual([0]);
  });

  it('with a cell that could not be read are found by its row, whatever the id looks like', () => {
    const odd = { ...plan, segments: plan.segments.map((each, i) => (i === 1 ? { ...each, id: 'a/b' } : each)) };
    const unread = new Map([[cellKey('a/b', 'size'), 'lots']]);
    expect(shownSegments(odd, unread, { find: '', filter: 'unread' })).toEqual([1]);
  });
});
