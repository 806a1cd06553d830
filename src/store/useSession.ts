import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../model/plan.ts';
import type { AutosaveState } from './autosave.ts';
import type { Comparison } from './comparison.ts';
import type { CurvesState } from './curvesStore.ts';
import type { DecisionsState } from './decisionsStore.ts';
import type { MapState } from './mapStore.ts';
import type { PlanState } from './planStore.ts';
import type { QuestionsState } from './questionsStore.ts';
import { type Results, resultsOf } from './results.ts';
import type { SegmentsView } from './segmentsViewStore.ts';
import type { Session } from './session.ts';
import type { SimulationState } from './simulationStore.ts';
import type { ViewState } from './viewStore.ts';

const SessionContext = createContext<Session | null>(null);

/** Gives the screens below it their session. */
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session around this screen');
  return session;
}

export function usePlanState<T>(select: (state: PlanState) => T): T {
  return useStore(useSession().plans, select);
}

export function usePlan(): Plan {
  return usePlanState(({ plan }) => plan);
}

export function useResults(): Results {
  return resultsOf(usePlan());
}

/** Macro and micro on the basis that the user compares them on. */
export function useComparison(): Comparison {
  return useResults().comparedAt(useView(({ basis }) => basis));
}

/** Whether some text can't be read, in a field or in a cell: results are of the last good plan. */
export function useIsUnread(): boolean {
  const inFields = useView(({ unread }) => unread.size > 0);
  return usePlanState(({ unread }) => unread.size > 0) || inFields;
}

export function useCurves<T>(select: (state: CurvesState) => T): T {
  return useStore(useSession().curves.store, select);
}

export function useDecisions<T>(select: (state: DecisionsState) => T): T {
  return useStore(useSession().decisions.store, select);
}

export function useQuestions<T>(select: (state: QuestionsState) => T): T {
  return useStore(useSession().questions.store, select);
}

export function useSimulation<T>(select: (state: SimulationState) => T): T {
  return useStore(useSession().simulation.store, select);
}

export function useMap<T>(select: (state: MapState) => T): T {
  return useStore(useSession().map.store, select);
}

export function useAutosave<T>(select: (state: AutosaveState) => T): T {
  return useStore(useSession().autosave.store, select);
}

export function useSegmentsView<T>(select: (state: SegmentsView) => T): T {
  return useStore(useSession().segmentsView, select);
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useSession().view, select);
}
