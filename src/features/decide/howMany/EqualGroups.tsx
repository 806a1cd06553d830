import { useMemo, useState } from 'react';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { equalGroupsCurve, lostDiscount } from '../../../store/equalGroups.ts';
import type { SegmentCountCurve } from '../../../store/questionsStore.ts';
import { useResults } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { readOptional } from '../readOptional.ts';
import { equalGroupsWords } from './equalGroupsWords.ts';
import { exponentAllowed, gainAllowed } from './groupLimits.ts';

interface EqualGroupsProps {
  /** What the plan's messages gain, to begin with. */
  readonly gain: NonNullable<SegmentCountCurve['gain']>;
  /** The plan's number of segments. */
  readonly planned: number;
  readonly stale: boolean;
}

/** Half of what there is to gain comes with two groups. */
const usualExponent = 1;

/** How many equal groups, if each needs a message of its own: in closed form, from two numbers. */
export function EqualGroups({ gain, planned, stale }: EqualGroupsProps) {
  const results = useResults();
  const { currency } = results.plan;
  const [typedGain, setGain] = useState<number | null>(null);
  const [typedExponent, setExponent] = useState<number | null>(null);
  const exponent = typedExponent ?? usualExponent;
  // The plan's own number of groups gains what the plan does, so that all of it is a little more.
  const whole = Math.max(0, gain.perHead / (1 - planned ** -exponent));
  const perHead = typedGain ?? whole;
  const { people, fixedCost } = gain;
  const curve = useMemo(
    () => equalGroupsCurve({ population: people, gain: perHead, exponent, fixedCost }, planned),
    [people, perHead, exponent, fixedCost, planned],
  );
  const dearer = lostDiscount(results, curve.answer?.best ?? 1);
  const { headline, discount, label } = equalGroupsWords(curve, { currency, dearer });
  return (
    <div className="equal-groups" data-stale={stale || undefined}>
      <h3>{t('decide.equalGroups')}</h3>
      <p className="equal-groups-about">
        {t('decide.equalGroups.about', { people: formatCount(people), fixedCost: formatMoney(fixedCost, currency) })}
      </p>
      <div className="equal-groups-form">
        <NumberField
          label={t('decide.equalGroups.gain')}
          value={typedGain}
          write={(value) => (value === null ? '' : formatField(value, 'money', currency))}
          read={(text) => readOptional(text, 'money', gainAllowed)}
          onChange={setGain}
          hint={t('decide.equalGroups.gainHint', { gain: formatMoney(whole, currency) })}
          placeholder={formatMoney(whole, currency)}
          {...ownField}
        />
        <NumberField
          label={t('decide.equalGroups.exponent')}
          value={typedExponent}
          write={(value) => (value === null ? '' : formatField(value, 'factor', currency))}
          read={(text) => readOptional(text, 'factor', exponentAllowed)}
          onChange={setExponent}
          hint={t('decide.equalGroups.exponentHint')}
          placeholder={formatField(usualExponent, 'factor', currency)}
          {...ownField}
        />
        <div className="equal-groups-answer">
          <p role="status">{headline}</p>
          <Sparkline
            points={curve.counts.map((x, i) => ({ x, y: curve.profits[i] }))}
            here={curve.answer && { x: curve.answer.best, y: curve.answer.profit }}
            flips={[]}
            scale="log"
            label={label}
            stale={stale}
          />
          {discount !== null && <small>{discount}</small>}
        </div>
      </div>
    </div>
  );
}

/** These two are no part of the plan: nothing else waits for their text. */
const ownField = { onCommit: nothing, onUnread: nothing, epoch: 0, firstStep: 1 } as const;

function nothing(): void {}
