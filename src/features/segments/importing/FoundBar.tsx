import { t } from '../../../i18n/translate.ts';
import type { Found, ImportChoices } from '../../../io/importing/importView.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import {
  decimalOptions,
  encodingOptions,
  headerOptions,
  noHeader,
  separatorOptions,
  sheetOptions,
} from './foundOptions.ts';

interface FoundBarProps {
  readonly found: Found;
  readonly choose: (change: ImportChoices) => void;
  /** To choose or paste another table. */
  readonly onBack: () => void;
}

/** How the source was read; each guess can be changed. */
export function FoundBar({ found, choose, onBack }: FoundBarProps) {
  const { headerRow, decimal } = found;
  return (
    <section aria-label={t('import.found')} className="import-found">
      {found.kind === 'workbook' ? (
        <Select
          label={t('import.found.sheet')}
          value={String(found.sheet)}
          options={sheetOptions(found)}
          onChange={(sheet) => choose({ sheet: Number(sheet) })}
        />
      ) : (
        <TextFound found={found} choose={choose} />
      )}
      <Select
        label={t('import.found.headerRow')}
        value={headerRow === null ? noHeader : String(headerRow)}
        options={headerOptions(found)}
        onChange={(row) => choose({ headerRow: row === noHeader ? null : Number(row) })}
      />
      <Select
        label={t('import.found.decimal')}
        value={decimal}
        options={decimalOptions()}
        onChange={(mark) => choose({ decimal: mark })}
      />
      <Button variant="link" className="import-back" onClick={onBack}>
        {t('import.back')}
      </Button>
    </section>
  );
}

interface TextFoundProps extends Pick<FoundBarProps, 'choose'> {
  readonly found: Extract<Found, { kind: 'text' }>;
}

function TextFound({ found: { encoding, separator }, choose }: TextFoundProps) {
  return (
    <>
      {encoding !== null && (
        <Select
          label={t('import.found.encoding')}
          value={encoding}
          options={encodingOptions()}
          onChange={(next) => choose({ encoding: next })}
        />
      )}
      <Select
        label={t('import.found.separator')}
        value={separator}
        options={separatorOptions()}
        onChange={(next) => choose({ separator: next })}
      />
    </>
  );
}
