import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { AnswerPlace } from '../features/answer/AnswerPlace.tsx';
import { Messages } from '../features/plans/Messages.tsx';
import { PlanBar } from '../features/plans/PlanBar.tsx';
import { setCountLocale, t } from '../i18n/translate.ts';
import { expressionState, onExpressionState } from '../io/fieldText.ts';
import { chooseNumberLanguage } from '../io/numberLanguage.ts';
import type { NumberLanguage } from '../io/preferences.ts';
import { usePlan } from '../store/useSession.ts';
import { Rereading } from '../ui/useNumberDraft.ts';
import './app.css';
import { DecisionsBelow } from './DecisionsBelow.tsx';
import { Header } from './Header.tsx';
import { keepFocus } from './keepFocus.ts';
import { Navigation } from './Navigation.tsx';
import { PlaceBoundary } from './PlaceBoundary.tsx';
import { type Place, usePlace } from './places.ts';
import { SegmentsScreen } from './SegmentsScreen.tsx';
import { StorageNotices } from './StorageNotices.tsx';
import type { SavedWork } from './savedWork.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface AppProps {
  readonly saved: SavedWork;
  /** The language of numbers at the start. */
  readonly numberLanguage: NumberLanguage;
  /** The user does not want the damaged copies of the plan any more. */
  readonly onDiscard: () => void;
}

/** The shell: header, the place that the address names, and what has to be said. */
export function App({ saved, numberLanguage, onDiscard }: AppProps) {
  const place = usePlace();
  const [language, setLanguage] = useState(numberLanguage);
  const name = usePlan().name || t('plan.unnamed');
  useUndoKeys();
  useEffect(keepFocus, []);
  useEffect(() => {
    document.title = t('shell.title', { place: t(`${place}.place`), plan: name });
  }, [place, name]);

  function writeNumbersIn(next: NumberLanguage): void {
    chooseNumberLanguage(next);
    setCountLocale(next);
    setLanguage(next);
  }

  return (
    <Rereading value={useSyncExternalStore(onExpressionState, expressionState)}>
      <button type="button" className="skip" onClick={focusPlace}>
        {t('shell.skip', { place: t(`${place}.place`) })}
      </button>
      <Header place={place} numbers={{ language, onChange: writeNumbersIn }} />
      {/* Another language of numbers prints everything anew. */}
      <main key={language} id="place" tabIndex={-1} className={`place-${place}`}>
        <StorageNotices saved={saved} onDiscard={onDiscard} />
        <Messages />
        <PlaceBoundary key={place} place={t(`${place}.place`)}>
          {screens[place]}
        </PlaceBoundary>
      </main>
      <Navigation place={place} where="below" />
    </Rereading>
  );
}

const screens: Readonly<Record<Place, ReactNode>> = {
  answer: <AnswerPlace planBar={<PlanBar />} decisions={<DecisionsBelow />} />,
  segments: <SegmentsScreen />,
};

/** The address names the place, so this is no link. */
function focusPlace(): void {
  document.getElementById('place')?.focus();
}
