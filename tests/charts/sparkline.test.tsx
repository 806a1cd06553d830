import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sparkline } from '../../src/charts/Sparkline.tsx';
import { sparklinePath } from '../../src/charts/series/sparklinePath.ts';

const box = { width: 100, height: 40, pad: 0, scale: 'linear' } as const;

describe('the path of a sparkline', () => {
  it('spans the box, with zero inside', () => {
    const { path, zeroY } = sparklinePath(
      [
        { x: 0, y: -1 },
        { x: 10, y: 1 },
      ],
      box,
    );
    expect(path).toBe('M0,40L100,0');
    expect(zeroY).toBe(20);
  });

  it('keeps zero in sight where the curve never crosses it', () => {
    expect(
      sparklinePath(
        [
          { x: 0, y: 2 },
          { x: 10, y: 4 },
        ],
        box,
      ).zeroY,
    ).toBe(40);
    expect(
      sparklinePath(
        [
          { x: 0, y: -2 },
          { x: 10, y: -4 },
        ],
        box,
      ).zeroY,
    ).toBe(0);
  });

  it('draws a level curve, above zero and on it', () => {
    expect(
      sparklinePath(
        [
          { x: 0, y: 3 },
          { x: 10, y: 3 },
        ],
        box,
      ).path,
    ).toBe('M0,0L100,0');
    expect(
      sparklinePath(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
        ],
        box,
      ),
    ).toMatchObject({ path: 'M0,20L100,20', zeroY: 20 });
  });

  it('gives equal ratios equal room on a log scale', () => {
    const { place } = sparklinePath(
      [
        { x: 1, y: 1 },
        { x: 100, y: 1 },
      ],
      { ...box, scale: 'log' },
    );
    expect(place({ x: 10, y: 1 }).x).toBe(50);
  });

  it('stays inside the box with a zero on a log scale, one point or none', () => {
    expect(
      sparklinePath(
        [
          { x: 0, y: 1 },
          { x: 100, y: 2 },
        ],
        { ...box, scale: 'log' },
      ).path,
    ).not.toMatch(/NaN|Infinity/);
    expect(sparklinePath([{ x: 5, y: 1 }], box).path).toBe('M50,0');
    expect(sparklinePath([], box).path).toBe('');
  });

  it('holds a present value beyond the curve at its edge', () => {
    const { place } = sparklinePath(
      [
        { x: 0, y: -1 },
        { x: 10, y: 1 },
      ],
      box,
    );
    expect(place({ x: 20, y: 9 })).toEqual({ x: 100, y: 0 });
  });
});

describe('a sparkline', () => {
  it('is a picture with a name, a filled dot here and an open one at each flip', () => {
    const points = [
      { x: 0, y: -1 },
      { x: 10, y: 1 },
    ];
    const markup = renderToStaticMarkup(
      <Sparkline
        points={points}
        here={{ x: 2, y: -0.6 }}
        flips={[5]}
        scale="linear"
        label="macro wins"
        stale={false}
      />,
    );
    expect(markup).toContain('role="img" aria-label="macro wins"');
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup.match(/fill="var\(--paper\)"/g)).toHaveLength(1);
  });
});
