import { t } from '../../../i18n/translate.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';

/** What the numbers of a column count, for below its name; null where there is nothing to count. */
export function columnUnit(column: SegmentColumn, currency: string): string | null {
  switch (column) {
    case 'size':
    case 'reach':
    case 'smallestSize':
      return t('grid.people');
    case 'testPeople':
      return t('grid.perArm');
    case 'share':
      return t('grid.ofPopulation');
    case 'baseline':
    case 'macroLift':
    case 'microLift':
    case 'precision':
    case 'match':
      return t('grid.percent');
    case 'roi':
      return t('grid.profitOverCost');
    case 'cpm':
      return t('grid.perThousand', { currency });
    case 'fixedCost':
      return t('grid.perSegment', { currency });
    case 'value':
    case 'offerCost':
      return t('grid.perConversion', { currency });
    case 'spend':
    case 'segmentSpend':
    case 'profit':
    case 'testCost':
      return currency;
    case 'frequency':
      return t('grid.perPerson');
    default:
      return null;
  }
}
