import { type Plan, planFormat, planVersion, type Rest, type Retention } from '../plan.ts';
import { readMacro, readMicro } from './readCampaigns.ts';
import { readRanges } from './readRanges.ts';
import { readSegments } from './readSegments.ts';
import type { RecordReader } from './recordReader.ts';

const defaultCurrency = 'USD';

/** Makes a plan of a document of the present version, whatever is in it; the reader's log says what was wrong. */
export function readDocument(reader: RecordReader): Plan {
  const rest = readRest(reader.record('rest'));
  const segments = readSegments(reader.list('segments'), rest);
  return reader.finish({
    format: planFormat,
    version: planVersion,
    name: reader.text('name', ''),
    currency: reader.text('currency', defaultCurrency),
    population: reader.number('population'),
    budget: reader.number('budget'),
    carryOver: reader.number('carryOver'),
    attention: reader.number('attention'),
    reachShape: reader.numberOrNull('reachShape'),
    overlap: reader.number('overlap'),
    macroShare: reader.number('macroShare'),
    rest,
    macro: readMacro(reader.record('macro')),
    micro: readMicro(reader.record('micro')),
    segments,
    retention: readRetention(reader.recordOrNull('retention', null)),
    ranges: readRanges(reader.record('ranges'), segments),
    correlation: reader.number('correlation'),
    seed: reader.number('seed'),
  });
}

function readRest(reader: RecordReader): Rest {
  return reader.finish({
    baseline: reader.number('rest.baseline'),
    value: reader.number('rest.value'),
    macroLift: reader.number('rest.macroLift'),
  });
}

function readRetention(reader: RecordReader | null): Retention | null {
  if (!reader) return null;
  return reader.finish({
    rate: reader.number('retention.rate'),
    microRate: reader.number('retention.microRate'),
    discount: reader.number('retention.discount'),
    periods: reader.number('retention.periods'),
  });
}
