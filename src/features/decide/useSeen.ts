import { useState } from 'react';
import { useSettled } from '../../ui/useSettled.ts';

/** A section may be near for a moment, while what stands above it is not drawn yet. */
const aMoment_ms = 400;

/** Whether somebody has come near and stayed: from then on charts are drawn, and stay. */
export function useSeen(near: boolean): boolean {
  const stays = useSettled(near, aMoment_ms);
  const [seen, setSeen] = useState(false);
  if (stays && !seen) setSeen(true);
  return seen || stays;
}
