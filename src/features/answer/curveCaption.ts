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

type Print = (value: number) => string;

interface Caption {
  readonly key: Extract<MessageKey, `curve.${string}`>;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Who leads over an input, in a few words; stretches at the ends where nobody does are only the frame. */
export function curveCaption({ stretches, flips }: Course, print: Print): Caption {
  const first = stretches.findIndex(({ leader }) => leader !== null);
  const last = stretches.findLastIndex(({ leader }) => leader !== null);
  const led = stretches.slice(first, last + 1);
  if (first < 0) {
    const ends = { from: print(stretches[0].from), to: print(stretches[stretches.length - 1].to) };
    return { key: 'curve.nobody', values: ends };
  }
  if (led.length > 1) return changes(led.slice(1).map((stretch, i) => changeTo(stretch, led[i], flips, print)));
  const [{ leader, from, to }] = led;
  const values = { winner: leader ?? '', from: print(from), to: print(to) };
  if (first > 0 && last === stretches.length - 1) return { key: 'curve.winsFrom', values };
  if (first === 0 && last < stretches.length - 1) return { key: 'curve.winsUpTo', values };
  return { key: 'curve.always', values };
}

/** One change of the lead: where, and of what kind. Only where the two earn the same is it a flip. */
interface Change {
  readonly value: string;
  readonly kind: 'flip' | 'jumpToMacro' | 'jumpToMicro' | 'macroFrom' | 'microFrom' | 'neither';
}

function changeTo({ leader, from }: Stretch, before: Stretch, flips: Course['flips'], print: Print): Change {
  return { value: print(from), kind: kindOf(leader, before.leader, flips.includes(from)) };
}

function kindOf(leader: Stretch['leader'], before: Stretch['leader'], isFlip: boolean): Change['kind'] {
  if (leader === null) return 'neither';
  if (before === null) return `${leader}From`;
  if (isFlip) return 'flip';
  return leader === 'macro' ? 'jumpToMacro' : 'jumpToMicro';
}

function changes(all: readonly Change[]): Caption {
  const [first, second] = all;
  if (all.length === 1) return { key: 'curve.change', values: { ...first } };
  if (all.length === 2) {
    const repeated = first.kind === second.kind ? 'same' : second.kind;
    return { key: 'curve.twoChanges', values: { ...first, second: second.value, secondKind: repeated } };
  }
  const flips = all.filter(({ kind }) => kind === 'flip').length;
  const values = { value: first.value, count: all.length, flips };
  return { key: flips === all.length ? 'curve.flipsOften' : 'curve.changesOften', values };
}
