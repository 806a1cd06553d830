import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { setCountLocale } from '../i18n/translate.ts';
import { prepareExpressions } from '../io/fieldText.ts';
import { startNumberLanguage } from '../io/numberLanguage.ts';
import { openPlanStorage } from '../io/planStorage.ts';
import { createSession } from '../store/session.ts';
import { SessionProvider } from '../store/useSession.ts';
import { App } from './App.tsx';
import { loadSegmentsPlace } from './SegmentsScreen.tsx';
import { firstPlan } from './savedWork.ts';

/** Opens the saved plan, or the example where there is none, and mounts the app. */
export async function startApp(): Promise<void> {
  const numberLanguage = startNumberLanguage(navigator.languages);
  setCountLocale(numberLanguage);
  const storage = openPlanStorage();
  const keptStorage = openPlanStorage({ name: 'micromacro-kept' });
  const [saved, kept] = await Promise.all([storage.load(), keptStorage.load()]);
  const keptPlan = kept.kind === 'plan' ? kept.plan : null;
  const session = createSession({ ...firstPlan(saved), kept: keptPlan, storage, keptStorage });
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  createRoot(root).render(
    <SessionProvider value={session}>
      <App saved={saved} numberLanguage={numberLanguage} onDiscard={() => storage.discardDamaged()} />
    </SessionProvider>,
  );
  addEventListener('pagehide', session.flush);
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && session.flush());
  addEventListener('focusin', ({ target }) => target instanceof HTMLInputElement && prepareExpressions());
  whenIdle(prepareExpressions);
  // If it can't be fetched now, it is fetched when somebody goes there.
  whenIdle(() => loadSegmentsPlace().catch(() => {}));
}

/** After what has to be done at once; some browsers don't tell when that is. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 2000);
}
