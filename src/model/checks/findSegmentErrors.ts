import { checkValue } from '../checkValue.ts';
import {
  fieldPaths,
  fields,
  keyOf,
  type Limit,
  largestAmount,
  longestText,
  mostSegments,
  smallestPositive,
} from '../fields.ts';
import type { Plan, Segment } from '../plan.ts';
import { exceedsAll, findLiftErrors } from './findLiftErrors.ts';
import type { IssueList } from './issueList.ts';

type SegmentField = Extract<keyof typeof fields, `segments.*.${string}`>;
type SegmentNumber = SegmentField extends `segments.*.${infer Key}` ? Key : never;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf(key: SegmentNumber): Bounds {
  const limit: Limit = fields[`segments.*.${key}`].limit;
  const low = limit.above === undefined ? (limit.atLeast ?? -largestAmount) : limit.above + smallestPositive;
  return { low, high: limit.atMost };
}

const segmentFields = fieldPaths.filter((path): path is SegmentField => path.startsWith('segments.*.'));
const size = boundsOf('size');
const baseline = boundsOf('baseline');
const lift = boundsOf('macroLift');
const money = boundsOf('value');
const share = boundsOf('precision');

/** Every error of the segments, by position. */
export function findSegmentErrors(plan: Plan, issues: IssueList): void {
  const { segments, micro } = plan;
  if (segments.length > mostSegments) issues.add('segments', 'tooManySegments', { limit: mostSegments });
  let people = 0;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (!segment) continue;
    people += segment.size;
    if (!isSound(segment, micro.dataFee)) describe(segment, `segments.${index}`, micro.dataFee, issues);
  }
  if (people > largestAmount) issues.add('segments', 'mustBeAtMost', { limit: largestAmount });
}

/**
 * The same rules as in `describe`, spelled out: reading fields by name through the table takes twenty times as long,
 * and this runs for 100,000 segments at every keystroke.
 */
function isSound(segment: Segment, dataFee: number): boolean {
  return (
    within(segment.size, size) &&
    within(segment.baseline, baseline) &&
    within(segment.value, money) &&
    within(segment.macroLift, lift) &&
    within(segment.microLift, lift) &&
    !exceedsAll(segment.baseline, Math.max(segment.macroLift, segment.microLift)) &&
    (segment.cpm === null || (within(segment.cpm, money) && segment.cpm + dataFee >= smallestPositive)) &&
    (segment.fixedCost === null || within(segment.fixedCost, money)) &&
    (segment.precision === null || within(segment.precision, share)) &&
    (segment.match === null || within(segment.match, share)) &&
    within(segment.offerCost, money) &&
    (segment.spend === null || within(segment.spend, money)) &&
    segment.name.length <= longestText &&
    segment.id.length <= longestText
  );
}

function within(value: number, { low, high }: Bounds): boolean {
  return value >= low && value <= high;
}

function describe(segment: Segment, at: string, dataFee: number, issues: IssueList): void {
  for (const path of segmentFields) {
    const key = keyOf(path) as SegmentNumber;
    issues.addProblem(`${at}.${key}`, checkValue(path, segment[key]));
  }
  for (const key of ['id', 'name'] as const) {
    if (segment[key].length > longestText) issues.add(`${at}.${key}`, 'textTooLong', { limit: longestText });
  }
  const { cpm, macroLift, microLift } = segment;
  findLiftErrors(at, segment.baseline, { macroLift, microLift }, issues);
  if (cpm !== null && cpm + dataFee < smallestPositive) issues.add(`${at}.cpm`, 'noPrice');
}
