import { t } from '../../../i18n/translate.ts';
import type { Plan, Segment } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { Figures } from '../words/cellWords.ts';

/** How many people a segment is, of how many. */
export function sizeText({ size }: Segment, { population }: Plan): string {
  return t('segments.card.size', { people: formatCount(size), share: formatShare(size / population) });
}

/** What a segment earns, and whether to keep it. */
export function worthText(figures: Figures, currency: string): string {
  if (figures === null) return t('segments.card.excluded');
  if (figures.outcome === null) return t('segments.card.notBought');
  const { profit } = figures.outcome.balance;
  // It may pay at its best spend and yet lose money at what the plan spends on it.
  const advice = !figures.pays ? 'drop' : profit < 0 ? 'keepElse' : 'keep';
  return t(`segments.card.${advice}`, { profit: formatMoney(profit, currency) });
}

/** That its lift can't be measured for want of people; null where that is not so. */
export function testText(figures: Figures): string | null {
  return figures?.test.verdict === 'tooSmall' ? t('measure.verdict.tooSmall') : null;
}
