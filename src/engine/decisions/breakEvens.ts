import {
  type BreakEvenInput,
  breakEvenInputs,
  breakEvenRange,
  ownValues,
  readBreakEvenInput,
} from '../../model/breakEvenInputs.ts';
import { checkPlan } from '../../model/checkPlan.ts';
import { type InputRange, valuesOver } from '../../model/inputRange.ts';
import { isError } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import { describeMarket, type Market } from '../outcome/market.ts';
import { openVariations } from '../outcome/variedMarket.ts';
import { liftBreakEvens } from './breakEvenLift.ts';
import { type Lead, type LeadCurve, leadCurve, type Stretch } from './leadCurve.ts';
import { situationLead } from './situationLead.ts';

/** At which values of one input macro and micro earn the same, all other inputs equal. */
export interface BreakEven {
  readonly input: BreakEvenInput;
  /** The plan's value; 1 for a factor. */
  readonly now: number;
  readonly range: InputRange;
  /** Every value in the range at which both are bought and earn the same, rising. */
  readonly flips: readonly number[];
  /** Who leads where over the range, jumps included. */
  readonly stretches: readonly Stretch[];
  /** How many segments are targeted, and how many of them have a value of their own that the input does not move. */
  readonly targeted: number;
  readonly own: number;
  /** Whether the input moves anything: not where all have their own values, or where a factor only finds zeros. */
  readonly matters: boolean;
}

/** Samples of an input; turns between them are looked into (`leadCurve`). */
const samples = 21;
const nearJumps = [1e-5, 1e-4, 1e-3, 1e-2, 0.1];
/** The lift's flips are known exactly: samples only say who leads between. */
const liftSamples = 9;

/**
 * Every break-even of micro against macro (model section 7), one input at a time: the roots of micro's profit minus
 * macro's over the input's range (`breakEvenRange`), each put back into the plan a tie to 1e-6 of the spend.
 *
 * Jumps, where a campaign becomes affordable or the optimised split starts to leave money idle, are not break-evens;
 * `stretches` tell of them. Where only one campaign is bought there is nothing to break even with. The lift's are exact
 * (`breakEvenLiftFactors`); of the others none is missed on a scan of 400 points (tests/laws/breakEvens.test.ts).
 *
 * @returns one entry for each input, in the order of `breakEvenInputs`; none for a plan with errors.
 * @example fmcg: the lift flips at 1.3306 times the present one, the precision at 1 nowhere.
 */
export function breakEvens(plan: Plan): readonly BreakEven[] {
  if (checkPlan(plan).some(isError)) return [];
  const breakEvenOf = openBreakEvens(plan);
  return breakEvenInputs.map(breakEvenOf);
}

/** The same, one input at a time, of a plan without errors. */
export function openBreakEvens(plan: Plan): (input: BreakEvenInput) => BreakEven {
  const market = describeMarket(plan);
  const leadOf = openLeads(plan, market);
  const targeted = market.targets.count;
  return (input) => {
    const range = breakEvenRange(plan, input);
    const lead = leadOf(input);
    const known = input === 'lift' ? liftBreakEvens(market, plan.budget).filter(within(range)) : null;
    const { flips, stretches } = known === null ? leadOver(lead, range) : leadBeside(lead, range, known);
    const own = ownValues(plan, input);
    const matters = own < targeted && movesSomething(market, input);
    const now = readBreakEvenInput(plan, input);
    return { input, now, range, flips: matters ? flips : [], stretches, targeted, own, matters };
  };
}

/** Who leads as one input moves, of a plan without errors. */
export function openLeads(plan: Plan, market = describeMarket(plan)): (input: BreakEvenInput) => Lead {
  const situationOf = openVariations(plan, market);
  return (input) => situationLead((value) => situationOf({ [input]: value }));
}

function within({ from, to }: InputRange): (value: number) => boolean {
  return (value) => value >= from && value <= to;
}

function leadOver(lead: Lead, range: InputRange): LeadCurve {
  return leadCurve(lead, valuesOver(range, samples), { near: nearJumps });
}

/** Who leads between roots that are known: a few values over the range, and one on each side of every root. */
export function leadBeside(lead: Lead, range: InputRange, known: readonly number[]): LeadCurve {
  const ends = [range.from, ...known, range.to];
  const middles = ends.slice(1).map((end, i) => Math.sqrt(end * ends[i]));
  const values = new Set([...valuesOver(range, liftSamples), ...middles]);
  return leadCurve(
    lead,
    [...values].sort((a, b) => a - b),
    { known },
  );
}

/** A factor on values that are all 0 moves nothing. */
function movesSomething({ targets, everyone }: Market, input: BreakEvenInput): boolean {
  if (input === 'lift') return targets.microLift.some((lift) => lift !== 0);
  if (input === 'value') return everyone.worth !== 0 || targets.value.some((value) => value !== 0);
  return true;
}
