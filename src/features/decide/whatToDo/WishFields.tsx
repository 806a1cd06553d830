import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { readField, writeField } from '../../../io/fieldText.ts';
import type { Wish } from '../../../store/limits.ts';
import { useDecisions, usePlan, useSession } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';

interface WishFieldsProps {
  /** Of the segment. */
  readonly id: string;
  readonly name: string;
  /** What an exact spend begins with. */
  readonly media: number;
}

const kinds = ['free', 'always', 'never', 'exactly', 'between'] as const;

/** What the user wants of a segment, whatever pays. */
export function WishFields({ id, name, media }: WishFieldsProps) {
  const { decisions } = useSession();
  const wishes = useDecisions(({ limits }) => limits.wishes);
  const wish = wishes.get(id);

  function put(next: Wish | null): void {
    const all = new Map(wishes);
    if (next === null) all.delete(id);
    else all.set(id, next);
    decisions.limit({ wishes: all });
  }

  function choose(kind: (typeof kinds)[number]): void {
    if (kind === 'free') put(null);
    else if (kind === 'exactly') put({ kind, media: Math.round(media) });
    else if (kind === 'between') put({ kind, least: null, most: Math.round(media) });
    else put({ kind });
  }

  return (
    <div className="advice-wish">
      <Select
        label={t('decide.wish.of', { segment: name })}
        hideLabel
        value={wish?.kind ?? 'free'}
        options={kinds.map((value) => ({ value, label: t(`decide.wish.${value}`) }))}
        onChange={choose}
      />
      {wish?.kind === 'exactly' && (
        <MoneyField
          label={t('decide.wish.media', { segment: name })}
          value={wish.media}
          onChange={(media) => put({ kind: 'exactly', media: media ?? 0 })}
        />
      )}
      {wish?.kind === 'between' && (
        <>
          <MoneyField
            label={t('decide.wish.least', { segment: name })}
            hint={t('decide.wish.leastHint')}
            value={wish.least}
            onChange={(least) => put({ ...wish, least })}
          />
          <MoneyField
            label={t('decide.wish.most', { segment: name })}
            hint={t('decide.wish.mostHint')}
            value={wish.most}
            onChange={(most) => put({ ...wish, most })}
          />
        </>
      )}
    </div>
  );
}

interface MoneyFieldProps {
  readonly label: string;
  /** What stands in the empty field. */
  readonly hint?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function MoneyField({ label, hint = '', value, onChange }: MoneyFieldProps) {
  const plan = usePlan();
  return (
    <NumberField
      label={label}
      hideLabel
      value={value}
      write={(media) => writeField('segments.*.spend', media, plan.currency)}
      read={(text) => inWords(readField('segments.*.spend', text, () => plan))}
      onChange={onChange}
      onCommit={nothing}
      onUnread={nothing}
      epoch={0}
      firstStep={1}
      placeholder={hint}
    />
  );
}

function nothing(): void {}
