import { t } from '../../../i18n/translate.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import { quantileOf } from '../../../store/simulationFigures.ts';
import type { SimulationSummary } from '../../../store/simulationStore.ts';

export const riskRows = ['mean', 'range', 'roi', 'loss', 'best'] as const;
export type RiskRow = (typeof riskRows)[number];

export const riskStrategies = ['macro', 'micro', 'mix'] as const;
export type RiskStrategy = (typeof riskStrategies)[number];

export interface RiskCell {
  readonly text: string;
  /** How far off by the draws alone, in print. */
  readonly error?: string;
}

/** Whether anything is spent on a strategy in any draw: else its zeros are no figures. */
export function isBought(summary: SimulationSummary, strategy: RiskStrategy): boolean {
  return summary.strategies[strategy].roi !== null;
}

/** What a strategy risks, in print; null where it is not bought. */
export function riskColumn(
  summary: SimulationSummary,
  strategy: RiskStrategy,
  currency: string,
): Readonly<Record<RiskRow, RiskCell>> | null {
  const { profit, roi, loss, best } = summary.strategies[strategy];
  if (roi === null) return null;
  const money = (value: number) => formatMoney(value, currency, 'full');
  const { value, standardError } = profit.mean;
  return {
    mean: { text: money(value), ...(standardError && { error: formatMoney(standardError, currency) }) },
    range: { text: fromTo(money(quantileOf(profit, 0.05)), money(quantileOf(profit, 0.95))) },
    roi: { text: formatSignedShare(quantileOf(roi, 0.5)) },
    loss: { text: chanceText(loss.value) },
    best: { text: chanceText(best.value) },
  };
}

/** One amount where every draw brings the same. */
function fromTo(low: string, high: string): string {
  return low === high ? low : t('decide.risk.fromTo', { low, high });
}

/** A share of the draws: 0% would say that it cannot happen, and of what is rare a few draws tell one digit. */
function chanceText(chance: number): string {
  if (chance === 0) return t('decide.risk.never');
  if (chance === 1) return t('decide.risk.always');
  return formatShare(chance, chance < 0.01 ? 1 : 3);
}
