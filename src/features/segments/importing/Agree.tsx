import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import { type RowTarget, rowTargets } from '../../../model/segmentRows.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

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
        <RadioGroup
          legend={t('import.target')}
          hideLegend
          value={target}
          options={rowTargets.map((value) => ({ value, label: t(`import.target.${value}`) }))}
          onChange={onTarget}
        />
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
