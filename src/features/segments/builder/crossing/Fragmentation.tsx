import { t } from '../../../../i18n/translate.ts';
import type { Plan } from '../../../../model/plan.ts';
import { formatCount } from '../../../../numbers/formatCount.ts';
import { formatMoney } from '../../../../numbers/formatMoney.ts';
import { fragmentation } from '../../../../store/building.ts';
import type { CrossingReading } from './crossingOf.ts';

interface FragmentationProps {
  readonly plan: Plan;
  readonly reading: CrossingReading;
}

/** How the fixed cost of a person grows as each trait is crossed in. */
export function Fragmentation({ plan, reading: { crossing } }: FragmentationProps) {
  const shape = crossing.traits.map((levels) => levels.length);
  const steps = fragmentation(shape, crossing.people, plan.micro);
  return (
    <table className="builder-table figures">
      <caption>{t('builder.fragmentation')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('builder.fragmentation.traits')}</th>
          <th scope="col">{t('builder.fragmentation.segments')}</th>
          <th scope="col">{t('builder.fragmentation.people')}</th>
          <th scope="col">{t('builder.fragmentation.cost')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ traits, segments, people, costPerPerson }) => (
          <tr key={traits}>
            <th scope="row">{formatCount(traits)}</th>
            <td>{formatCount(segments, 'full')}</td>
            <td>{formatCount(people, 'full')}</td>
            <td>{costPerPerson === null ? t('builder.none') : formatMoney(costPerPerson, plan.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
