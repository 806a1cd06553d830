import { t } from '../../../i18n/translate.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { FlipBand } from '../../../store/questionsStore.ts';

/** Where a flip lies nine times in ten, and what the draws without one say; null where there is nothing to add. */
export interface FlipBandWords {
  readonly range: string;
  readonly rest: string | null;
}

/** @param print a value of the input. */
export function flipBandWords(band: FlipBand | null, print: (value: number) => string): FlipBandWords {
  if (band === null) return { range: '–', rest: null };
  if (band.uncertain === 0) return { range: '–', rest: t('decide.whenFlips.band.certain') };
  const { draws, flipping } = band;
  if (flipping === 0) return { range: t('decide.whenFlips.band.never'), rest: winnersText(band) };
  const flips = formatShare(flipping / draws, 2);
  if (band.band === null)
    return { range: t('decide.whenFlips.band.rarely', { share: flips }), rest: winnersText(band) };
  const { low, high } = band.band;
  const without = formatShare(1 - flipping / draws, 2);
  return {
    range: t('decide.whenFlips.band.fromTo', { low: print(low), high: print(high) }),
    rest: flipping === draws ? null : t('decide.whenFlips.band.without', { share: without, leader: leaderOf(band) }),
  };
}

/** Who wins where there is no flip. */
function winnersText(band: FlipBand): string | null {
  const leader = leaderOf(band);
  const others = band.flipping === 0 ? 'no' : 'yes';
  if (leader !== 'both') return leader === 'none' ? null : t('decide.whenFlips.band.winner', { leader, others });
  const { draws, throughout } = band;
  const shareOf = (rival: 'macro' | 'micro') => formatShare(throughout[rival] / draws, 2);
  return t('decide.whenFlips.band.winners', { macro: shareOf('macro'), micro: shareOf('micro') });
}

/** Which of them leads throughout in all draws without a flip; none where the lead may pass by a jump. */
function leaderOf({ draws, flipping, throughout: { macro, micro } }: FlipBand): 'macro' | 'micro' | 'both' | 'none' {
  const others = draws - flipping;
  if (macro === others) return 'macro';
  if (micro === others) return 'micro';
  return macro + micro === others ? 'both' : 'none';
}
