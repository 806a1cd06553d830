import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlanStorage } from '../io/planStorage.ts';
import type { SaveProblem } from '../io/storage/saveProblem.ts';
import type { Plan } from '../model/plan.ts';

/** Whether the plan on the screen is the one on this device. */
export interface AutosaveState {
  readonly status: 'saved' | 'saving' | 'unsaved';
  readonly problem: SaveProblem | null;
}

interface Autosave {
  readonly store: StoreApi<AutosaveState>;
  /** Saves the plan when typing pauses. */
  schedule(plan: Plan): void;
  /** Saves at once what is still to be saved: the page is about to go. */
  flush(): void;
}

const pause_ms = 300;
/** Large plans wait longer: writing 100,000 segments takes half a second, which would meet the next key. */
const pauseOfSegment_ms = 0.01;

/** Saves plans to this device's storage, the latest one last; a failure stays visible until a save succeeds. */
export function createAutosave(storage: Pick<PlanStorage, 'save' | 'saveNow'>): Autosave {
  const store = createStore<AutosaveState>()(() => ({ status: 'saved', problem: null }));
  let waiting: Plan | null = null;
  let latest: Plan | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function save(plan: Plan): Promise<void> {
    const saved = await storage.save(plan);
    if (plan !== latest) return;
    waiting = saved.ok ? null : plan;
    store.setState(saved.ok ? { status: 'saved', problem: null } : { status: 'unsaved', problem: saved.error });
  }

  return {
    store,
    schedule(plan) {
      latest = plan;
      waiting = plan;
      store.setState({ status: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(() => save(plan), pause_ms + pauseOfSegment_ms * plan.segments.length);
    },
    flush() {
      if (waiting !== null) storage.saveNow(waiting);
    },
  };
}
