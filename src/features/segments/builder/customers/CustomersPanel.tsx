import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/Button.tsx';
import { FileButton } from '../../../../ui/FileButton.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { ReadingState } from './ReadingState.tsx';
import { SkippedNote } from './SkippedNote.tsx';
import type { CustomerGroupsState } from './useCustomerGroups.ts';
import { ValueChoices } from './ValueChoices.tsx';

/** A list of customers: the file, the columns to group by, and what else is taken from it. */
export function CustomersPanel(state: CustomerGroupsState) {
  const { list, choices, profile, groups, ready, open, count } = state;
  return (
    <>
      <p className="builder-intro">{t('builder.customers.intro')}</p>
      <div className="builder-drop">
        <FileButton
          variant="outlined"
          label={t('builder.customers.choose')}
          accept=".csv,.tsv,.txt"
          onFile={(file) => open({ name: file.name, content: file })}
        />
        {/* What is dropped on the builder is taken too. */}
        <span>{list.name === null ? t('builder.customers.drop') : <bdi>{list.name}</bdi>}</span>
      </div>
      <ReadingState reading={list.profile} label={t('builder.customers.reading')} onCancel={list.cancel} />
      {profile !== null && (
        <>
          <p className="builder-note figures">{t('builder.customers.rows', { count: profile.rows })}</p>
          <SkippedNote skipped={profile.skipped} />
          <ColumnTable {...state} profile={profile} />
          <ValueChoices {...state} profile={profile} />
          {groups === null && (
            <div className="builder-bar">
              <Button variant="outlined" aria-disabled={!ready || undefined} onClick={count}>
                {t('builder.customers.count')}
              </Button>
              {choices.columns.length === 0 && <span className="builder-note">{t('builder.customers.none')}</span>}
            </div>
          )}
          <ReadingState reading={list.groups} label={t('builder.customers.counting')} onCancel={list.cancel} />
        </>
      )}
    </>
  );
}
