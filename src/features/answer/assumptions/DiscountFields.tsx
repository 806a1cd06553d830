import { t } from '../../../i18n/translate.ts';
import { fields } from '../../../model/fields.ts';
import type { Bracket, Discount, Plan } from '../../../model/plan.ts';
import { withoutRangesBelow } from '../../../model/ranges.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { BracketFields } from './BracketFields.tsx';
import { PlanField } from './PlanField.tsx';

const kinds = ['none', 'power', 'brackets'] as const;

/** How the mass price falls with volume: not at all, steadily, or in brackets. */
export function DiscountFields() {
  const { plan, readOnly, change } = usePlanState((state) => state);
  const { discount, cpm } = plan.macro;
  const put = (next: Discount) => change({ code: 'field', path: 'macro.discount' }, withDiscount(plan, next));
  return (
    <>
      <Select
        label={t('field.macro.discount')}
        value={discount.kind}
        options={kinds.map((value) => ({ value, label: t(`assumptions.discount.${value}`) }))}
        onChange={(kind) => put(usual(kind, cpm))}
        hint={t('assumptions.discount.why')}
        disabled={readOnly}
      />
      {discount.kind === 'power' && (
        <>
          <PlanField path="macro.discount.exponent" />
          <PlanField path="macro.discount.from" />
          <PlanField path="macro.discount.floor" />
        </>
      )}
      {discount.kind === 'brackets' && (
        <>
          {discount.brackets.map((_, index) => (
            <BracketFields key={bracketKey(index)} index={index} brackets={discount.brackets} onChange={put} />
          ))}
          {!readOnly && (
            <Button onClick={() => put(withOneMore(discount.brackets))}>{t('assumptions.addBracket')}</Button>
          )}
        </>
      )}
    </>
  );
}

/** Ranges belong to the numbers of one kind of discount, and go with them. */
function withDiscount(plan: Plan, discount: Discount): Plan {
  return withoutRangesBelow({ ...plan, macro: { ...plan.macro, discount } }, 'macro.discount');
}

/** Brackets have no identity but their place. */
function bracketKey(index: number): string {
  return `bracket-${index}`;
}

function usual(kind: Discount['kind'], cpm: number): Discount {
  switch (kind) {
    case 'none':
      return { kind };
    case 'power':
      return {
        kind,
        exponent: fields['macro.discount.exponent'].default.value ?? 0,
        from: fields['macro.discount.from'].default.value ?? 1,
        floor: fields['macro.discount.floor'].default.value ?? 1,
      };
    case 'brackets':
      return { kind, brackets: withOneMore([{ from: 0, cpm }]).brackets };
  }
}

/** A further bracket at ten times the volume and 10 % less. */
function withOneMore(brackets: readonly Bracket[]): Discount & { kind: 'brackets' } {
  const last = brackets[brackets.length - 1];
  const next = { from: last.from > 0 ? last.from * 10 : 10_000_000, cpm: Number((last.cpm * 0.9).toPrecision(3)) };
  return { kind: 'brackets', brackets: [...brackets, next] };
}
