import { t } from '../../../i18n/translate.ts';
import type { BreakEven } from './flipRows.ts';

type Leader = BreakEven['stretches'][number]['leader'];

/** Who leads where over an input: "Macro up to $5.21, micro beyond", or who does throughout. */
export function leadText(breakEven: BreakEven, print: (value: number) => string): string {
  const { stretches } = breakEven;
  const [first] = stretches;
  const leaderOf = (leader: Leader) => leader ?? 'none';
  if (first === undefined) return '';
  if (stretches.length === 1) {
    const ends = { from: print(first.from), to: print(first.to) };
    return t('decide.whenFlips.throughout', { leader: leaderOf(first.leader), ...ends });
  }
  const parts = stretches.map(({ leader, to }, i) => {
    const place = i === 0 ? 'first' : i === stretches.length - 1 ? 'last' : 'between';
    const values = { leader: leaderOf(leader), to: print(to), jump: beginsByJump(breakEven, i) ? 'yes' : 'no' };
    return t(`decide.whenFlips.${place}`, values);
  });
  return parts.join(', ');
}

/** Whether the lead passes from one campaign to the other somewhere where they don't earn the same. */
export function hasJump(breakEven: BreakEven): boolean {
  return breakEven.stretches.some((_, i) => beginsByJump(breakEven, i));
}

function beginsByJump({ stretches, flips }: BreakEven, i: number): boolean {
  const [before, stretch] = [stretches[i - 1], stretches[i]];
  if (before === undefined || before.leader === null || stretch === undefined || stretch.leader === null) return false;
  return !flips.includes(before.to);
}
