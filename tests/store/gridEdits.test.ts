import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putCells } from '../../src/store/gridEdits.ts';
import { cellKey, noUnreadCells } from '../../src/store/unreadCells.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const plan = { ...plainPlan(), population: 1_000_003 };
const [{ id }] = plan.segments;

describe('cells put into a row', () => {
  it('take the size and not the share that is pasted beside it, whose digits would change it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (size) => {
        const share = `${(100 * size) / plan.population}%`;
        const put = putCells({ plan, unread: noUnreadCells }, [
          { position: 0, column: 'size', cell: String(size) },
          { position: 0, column: 'share', cell: share },
        ]);
        expect(put.plan.segments[0]?.size).toBe(size);
      }),
    );
  });

  it('keep a size that can’t be read as it was typed, whatever the share beside it', () => {
    const put = putCells({ plan, unread: noUnreadCells }, [
      { position: 0, column: 'share', cell: '12%' },
      { position: 0, column: 'size', cell: 'lots' },
    ]);
    expect(put.plan.segments[0]?.size).toBe(plan.segments[0]?.size);
    expect(put.unread).toEqual(new Map([[cellKey(id, 'size'), 'lots']]));
  });

  it('take a share alone as a part of the population', () => {
    const put = putCells({ plan, unread: noUnreadCells }, [{ position: 0, column: 'share', cell: '50%' }]);
    expect(put.plan.segments[0]?.size).toBe(500_001.5);
  });
});
