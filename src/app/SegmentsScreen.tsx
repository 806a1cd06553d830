import { type ComponentType, lazy, Suspense, useState } from 'react';

let loaded: ComponentType | null = null;

/** Fetches the Segments place, which is not part of the first page. */
export async function loadSegmentsPlace(): Promise<{ readonly default: ComponentType }> {
  const { SegmentsPlace } = await import('../features/segments/SegmentsPlace.tsx');
  loaded = SegmentsPlace;
  return { default: SegmentsPlace };
}

/** The Segments place, as soon as it is there. Whoever tries again after a failure has it fetched again. */
export function SegmentsScreen() {
  const [Place] = useState(() => loaded ?? lazy(loadSegmentsPlace));
  return (
    <Suspense fallback={null}>
      <Place />
    </Suspense>
  );
}
