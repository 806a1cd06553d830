import type { ReactNode } from 'react';
import { oddsCount } from '../../charts/series/oddsCount.ts';
import type { Basis } from '../../model/basis.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { SimulationSummary } from '../../store/simulationStore.ts';
import { richText } from './richText.ts';

/** How sure the verdict is: who is ahead in how many outcomes or, of a campaign that is bought alone, how often it loses. */
export function verdictOdds(summary: SimulationSummary, basis: Basis): ReactNode {
  const { strategies, microBeatsMacro, difference } = summary;
  const bought = (['macro', 'micro'] as const).filter((rival) => strategies[rival].roi !== null);
  if (bought.length === 0) return null;
  const [alone] = bought;
  if (bought.length === 1) {
    const loss = strategies[alone].loss.value;
    return richText('verdict.oddsAlone', { bought: alone, loss: formatShare(loss), never: loss === 0 ? 'yes' : 'no' });
  }
  const count = oddsCount(difference);
  const chance = microBeatsMacro.value;
  const leader = chance >= 0.5 ? 'micro' : 'macro';
  const share = formatShare(leader === 'micro' ? chance : 1 - chance);
  const of = difference.dots.length;
  return richText('verdict.odds', {
    ...{ basis, leader, share, of, count: count[leader] },
    certain: chance === 0 || chance === 1 ? 'yes' : 'no',
  });
}
