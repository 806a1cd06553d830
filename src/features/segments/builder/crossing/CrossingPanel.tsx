import { t } from '../../../../i18n/translate.ts';
import { largestAmount } from '../../../../model/fields.ts';
import { DraftField } from '../DraftField.tsx';
import { AddTrait } from './AddTrait.tsx';
import { CrossingNotes } from './CrossingNotes.tsx';
import { Fragmentation } from './Fragmentation.tsx';
import { TableEditor } from './TableEditor.tsx';
import { TablesBar } from './TablesBar.tsx';
import { TraitEditor } from './TraitEditor.tsx';
import type { CrossingState } from './useCrossing.ts';

/** Traits with their levels, what is known of pairs of them, and what crossing them costs. */
export function CrossingPanel(state: CrossingState) {
  const { plan, draft, onDraft, reading } = state;
  const counted = draft.traits.some(({ measure }) => measure === 'people');
  return (
    <>
      <p className="builder-intro">{t('builder.cross.intro')}</p>
      <div className="builder-fields">
        {!counted && (
          <DraftField
            label={t('builder.cross.people')}
            hint={t('builder.cross.people.why')}
            value={draft.people}
            limit={{ kind: 'people', atLeast: 0, atMost: largestAmount }}
            onChange={(people) => onDraft({ ...draft, people })}
          />
        )}
        <DraftField
          label={t('builder.equal.ratio')}
          hint={t('builder.equal.ratio.why')}
          value={draft.ratio}
          limit={{ kind: 'factor', atLeast: 0, atMost: 100 }}
          onChange={(ratio) => onDraft({ ...draft, ratio })}
        />
      </div>
      <AddTrait draft={draft} onDraft={onDraft} />
      {draft.traits.map((trait) => (
        <TraitEditor key={trait.id} trait={trait} draft={draft} onDraft={onDraft} />
      ))}
      {draft.traits.length > 1 && <TablesBar draft={draft} onDraft={onDraft} />}
      {draft.tables.map((table) => (
        <TableEditor key={`${table.first} ${table.second}`} table={table} draft={draft} onDraft={onDraft} />
      ))}
      <CrossingNotes {...state} />
      {draft.traits.length > 0 && <Fragmentation plan={plan} reading={reading} />}
    </>
  );
}
