import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { Recommendation } from '../../../store/decisionsStore.ts';
import { realMoney } from './decided.ts';
import { WishFields } from './WishFields.tsx';

interface SegmentRowProps {
  readonly position: number;
  readonly recommendation: Recommendation;
}

export function SegmentRow({ position, recommendation }: SegmentRowProps) {
  const { plan, now, advice } = recommendation;
  const segment = plan.segments[position];
  if (segment === undefined) return null;
  const money = (amount = 0) => formatMoney(realMoney(amount, plan.budget), plan.currency, 'full');
  const name = segmentName(plan, position);
  const media = advice.kind === 'decided' ? advice.media[position] : null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{advice.kind === 'decided' ? t(`decide.act.${actOf(advice, position)}`) : '–'}</td>
      <td>{media === null ? '–' : money(media)}</td>
      <td>{money(now.media[position])}</td>
      <td>
        <WishFields id={segment.id} name={name} media={media || now.media[position] || plan.micro.minSpend} />
      </td>
    </tr>
  );
}

function actOf(
  { macroSpend, targeted }: { readonly macroSpend: number; readonly targeted: Uint8Array },
  position: number,
): 'both' | 'micro' | 'mass' | 'skip' {
  if (targeted[position] === 1) return macroSpend > 0 ? 'both' : 'micro';
  return macroSpend > 0 ? 'mass' : 'skip';
}
