import { t } from '../../../i18n/translate.ts';
import { writeField } from '../../../io/fieldText.ts';
import { type Field, fields } from '../../../model/fields.ts';
import type { PlanPath } from '../../../model/planPath.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';

interface DefaultNoteProps {
  readonly path: PlanPath;
  readonly value: number | null;
  readonly onReset: (value: number | null) => void;
}

/** What a parameter is by default, where that comes from, and the way back to it. */
export function DefaultNote({ path, value, onReset }: DefaultNoteProps) {
  const currency = usePlanState(({ plan }) => plan.currency);
  const readOnly = usePlanState((state) => state.readOnly);
  const field: Field = fields[path];
  const { source, year } = field.default;
  const text = writeField(path, field.default.value, currency);
  return (
    <>
      {t('assumptions.default', { value: text })} {sourceText(source, year)}
      {value !== field.default.value && !readOnly && (
        <>
          {' '}
          <Button
            variant="link"
            aria-label={t('assumptions.resetNamed', { field: t(`field.${path}`) })}
            onClick={() => onReset(field.default.value)}
          >
            {t('assumptions.reset')}
          </Button>
        </>
      )}
    </>
  );
}

function sourceText(source: string | null, year: number | null): string {
  if (source === null) return t('assumptions.ours');
  return year === null
    ? t('assumptions.source', { source })
    : t('assumptions.sourceYear', { source, year: String(year) });
}
