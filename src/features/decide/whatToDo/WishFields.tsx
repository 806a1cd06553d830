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

const kinds = ['free', 'always', 'never', 'exactly'] as const;

/** What the user wants of a segment, whatever pays. */
export function WishFields({ id, name, media }: WishFieldsProps) {
  const { decisions } = useSession();
  const plan = usePlan();
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
    else put(kind === 'exactly' ? { kind, media: Math.round(media) } : { kind });
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
        <NumberField
          label={t('decide.wish.media', { segment: name })}
          hideLabel
          value={wish.media}
          write={(value) => writeField('segments.*.spend', value, plan.currency)}
          read={(text) => inWords(readField('segments.*.spend', text, () => plan))}
          onChange={(value) => put({ kind: 'exactly', media: value ?? 0 })}
          onCommit={nothing}
          onUnread={nothing}
          epoch={0}
          firstStep={1}
        />
      )}
    </div>
  );
}

function nothing(): void {}
