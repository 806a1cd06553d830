import { t } from '../../../i18n/translate.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import { type FlipRow, leaderBeyond, sortedFlips } from './flipRows.ts';
import { inputLabel, inputText } from './inputText.ts';

/** What the table says, in one sentence. */
export function flipFinding(rows: readonly FlipRow[]): string {
  const [row] = sortedFlips(rows, 'change', 1);
  if (row === undefined) return '';
  const { input, breakEven, plan, nearest, change, leader } = row;
  if (nearest !== null && input === 'segments') return nearestCount(row, nearest);
  if (nearest !== null) {
    return t('decide.whenFlips.nearest', {
      input: inputLabel(input),
      flip: inputText(plan, input, nearest),
      now: inputText(plan, input, breakEven.now),
      known: change === null ? 'no' : 'yes',
      change: formatSignedShare(change ?? 0),
      leader: leaderBeyond(breakEven, nearest) ?? 'none',
    });
  }
  const other = leader === 'macro' ? 'micro' : 'macro';
  const ever = rows.some((one) => one.breakEven.stretches.some((stretch) => stretch.leader === other));
  return leader === null || ever ? t('decide.whenFlips.onlyJumps') : t('decide.whenFlips.never', { leader });
}

/** A whole number is no tie: at the flip itself another leads already. */
function nearestCount({ breakEven, plan, change }: FlipRow, flip: number): string {
  return t('decide.whenFlips.nearestCount', {
    flip,
    now: inputText(plan, 'segments', breakEven.now),
    change: formatSignedShare(change ?? 0),
    leader: leaderBeyond(breakEven, flip) ?? 'none',
  });
}
