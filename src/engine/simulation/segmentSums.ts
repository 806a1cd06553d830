import { emptyAudience, join } from '../outcome/audience.ts';
import type { Decision } from './decision.ts';
import type { DistinctRows } from './distinctRow.ts';
import type { Design } from './drawing.ts';
import { audienceSums, beginOf, type Row, targetedSums } from './kernel/kernel.ts';
import type { AudienceSums } from './laneProfit.ts';
import type { DesignMarket } from './marketRows.ts';
import type { Rows } from './rows.ts';
import type { SegmentRowReader } from './segmentRows.ts';
import type { UncertainSegment } from './uncertainSegments.ts';
import { segmentPlaces } from './uncertainty.ts';

/** Rows of sums over the segments, in one design. */
export interface SumRows {
  /** `audienceSums` of the segments' people, all of them and those whom the mix's targeted campaigns address. */
  readonly everyone: Row;
  readonly matched: Row;
  /** `targetedSums` */
  readonly targeted: Row;
}

const audienceCount = Object.keys(audienceSums).length;
const sumCount = 2 * audienceCount + Object.keys(targetedSums).length;

export function takeSumRows(rows: Rows): SumRows {
  const everyone = rows.takeMany(sumCount);
  return { everyone, matched: everyone + audienceCount, targeted: everyone + 2 * audienceCount };
}

/** What the sums of a design are made from. */
export interface DesignRows {
  readonly design: Design;
  readonly sums: SumRows;
  readonly distinct: DistinctRows;
  readonly market: DesignMarket;
}

interface SegmentSumsInput {
  readonly rows: Rows;
  readonly segments: readonly UncertainSegment[];
  readonly reader: SegmentRowReader;
  readonly decision: Decision;
  /** D where it is certain; null where every draw has its own. */
  readonly distinct: number | null;
}

export interface SegmentSums {
  /** Adds up a block in every design: segment by segment, so that what designs have in common is drawn once. */
  add(designs: readonly DesignRows[]): void;
  /** Sums over segments whose answer to a mass campaign is certain; they are not among the rows. */
  readonly certain: AudienceSums;
}

interface Part {
  readonly segment: UncertainSegment;
  /** The answer to a mass campaign differs between draws. */
  readonly massVaries: boolean;
  /** Media money; null where no targeted campaign has any. */
  readonly money: { readonly alone: number; readonly inMix: number | null } | null;
}

const at = segmentPlaces;
const ofMass = [at.size, at.baseline, at.macroLift, at.value];

export function openSegmentSums({ rows, segments, reader, decision, distinct }: SegmentSumsInput): SegmentSums {
  const { kernel } = rows;
  const hasMass = decision.massAlone !== null || decision.massInMix !== null;
  const hasBoth = decision.massInMix !== null && decision.targetedInMix !== null;
  const certain = emptyAudience();
  const parts: Part[] = [];
  for (const [i, money] of moneyOf(segments, decision).entries()) {
    const segment = segments[i];
    const { values, draws } = segment;
    if (values[at.size] === 0 && (draws[at.size]?.isFactor ?? true)) continue;
    const massVaries = distinct === null || ofMass.some((place) => draws[place] !== null);
    if (!massVaries) {
      const [people, baseline, macroLift, value] = ofMass.map((place) => values[place]);
      join(certain, distinct * people, baseline, macroLift, value);
    }
    if (money !== null || (massVaries && hasMass)) parts.push({ segment, massVaries, money });
  }
  const people = openPeople(rows, reader, distinct);

  function add(designs: readonly DesignRows[]): void {
    for (const { sums } of designs) clear(sums);
    for (const part of parts) {
      reader.aim(part.segment);
      for (const rowsOfDesign of designs) addPart(part, rowsOfDesign);
    }
  }

  function addPart({ segment, massVaries, money }: Part, { design, sums, distinct, market }: DesignRows): void {
    const baseline = reader.row(at.baseline, design);
    const macroLift = reader.row(at.macroLift, design);
    const value = reader.row(at.value, design);
    if (massVaries && hasMass)
      kernel.addAudience(sums.everyone, people.all(segment, design, distinct), baseline, macroLift, value);
    if (money === null) return;
    const matched = people.matched(segment, design, distinct);
    if (hasBoth && money.inMix !== null) kernel.addAudience(sums.matched, matched, baseline, macroLift, value);
    const target = {
      people: matched,
      baseline,
      macroLift,
      value,
      microLift: reader.row(at.microLift, design),
      precision: reader.row(at.precision, design),
      cpm: reader.row(at.cpm, design),
      offerCost: reader.row(at.offerCost, design),
    };
    kernel.addTargeted(sums.targeted, target, market, money);
  }

  function clear({ everyone }: SumRows): void {
    kernel.rows.fill(0, beginOf(everyone), beginOf(everyone + sumCount));
  }

  return { certain, add };
}

/** Media money of each segment; null where it is not targeted, or gets none anywhere: it then sees mass media only. */
function moneyOf(segments: readonly UncertainSegment[], decision: Decision): Part['money'][] {
  const { targetedAlone, targetedInMix } = decision;
  let target = 0;
  return segments.map(({ included }) => {
    if (!included) return null;
    const alone = targetedAlone?.[target] ?? 0;
    const inMix = targetedInMix?.[target] ?? 0;
    target += 1;
    return alone === 0 && inMix === 0 ? null : { alone, inMix: inMix === 0 ? null : inMix };
  });
}

/** Rows of people: distinct ones of a segment, and those of them who can be addressed. */
function openPeople(rows: Rows, reader: SegmentRowReader, distinct: number | null) {
  const { kernel } = rows;
  const constant = { all: rows.takeConstant(), matched: rows.takeConstant() };
  const drawn = { all: rows.take(), matched: rows.take() };
  const certainPeople = ({ values, draws }: UncertainSegment) =>
    distinct !== null && draws[at.size] === null ? distinct * values[at.size] : null;

  function all(segment: UncertainSegment, design: Design, { share }: DistinctRows): Row {
    const certain = certainPeople(segment);
    if (certain !== null) return constant.all(certain);
    kernel.multiply(drawn.all, reader.row(at.size, design), share, Number.POSITIVE_INFINITY);
    return drawn.all;
  }

  function matched(segment: UncertainSegment, design: Design, distinctRows: DistinctRows): Row {
    const certain = certainPeople(segment);
    const match = segment.draws[at.match] === null ? segment.values[at.match] : Number.NaN;
    if (certain !== null && !Number.isNaN(match)) return constant.matched(certain * match);
    const people = all(segment, design, distinctRows);
    kernel.multiply(drawn.matched, people, reader.row(at.match, design), Number.POSITIVE_INFINITY);
    return drawn.matched;
  }

  return { all, matched };
}
