import { type BreakEvenInput, readBreakEvenInput } from '../../../model/breakEvenInputs.ts';
import { mapRange } from '../../../model/mapRange.ts';
import type { Plan } from '../../../model/plan.ts';
import type { MapState } from '../../../store/mapStore.ts';
import { inputLabel, inputText } from './inputText.ts';

/** A map with its values in print. */
export function mapFigures({ plan, map }: NonNullable<MapState['last']>) {
  const axisOf = ({ input, values }: typeof map.x) => {
    const now = readBreakEvenInput(plan, input);
    return {
      label: inputLabel(input),
      texts: values.map((value) => inputText(plan, input, value, 'short')),
      now: inputText(plan, input, now, 'short'),
      here: placeOf(plan, input, now),
    };
  };
  return { ...map, x: axisOf(map.x), y: axisOf(map.y) };
}

/** How far along its axis a value is, from 0 to 1. */
function placeOf(plan: Plan, input: BreakEvenInput, value: number): number {
  const { from, to, scale } = mapRange(plan, input);
  if (to <= from) return 0;
  return scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
}
