import { t } from '../../../i18n/translate.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { useDecisions, usePlan, useSession } from '../../../store/useSession.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { readOptional } from '../readOptional.ts';
import { attentionOf } from './attentionOf.ts';

/** Segments, or people. */
const count = { least: 0, whole: true };

/** What the recommendation must keep to. */
export function LimitsForm() {
  const { decisions } = useSession();
  const { budget, currency, attention } = usePlan();
  const limits = useDecisions((state) => state.limits);
  return (
    <fieldset className="advice-limits">
      <legend>{t('decide.limits')}</legend>
      <RadioGroup
        legend={t('decide.limits.budget')}
        value={limits.budget}
        options={[
          { value: 'plan', label: t('decide.limits.budget.plan', { budget: formatMoney(budget, currency) }) },
          { value: 'best', label: t('decide.limits.budget.best') },
        ]}
        onChange={(budget) => decisions.limit({ budget })}
      />
      <NumberField
        label={t('decide.limits.most')}
        value={limits.mostSegments}
        write={(most) => (most === null ? '' : formatField(most, 'whole', currency))}
        read={(text) => readOptional(text, 'whole', count)}
        onChange={(mostSegments) => decisions.limit({ mostSegments })}
        onCommit={nothing}
        onUnread={nothing}
        epoch={0}
        firstStep={1}
        placeholder={t('decide.limits.any')}
      />
      <NumberField
        label={t('decide.limits.reach', { attention: attentionOf({ attention }) })}
        value={limits.leastReach}
        write={(people) => (people === null ? '' : formatField(people, 'people', currency))}
        read={(text) => readOptional(text, 'people', count)}
        onChange={(people) => decisions.limit({ leastReach: people || null })}
        onCommit={nothing}
        onUnread={nothing}
        epoch={0}
        firstStep={1000}
        placeholder={t('decide.limits.any')}
      />
      <Checkbox
        label={t('decide.limits.keepMass')}
        checked={limits.keepMass}
        onChange={(keepMass) => decisions.limit({ keepMass })}
      />
    </fieldset>
  );
}

/** A limit is no part of the plan: nothing else waits for its text. */
function nothing(): void {}
