import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { rangeIn } from '../../../io/cellText.ts';
import { fields } from '../../../model/fields.ts';
import type { Interval, Plan, Segment } from '../../../model/plan.ts';
import {
  type InputColumn,
  inheritedValue,
  isInputColumn,
  type OutcomeColumn,
  type SegmentColumn,
} from '../../../model/segmentColumns.ts';
import { formatBrief } from '../../../numbers/formatBrief.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { between } from '../../../numbers/formatRange.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import type { NumberKind } from '../../../numbers/numberKind.ts';
import { plainNumber } from '../../../numbers/plainNumber.ts';
import type { Results } from '../../../store/results.ts';
import { factorOn } from './rangeNote.ts';

/** What micro gets for a segment; null where it is not targeted. */
export type Figures = ReturnType<Results['outcome']['figuresAt']>;

/** What a cell shows. */
interface CellWords {
  readonly text: string;
  /** The cell is empty: what it shows is the plan's default, or what a segment without a name is called. */
  readonly inherited: boolean;
  /** Its number is uncertain by a factor that the whole column has, which the text does not say. */
  readonly factor: boolean;
}

/** The words of a cell, rounded as tables are. */
export function cellWords(plan: Plan, position: number, column: SegmentColumn, figures: Figures): CellWords {
  const segment = plan.segments[position];
  if (column === 'name') return { text: segmentName(plan, position), inherited: segment.name === '', factor: false };
  if (isInputColumn(column)) {
    const own = segment[column];
    const value = own ?? inheritedValue(plan, column);
    const print = (number: number) => inputText(column, number, plan.currency);
    const range = rangeIn(plan, segment, column);
    if (range !== null) return { text: rangeInCell(range, column, plan.currency), inherited: false, factor: false };
    const factor = factorOn(plan, column) !== null;
    return { text: value === null ? '' : print(value), inherited: own === null, factor };
  }
  return { text: otherText(plan, segment, column, figures), inherited: false, factor: false };
}

function otherText(
  plan: Plan,
  segment: Segment,
  column: OutcomeColumn | 'included' | 'share',
  figures: Figures,
): string {
  switch (column) {
    case 'included':
      return '';
    case 'share': {
      const range = rangeIn(plan, segment, column);
      return range === null ? formatShare(segment.size / plan.population) : between(range, formatShare);
    }
    case 'pays':
      return figures === null ? t('segments.notTargeted') : t(`grid.pays.${figures.pays ? 'keep' : 'drop'}`);
    case 'testCost':
      return figures === null ? t('segments.notTargeted') : testCostText(figures.test, plan.currency);
    default: {
      const value = outcomeValue(column, figures);
      return value === null ? t('segments.notTargeted') : outcomeText(column, value, plan.currency);
    }
  }
}

/** What a test costs, or why there is none. */
function testCostText({ cost, verdict }: NonNullable<Figures>['test'], currency: string): string {
  return cost === null ? t(`measure.verdict.${verdict}`) : formatMoney(cost, currency, 'full');
}

/** In few digits: a range says that the others don't matter. */
export function rangeInCell(range: Interval, column: InputColumn, currency: string): string {
  return between(range, (end) => formatBrief(end, fields[`segments.*.${column}`].kind, currency));
}

function inputText(column: InputColumn, value: number, currency: string): string {
  const { kind } = fields[`segments.*.${column}`];
  if (kind === 'people') return formatCount(value, 'full');
  return kind === 'money' || kind === 'cpm' ? formatMoney(value, currency, 'full') : formatShare(value);
}

type OutcomeNumber = Exclude<OutcomeColumn, 'pays'>;

function outcomeText(column: OutcomeNumber, value: number, currency: string): string {
  switch (column) {
    case 'segmentSpend':
    case 'profit':
    case 'testCost':
      return formatMoney(value, currency, 'full');
    case 'frequency':
      return formatFactor(value);
    case 'roi':
      return formatSignedShare(value);
    default:
      return formatCount(value, 'full');
  }
}

/** The number in a computed cell; null where there is none. */
export function outcomeValue(column: OutcomeColumn, figures: Figures): number | null {
  if (figures === null) return null;
  const { outcome } = figures;
  switch (column) {
    case 'smallestSize':
      return figures.smallestSize;
    case 'pays':
      return Number(figures.pays);
    case 'testPeople':
      return figures.test.perArm;
    case 'testCost':
      return figures.test.cost;
    case 'segmentSpend':
      return outcome?.balance.spend ?? null;
    case 'reach':
      return outcome?.reach ?? null;
    case 'frequency':
      return outcome?.frequency ?? null;
    case 'conversions':
      return outcome?.incremental ?? null;
    case 'profit':
      return outcome?.balance.profit ?? null;
    case 'roi':
      return outcome?.balance.roi ?? null;
  }
}

const outcomeKinds: Readonly<Record<OutcomeNumber, NumberKind>> = {
  segmentSpend: 'money',
  reach: 'people',
  frequency: 'factor',
  conversions: 'factor',
  profit: 'money',
  roi: 'lift',
  smallestSize: 'people',
  testPeople: 'people',
  testCost: 'money',
};

/** A computed cell for the clipboard, with all the digits that mean something. */
export function copyOutcome(column: OutcomeColumn, figures: Figures): string {
  if (column === 'pays') return figures === null ? '' : t(`grid.pays.${figures.pays ? 'keep' : 'drop'}`);
  const value = outcomeValue(column, figures);
  if (column === 'testCost' && value === null && figures !== null) return t(`measure.verdict.${figures.test.verdict}`);
  // To 12 digits: beyond is the noise of binary arithmetic.
  return value === null ? '' : plainNumber(Number(value.toPrecision(12)), outcomeKinds[column]);
}
