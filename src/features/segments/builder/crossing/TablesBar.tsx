import { useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Select } from '../../../../ui/Select.tsx';
import type { CrossingDraft } from './draft.ts';

interface TablesBarProps {
  readonly draft: CrossingDraft;
  readonly onDraft: (draft: CrossingDraft) => void;
}

/** Says that two traits go together, for a pair that has no table yet. */
export function TablesBar({ draft, onDraft }: TablesBarProps) {
  const pairs = freePairs(draft);
  const [wanted, setWanted] = useState('');
  const pair = pairs.find(({ value }) => value === wanted) ?? pairs[0];
  if (pair === undefined) return null;
  const { first, second } = pair;
  return (
    <div className="builder-bar">
      <Select label={t('builder.tables.pair')} value={pair.value} options={pairs} onChange={setWanted} />
      <Button
        variant="outlined"
        onClick={() => onDraft({ ...draft, tables: [...draft.tables, { first, second, cells: new Map() }] })}
      >
        {t('builder.tables.add')}
      </Button>
    </div>
  );
}

function freePairs({ traits, tables }: CrossingDraft) {
  const pairs = traits.flatMap((first, i) =>
    traits.slice(i + 1).map((second) => ({
      first: first.id,
      second: second.id,
      value: `${first.id} ${second.id}`,
      label: t('builder.tables.pairNames', { first: first.name, second: second.name }),
    })),
  );
  const taken = new Set(tables.map(({ first, second }) => `${first} ${second}`));
  return pairs.filter(({ value }) => !taken.has(value));
}
