import { t } from '../../../i18n/translate.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { SimulationSummary } from '../../../store/simulationStore.ts';

/** What deciding now is expected to miss, and what finding out before would be worth: a sentence each. */
export function worthWords({ regret, perfectInformation }: SimulationSummary, currency: string): readonly string[] {
  const money = (value: number) => formatMoney(value, currency);
  const rival = regret.macro <= regret.micro ? 'macro' : 'micro';
  const nothingIsBest = regret.nothing < regret[rival];
  const missed = t('decide.risk.regret', { macro: money(regret.macro), micro: money(regret.micro) });
  const learned =
    perfectInformation > 0
      ? t('decide.risk.learn', { worth: money(perfectInformation) })
      : t('decide.risk.learnNothing', { choice: nothingIsBest ? 'nothing' : rival });
  if (!nothingIsBest) return [learned, missed];
  return [learned, missed, t('decide.risk.regretNothing', { nothing: money(regret.nothing) })];
}
