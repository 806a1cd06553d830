import type { Plan, Segment } from '../plan.ts';
import { parseRangePath } from '../rangePath.ts';
import { wellFormed } from '../wellFormed.ts';
import type { RecordReader } from './recordReader.ts';

/** Reads the 90 % intervals; one of a value that the plan cannot have is dropped and named. */
export function readRanges(reader: RecordReader, segments: readonly Segment[]): Plan['ranges'] {
  const ids = new Set(segments.map(({ id }) => id));
  const ranges: Record<string, [number, number]> = {};
  for (const [key, value] of Object.entries(reader.source)) {
    const path = wellFormed(key);
    const place = parseRangePath(path);
    if (!place || (place.kind === 'own' && !ids.has(place.id))) reader.log.notes.add('unknownRanges', path);
    else if (isPair(value)) ranges[path] = [value[0] + 0, value[1] + 0];
    else reader.log.issues.add(`ranges.${path}`, Array.isArray(value) ? 'notANumber' : 'notAList');
  }
  return ranges;
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((bound) => typeof bound === 'number');
}
