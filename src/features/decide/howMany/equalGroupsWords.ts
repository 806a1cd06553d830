import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { EqualGroupsCurve } from '../../../store/equalGroups.ts';

interface GroupsWords {
  /** The best number of equal groups. */
  readonly headline: string;
  /** What so many mass buys would lose beside; null where that is nothing to speak of. */
  readonly discount: string | null;
  /** What the small curve shows. */
  readonly label: string;
}

const worthTelling = 0.005;

/** @param dearer the share by which so many mass buys cost more than one. */
export function equalGroupsWords(
  { answer, counts }: EqualGroupsCurve,
  { currency, dearer }: { currency: string; dearer: number },
): GroupsWords {
  const whole = (count: number) => formatCount(Math.round(count), 'full');
  const label = t('decide.equalGroups.curve', { to: whole(counts.at(-1) ?? 1) });
  if (answer === null) return { headline: t('decide.equalGroups.noLimit'), discount: null, label };
  const { best, profit, flat } = answer;
  if (best === 1) return { headline: t('decide.equalGroups.one'), discount: null, label };
  const range = flat.from < flat.to ? 'some' : 'none';
  const found = { best: whole(best), profit: formatMoney(profit, currency), range };
  const lost = { best: whole(best), dearer: formatShare(dearer, 2) };
  return {
    headline: t('decide.equalGroups.best', { ...found, from: whole(flat.from), to: whole(flat.to) }),
    discount: dearer < worthTelling ? null : t('decide.equalGroups.discount', lost),
    label,
  };
}
