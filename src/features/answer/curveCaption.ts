import type { MessageKey } from '../../i18n/en.ts';

interface Stretch {
  readonly leader: 'macro' | 'micro' | null;
  readonly from: number;
  readonly to: number;
}

interface Course {
  readonly stretches: readonly Stretch[];
  /** Where the two earn the same; a lead that passes elsewhere passes by a jump. */
  readonly flips: readonly number[];
}

interface Caption {
  readonly key: Extract<MessageKey, `curve.${string}`>;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Who leads over an input, in a few words; stretches at the ends where nobody does are only the frame. */
export function curveCaption({ stretches, flips }: Course, print: (value: number) => string): Caption {
  const first = stretches.findIndex(({ leader }) => leader !== null);
  const last = stretches.findLastIndex(({ leader }) => leader !== null);
  const led = stretches.slice(first, last + 1);
  if (first < 0) {
    const ends = { from: print(stretches[0].from), to: print(stretches[stretches.length - 1].to) };
    return { key: 'curve.nobody', values: ends };
  }
  if (led.length === 2 && !flips.includes(led[1].from)) {
    return { key: 'curve.jumps', values: { value: print(led[1].from) } };
  }
  if (led.length > 1) {
    return passes(led.slice(1).map(({ from }) => ({ value: print(from), jump: flips.includes(from) ? 'no' : 'yes' })));
  }
  const [{ leader, from, to }] = led;
  const values = { winner: leader ?? '', from: print(from), to: print(to) };
  if (first > 0 && last === stretches.length - 1) return { key: 'curve.winsFrom', values };
  if (first === 0 && last < stretches.length - 1) return { key: 'curve.winsUpTo', values };
  return { key: 'curve.always', values };
}

interface Pass {
  readonly value: string;
  readonly jump: 'yes' | 'no';
}

function passes(at: readonly Pass[]): Caption {
  const [first, second] = at;
  if (at.length === 1) return { key: 'curve.flips', values: { value: first.value } };
  if (at.length > 2) return { key: 'curve.flipsOften', values: { value: first.value, count: at.length } };
  return {
    key: 'curve.flipsTwice',
    values: { value: first.value, jump: first.jump, second: second.value, secondJump: second.jump },
  };
}
