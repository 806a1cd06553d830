import { describe, expect, it } from 'vitest';
import { columnTracks, uncertainColumns } from '../../../src/features/segments/grid/gridColumns.ts';
import { cellWords } from '../../../src/features/segments/words/cellWords.ts';
import { rangeNote } from '../../../src/features/segments/words/rangeNote.ts';
import type { SegmentColumn } from '../../../src/model/segmentColumns.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const plan = plainPlan({
  currency: 'USD',
  segments: [plainSegment({ id: 's1', size: 200_000, microLift: 0.1 }), plainSegment({ id: 's2', microLift: 0.2 })],
  ranges: {
    'segments.s1.size': [100_000, 400_000],
    'segments.s2.microLift': [0.1, 0.4],
    'segments.*.microLift': [0.7, 1.4],
  },
});
const words = (position: number, column: SegmentColumn) => cellWords(plan, position, column, null);
const note = (position: number, column: SegmentColumn) => rangeNote(plan, plan.segments[position], column);

describe('an uncertain cell', () => {
  it('shows its own range in few digits, a size as a share too', () => {
    expect(words(0, 'size').text).toBe('100k to 400k');
    expect(words(0, 'share').text).toBe('10% to 40%');
    expect(words(1, 'microLift')).toEqual({ text: '10% to 40%', inherited: false, factor: false });
  });

  it('shows its number where the range is the whole column’s, and that there is one', () => {
    expect(words(0, 'microLift')).toEqual({ text: '10%', inherited: false, factor: true });
    expect(words(0, 'macroLift').factor).toBe(false);
  });

  it('says how uncertain it is, its own range before that of the column', () => {
    expect(note(1, 'microLift')).toBe('Best guess 20%, 90% sure between 10% and 40%');
    expect(note(0, 'microLift')).toBe('90% sure between 0.7 and 1.4 times this, as in the whole column');
    expect(note(0, 'share')).toBe('Best guess 200k, 90% sure between 100k and 400k');
    expect(note(0, 'name')).toBeNull();
    expect(note(0, 'value')).toBeNull();
  });

  it('says when its number is not the best guess', () => {
    const moved = { ...plan, segments: [plan.segments[0], plainSegment({ id: 's2', microLift: 0.3 })] };
    expect(rangeNote(moved, moved.segments[1], 'microLift')).toBe(
      'Counted with 30%; best guess of the range 20%, 90% sure between 10% and 40%',
    );
  });

  it('has a wider column', () => {
    expect([...uncertainColumns(plan)].toSorted()).toEqual(['microLift', 'share', 'size']);
    expect(columnTracks(['size', 'cpm'], uncertainColumns(plan))).toBe('180px 108px');
  });
});
