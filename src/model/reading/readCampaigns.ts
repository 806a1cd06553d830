import { type Discount, type MacroCampaign, type MicroCampaign, type Narrow, splits } from '../plan.ts';
import type { RecordReader } from './recordReader.ts';

export function readMacro(reader: RecordReader): MacroCampaign {
  return reader.finish({
    productionCost: reader.number('macro.productionCost'),
    cpm: reader.number('macro.cpm'),
    fee: reader.number('macro.fee'),
    addressable: reader.number('macro.addressable'),
    offerCost: reader.number('macro.offerCost'),
    discount: readDiscount(reader.record('discount')),
  });
}

function readDiscount(reader: RecordReader): Discount {
  const kind = reader.choice('kind', ['none', 'power', 'brackets'], 'power');
  if (kind === 'none') return reader.finish({ kind });
  if (kind === 'brackets') return reader.finish({ kind, brackets: reader.list('brackets').map(readBracket) });
  return reader.finish({
    kind,
    exponent: reader.number('macro.discount.exponent'),
    from: reader.number('macro.discount.from'),
    floor: reader.number('macro.discount.floor'),
  });
}

function readBracket(reader: RecordReader) {
  return reader.finish({
    from: reader.number('macro.discount.brackets.*.from'),
    cpm: reader.number('macro.discount.brackets.*.cpm'),
  });
}

export function readMicro(reader: RecordReader): MicroCampaign {
  return reader.finish({
    setupCost: reader.number('micro.setupCost'),
    costPerSegment: reader.number('micro.costPerSegment'),
    reuse: reader.number('micro.reuse'),
    cpm: reader.number('micro.cpm'),
    dataFee: reader.number('micro.dataFee'),
    fee: reader.number('micro.fee'),
    precision: reader.number('micro.precision'),
    match: reader.number('micro.match'),
    narrow: readNarrow(reader.recordOrNull('narrow', {})),
    minSpend: reader.number('micro.minSpend'),
    split: reader.choice('split', splits, 'optimised'),
  });
}

function readNarrow(reader: RecordReader | null): Narrow | null {
  if (!reader) return null;
  return reader.finish({
    exponent: reader.number('micro.narrow.exponent'),
    below: reader.number('micro.narrow.below'),
    cap: reader.number('micro.narrow.cap'),
  });
}
