import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { firstStep, readField, writeField } from '../../../io/fieldText.ts';
import type { Bracket, Discount } from '../../../model/plan.ts';
import { withRangeMoved } from '../../../model/ranges.ts';
import { usePlanState, useView } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';

interface BracketFieldsProps {
  readonly index: number;
  readonly brackets: readonly Bracket[];
  readonly onChange: (discount: Discount) => void;
}

/** Start and price of one bracket; the first one starts at 0 and stays. */
export function BracketFields({ index, brackets, onChange }: BracketFieldsProps) {
  const readOnly = usePlanState((state) => state.readOnly);
  const without = () => onChange({ kind: 'brackets', brackets: brackets.filter((_, i) => i !== index) });
  return (
    <div className="bracket">
      {index > 0 && <BracketField index={index} field="from" />}
      <BracketField index={index} field="cpm" />
      {index > 0 && !readOnly && (
        <Button variant="link" onClick={without}>
          {t('assumptions.removeBracket', { number: String(index + 1) })}
        </Button>
      )}
    </div>
  );
}

function BracketField({ index, field }: { index: number; field: keyof Bracket }) {
  const { plan, readOnly, epoch, change, closeGroup } = usePlanState((state) => state);
  const setUnread = useView((view) => view.setUnread);
  const { discount } = plan.macro;
  if (discount.kind !== 'brackets') return null;
  const path = `macro.discount.brackets.*.${field}` as const;
  const value = discount.brackets[index][field];
  const planWith = (next: number | null) => {
    const brackets = discount.brackets.map((one, i) => (i === index ? { ...one, [field]: next ?? 0 } : one));
    const macro = { ...plan.macro, cpm: brackets[0].cpm, discount: { ...discount, brackets } };
    return withRangeMoved({ ...plan, macro }, 'macro.cpm');
  };
  return (
    <NumberField
      label={t('assumptions.bracket', { field: t(`field.${path}`), number: String(index + 1) })}
      value={value}
      write={(next) => writeField(path, next, plan.currency)}
      read={(text) => inWords(readField(path, text, planWith))}
      onChange={(next) => change({ code: 'field', path }, planWith(next), `${path} ${index}`)}
      onCommit={closeGroup}
      firstStep={firstStep(path)}
      onUnread={setUnread}
      epoch={epoch}
      readOnly={readOnly}
      hint={t(`field.${path}.why`)}
    />
  );
}
