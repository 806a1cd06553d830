import { stepText } from '../i18n/stepText.ts';
import { t } from '../i18n/translate.ts';
import { nextSteps } from '../store/session.ts';
import { usePlanState, useSession } from '../store/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Navigation } from './Navigation.tsx';
import { NumbersSelect, type NumbersSelectProps } from './NumbersSelect.tsx';
import type { Place } from './places.ts';
import { SavedState } from './SavedState.tsx';
import { ThemeSelect } from './ThemeSelect.tsx';

interface HeaderProps {
  readonly place: Place;
  readonly numbers: NumbersSelectProps;
}

/** What belongs to every place: places, saved state, Undo, Redo, language of numbers, theme. */
export function Header({ place, numbers }: HeaderProps) {
  const { undo, redo } = useSession();
  const next = nextSteps(usePlanState((state) => state));
  const undoes = next.undo === null ? t('shell.nothingToUndo') : t('shell.undoStep', { step: stepText(next.undo) });
  const redoes = next.redo === null ? t('shell.nothingToRedo') : t('shell.redoStep', { step: stepText(next.redo) });
  return (
    <header className="header">
      <span className="brand">
        <svg aria-hidden="true" width="28" height="16" viewBox="0 0 28 16">
          <circle cx="8" cy="8" r="7" fill="var(--macro)" />
          <circle cx="21" cy="8" r="3.5" fill="var(--micro)" />
        </svg>
        {t('shell.app')}
      </span>
      <Navigation place={place} where="above" />
      <div className="header-acts">
        <SavedState />
        {/* Not `disabled`: the button that took back the last step keeps the focus. */}
        <Button aria-disabled={next.undo === null} title={undoes} onClick={undo}>
          {t('shell.undo')}
        </Button>
        <Button aria-disabled={next.redo === null} title={redoes} onClick={redo}>
          {t('shell.redo')}
        </Button>
        <NumbersSelect {...numbers} />
        <ThemeSelect />
      </div>
    </header>
  );
}
