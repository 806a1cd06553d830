import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import { type RowTarget, rowTargets } from '../../../model/segmentRows.ts';
import { Button } from '../../../ui/Button.tsx';

interface AgreeProps {
  /** Rows that enter. */
  readonly count: number;
  readonly target: RowTarget;
  /** null where there is nothing to replace or update: then there is no choice. */
  readonly onTarget: ((target: RowTarget) => void) | null;
  /** Why the rows can't enter now. */
  readonly hindrance: string | null;
  readonly onAgree: () => void;
}

/** Where the rows go, and the button that says what it will do. */
export function Agree({ count, target, onTarget, hindrance, onAgree }: AgreeProps) {
  const id = useId();
  return (
    <div className="import-agree">
      {onTarget !== null && (
        <fieldset className="import-targets">
          <legend className="visually-hidden">{t('import.target')}</legend>
          {rowTargets.map((value) => (
            <label key={value} className="import-answer">
              <input type="radio" name={id} checked={value === target} onChange={() => onTarget(value)} />
              <span>{t(`import.target.${value}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p id={`${id}-why`} className="import-hindrance">
        {hindrance}
      </p>
      <Button
        variant="primary"
        aria-disabled={hindrance !== null || undefined}
        aria-describedby={hindrance === null ? undefined : `${id}-why`}
        onClick={() => {
          if (hindrance === null) onAgree();
        }}
      >
        {t(`import.agree.${target}`, { count })}
      </Button>
    </div>
  );
}
