import { t } from '../../i18n/translate.ts';
import type { Basis } from '../../model/basis.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { formatTimes } from '../../numbers/formatTimes.ts';
import type { ChartFigures, ChartPlan } from '../figures.ts';
import { type ReachFinding, reachFinding } from './reachFinding.ts';
import { type ReachRow, reachRows } from './reachRows.ts';
import { basisWords } from './winnerAtWords.ts';
import type { ChartWords } from './words.ts';

/** Title and sentence of the chart that shows who is reached. */
export function reachWords(figures: ChartFigures, { population, basis }: ChartPlan): ChartWords {
  const rows = reachRows(figures, population);
  const people = formatCount(population, 'short');
  return {
    title: title(reachFinding(rows), basis),
    subtitle:
      basis === 'sameBudget'
        ? t('charts.reach.subtitle', { people })
        : t('charts.reach.subtitleAt', { people, at: basisWords(basis) }),
    sentence: t('charts.reach.sentence', { people, rows: rows.map(said).join('; ') }),
    note: null,
  };
}

/** "83% · 5.9×", what stands beside a bar. */
export function reachLabel({ share, frequency }: ReachRow): string {
  if (share === null) return t('charts.notBought');
  return frequency === null ? reachShare(share) : `${reachShare(share)} · ${formatTimes(frequency)}`;
}

/** "100%" is said only of everyone. */
function reachShare(share: number): string {
  if (share < 0.99 || share >= 1) return formatShare(share, 2);
  return formatShare(Math.min(share, 0.999), 3);
}

function title(finding: ReachFinding, basis: Basis): string {
  if (finding.kind === 'noneBought') {
    return t(basis === 'bestBudgets' ? 'charts.reach.nonePays' : 'charts.reach.noneBought');
  }
  const share = reachShare(finding.share);
  if (finding.kind === 'one') return t('charts.reach.one', { ...finding, share });
  const less = reachShare(finding.less);
  return share === less ? t('charts.reach.alike', { share }) : t('charts.reach.both', { ...finding, share, less });
}

function said({ strategy, share, frequency }: ReachRow): string {
  if (share === null) return t('charts.reach.rowNotBought', { strategy });
  const reach = reachShare(share);
  return frequency === null
    ? t('charts.reach.row', { strategy, reach })
    : t('charts.reach.rowTimes', { strategy, reach, times: formatTimes(frequency) });
}
