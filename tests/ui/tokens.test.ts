import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start, `no block ${selector}`).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf('}', start));
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]);
  return Object.fromEntries(pairs);
}

const light = colours(':root');
const darkBySystem = colours(":root:not([data-theme='light'])");
const darkByChoice = colours(":root[data-theme='dark']");

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const readable: [string, string][] = [
  ...['ink', 'muted', 'problem', 'macro-text', 'micro-text'].flatMap((name): [string, string][] => [
    [name, 'paper'],
    [name, 'panel'],
  ]),
  ['on-macro', 'macro'],
  ['on-macro', 'macro-soft-1'],
  ['ink', 'macro-soft-2'],
  ['on-micro', 'micro'],
  ['on-micro', 'micro-soft-1'],
  ['ink', 'micro-soft-2'],
];
const visible: [string, string][] = ['macro', 'micro', 'field-border', 'focus'].flatMap((name): [string, string][] => [
  [name, 'paper'],
  [name, 'panel'],
]);

describe.each([
  ['light', light],
  ['dark', darkBySystem],
])('the %s colours', (_theme, colour) => {
  it.each(readable)('let %s be read on %s (4.5:1)', (text, ground) => {
    expect(contrast(colour[text] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visible)('let %s be seen on %s (3:1)', (shape, ground) => {
    expect(contrast(colour[shape] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the contrast of the test itself', () => {
  it('is 21 for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  });
});

describe('the dark colours', () => {
  it('are the same by system and by choice', () => {
    expect(darkByChoice).toEqual(darkBySystem);
  });

  it('name every colour that the light ones name', () => {
    expect(Object.keys(darkByChoice)).toEqual(Object.keys(light));
  });
});
