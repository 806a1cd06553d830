import { describe, expect, it } from 'vitest';
import { anchorWithin } from '../../src/charts/series/anchorWithin.ts';
import { labelPlace } from '../../src/charts/series/labelPlace.ts';
import { niceAxis, ticksWithin } from '../../src/charts/series/niceTicks.ts';
import { pushApart } from '../../src/charts/series/pushApart.ts';
import { textWidth } from '../../src/charts/series/textWidth.ts';

describe('ticks', () => {
  it('are round, few and inside the range', () => {
    expect(ticksWithin(0, 5_049_003, 6)).toEqual([0, 1e6, 2e6, 3e6, 4e6, 5e6]);
    expect(ticksWithin(-1.2e6, 0.8e6, 4)).toEqual([-1e6, -5e5, 0, 5e5]);
  });

  it('carry no noise of binary arithmetic and no negative zero', () => {
    expect(ticksWithin(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(Object.is(ticksWithin(-1, 1, 2)[1], 0)).toBe(true);
  });

  it('never number more than asked for, at any scale', () => {
    for (let exponent = -6; exponent <= 12; exponent += 0.37) {
      expect(ticksWithin(0, 10 ** exponent, 5).length).toBeLessThanOrEqual(6);
    }
  });

  it('are one where there is nothing to span', () => {
    expect(ticksWithin(3, 3)).toEqual([3]);
    expect(niceAxis(0, 0)).toEqual({ low: 0, high: 1, ticks: [0] });
  });
});

describe('labels at line ends', () => {
  const room = { low: 0, high: 100, gap: 16 };

  it('stay where they are when they are far apart', () => {
    expect(pushApart([80, 10, 40], room)).toEqual([80, 10, 40]);
  });

  it('never come closer than the gap nor leave the plot', () => {
    for (const wanted of [
      [50, 50, 50],
      [99, 100, 98],
      [0, 1, 2],
      [100, 0, 100],
    ]) {
      const sorted = [...pushApart(wanted, room)].sort((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)).toBeLessThanOrEqual(100);
      sorted.slice(1).forEach((position, index) => {
        expect(position - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
      });
    }
  });

  it('share a room that is too small', () => {
    expect(pushApart([5, 5, 5], { low: 0, high: 20, gap: 16 })).toEqual([0, 10, 20]);
  });
});

describe('the label of a bar', () => {
  const plot = { zero: 50, low: 0, high: 200 };

  it('stands beyond the end where there is room', () => {
    expect(labelPlace({ ...plot, end: 100 }, 40)).toEqual({ x: 107, anchor: 'start', inside: false });
    expect(labelPlace({ ...plot, end: 48 }, 40)).toEqual({ x: 41, anchor: 'end', inside: false });
  });

  it('moves inside where it would be clipped', () => {
    expect(labelPlace({ ...plot, end: 190 }, 40)).toEqual({ x: 183, anchor: 'end', inside: true });
    expect(labelPlace({ ...plot, zero: 80, end: 20 }, 40)).toEqual({ x: 27, anchor: 'start', inside: true });
  });

  it('stands on the other side of zero where it fits neither beyond nor inside', () => {
    const right = { zero: 190, end: 196, low: 0, high: 200 };
    expect(labelPlace(right, 40)).toEqual({ x: 183, anchor: 'end', inside: false });
    const left = { zero: 10, end: 4, low: 0, high: 200 };
    expect(labelPlace(left, 40)).toEqual({ x: 17, anchor: 'start', inside: false });
    expect(labelPlace({ ...right, end: 190 }, 40)).toEqual({ x: 183, anchor: 'end', inside: false });
  });

  it('stays inside where there is no room anywhere else', () => {
    expect(labelPlace({ zero: 30, end: 50, low: 0, high: 60 }, 40)).toEqual({ x: 43, anchor: 'end', inside: true });
  });

  it('is never taken for narrower than it is in the bundled font', () => {
    expect(textWidth('$5.05M', 13, true)).toBeGreaterThan(0.01 * 13 * (65 + 65 + 27 + 65 + 65 + 92));
    expect(textWidth('Media off target', 11)).toBeGreaterThan(0.01 * 11 * 762);
  });
});

describe('the words above the present budget', () => {
  it('are centred on its line, and never reach over the axis on the left nor off the plot', () => {
    const plot = { low: 50, high: 500 };
    expect(anchorWithin(200, 70, plot)).toBe('middle');
    expect(anchorWithin(50, 70, plot)).toBe('start');
    expect(anchorWithin(84, 70, plot)).toBe('start');
    expect(anchorWithin(480, 70, plot)).toBe('end');
  });
});
