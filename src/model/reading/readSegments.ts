import { liftRatio } from '../fields.ts';
import type { Rest, Segment } from '../plan.ts';
import { everySegment } from '../rangePath.ts';
import type { RecordReader } from './recordReader.ts';

/** Reads the segments; what one leaves open is as in the rest of the market. */
export function readSegments(readers: readonly RecordReader[], rest: Rest): Segment[] {
  const ids = uniqueIds(readers);
  return readers.map((reader, index) => readSegment(reader, ids[index] ?? '', rest));
}

function readSegment(reader: RecordReader, id: string, rest: Rest): Segment {
  const macroLift = reader.number('segments.*.macroLift', rest.macroLift);
  return reader.finish({
    id,
    name: reader.text('name', ''),
    size: reader.number('segments.*.size'),
    baseline: reader.number('segments.*.baseline', rest.baseline),
    value: reader.number('segments.*.value', rest.value),
    macroLift,
    microLift: reader.number('segments.*.microLift', Math.max(-1, macroLift * liftRatio.value)),
    cpm: reader.numberOrNull('segments.*.cpm'),
    fixedCost: reader.numberOrNull('segments.*.fixedCost'),
    precision: reader.numberOrNull('segments.*.precision'),
    match: reader.numberOrNull('segments.*.match'),
    offerCost: reader.number('segments.*.offerCost'),
    included: reader.yesNo('included', true),
    spend: reader.numberOrNull('segments.*.spend'),
  });
}

/** The ids as given where they are usable and new; the first of two keeps it. A missing one is made in silence. */
function uniqueIds(readers: readonly RecordReader[]): string[] {
  const given = readers.map((reader) => reader.text('id', ''));
  const taken = new Set(given);
  const seen = new Set(['', everySegment]);
  let next = 0;
  return given.map((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return id;
    }
    const reader = readers[index];
    if (reader?.source.id !== undefined) reader.log.notes.add('idsRemade', `${reader.at}.id`);
    do next += 1;
    while (taken.has(`s${next}`));
    return `s${next}`;
  });
}
