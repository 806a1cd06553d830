import { lazy, Suspense } from 'react';

const Decisions = lazy(() => import('../features/decide/Decisions.tsx'));

/** What to do, fetched on its own: the verdict does not wait for it. */
export function DecisionsBelow() {
  return (
    <Suspense fallback={null}>
      <Decisions />
    </Suspense>
  );
}
