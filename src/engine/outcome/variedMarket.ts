import type { BreakEvenInput } from '../../model/breakEvenInputs.ts';
import type { Plan } from '../../model/plan.ts';
import { type QuestionInput, withInput } from '../../model/questionInputs.ts';
import { narrowPrice } from '../curves/narrowPrice.ts';
import { type Audience, join } from './audience.ts';
import type { Market, Targets } from './market.ts';
import { times, withColumns } from './variedColumns.ts';
import { openPopulations } from './variedPopulation.ts';

/** `sameLift` gives every segment the same micro lift, where a factor (`lift`) would only find zeros. */
export type VariedInput = BreakEvenInput | Exclude<QuestionInput, 'lift'> | 'sameLift';

/** Values of inputs in place of the plan's. */
export type InputValues = Readonly<Partial<Record<VariedInput, number>>>;

/** A market and the budget that is spent in it. */
export interface Situation {
  readonly market: Market;
  readonly budget: number;
}

type OwnKey = 'precision' | 'match' | 'cpm' | 'fixedCost';

/**
 * The market of a plan with some inputs moved, made from the market of the plan as it is: only the columns that an input
 * moves are computed again, and no segment is copied. Values that a segment has of its own stay. Where no
 * column moves, the targets are the same object: micro then earns the same.
 *
 * @returns the figures of `describeMarket` of the changed plan, to rounding (tests/laws/variedMarket.test.ts).
 */
export function openVariations(plan: Plan, market: Market): (values: InputValues) => Situation {
  const read = columnsOnce(plan, market.targets);
  const peopled = openPopulations(plan, market);
  return ({ budget = plan.budget, ...values }) => {
    const before = peopled(values.population);
    return {
      market: {
        ...before,
        macro: variedMacro(plan, values),
        micro: variedTerms(plan.micro, values),
        everyone: worthTimes(before.everyone, values.value),
        unmatched: worthTimes(variedUnmatched(before, read, values.match), values.value),
        targets: variedTargets(before, read, values),
      },
      budget,
    };
  };
}

interface Columns {
  /** 1 where a segment has a value of its own, else 0. */
  isOwn(key: OwnKey): Uint8Array;
  /** What a CPM of 1 costs with the narrow-audience premium; 0 where a segment has its own CPM. */
  premium(): Float64Array;
}

/** Columns that not every input needs, read from the segments when first asked for. */
function columnsOnce({ segments, micro }: Plan, { position }: Targets): Columns {
  const own = new Map<OwnKey, Uint8Array>();
  let premium: Float64Array | null = null;
  return {
    isOwn(key) {
      const column = own.get(key) ?? Uint8Array.from(position, (at) => Number(segments[at][key] !== null));
      own.set(key, column);
      return column;
    },
    premium() {
      premium ??= Float64Array.from(position, (at) =>
        segments[at].cpm === null ? narrowPrice(1, segments[at].size, micro.narrow) : 0,
      );
      return premium;
    },
  };
}

/** As the plan itself is changed: a new CPM scales every bracket. */
function variedMacro(plan: Plan, { macroCpm, productionCost = plan.macro.productionCost }: InputValues): Plan['macro'] {
  const { macro } = macroCpm === undefined ? plan : withInput(plan, 'macroCpm', macroCpm);
  return { ...macro, productionCost };
}

function variedTargets(market: Market, read: Columns, values: InputValues): Targets {
  const { targets } = market;
  return withColumns(targets, {
    microLift: variedLift(targets.microLift, values),
    value: times(targets.value, values.value),
    precision: withDefault(targets.precision, values.precision, () => read.isOwn('precision')),
    fixedCost: withDefault(targets.fixedCost, values.costPerSegment, () => read.isOwn('fixedCost')),
    people: variedPeople(market, read, values.match),
    price: variedPrice(market, read, values),
  });
}

function variedLift(column: Float64Array, { lift, sameLift }: InputValues): Float64Array {
  return sameLift === undefined ? times(column, lift) : new Float64Array(column.length).fill(sameLift);
}

function variedTerms(micro: Plan['micro'], values: InputValues): Plan['micro'] {
  return {
    ...micro,
    precision: values.precision ?? micro.precision,
    match: values.match ?? micro.match,
    cpm: values.microCpm ?? micro.cpm,
    dataFee: values.dataFee ?? micro.dataFee,
    costPerSegment: values.costPerSegment ?? micro.costPerSegment,
  };
}

function worthTimes(audience: Audience, factor = 1): Audience {
  return factor === 1 ? audience : { ...audience, worth: audience.worth * factor };
}

function withDefault(column: Float64Array, value: number | undefined, ownColumn: () => Uint8Array): Float64Array {
  if (value === undefined) return column;
  const isOwn = ownColumn();
  const varied = new Float64Array(column.length);
  for (let i = 0; i < varied.length; i++) varied[i] = isOwn[i] === 1 ? column[i] : value;
  return varied;
}

function variedPeople({ targets, micro }: Market, read: Columns, match: number | undefined): Float64Array {
  if (match === undefined) return targets.people;
  const factor = match / micro.match;
  const isOwn = read.isOwn('match');
  const varied = new Float64Array(targets.count);
  for (let i = 0; i < varied.length; i++) varied[i] = isOwn[i] === 1 ? targets.people[i] : targets.people[i] * factor;
  return varied;
}

function variedPrice({ targets, micro }: Market, read: Columns, { microCpm, dataFee }: InputValues): Float64Array {
  if (microCpm === undefined && dataFee === undefined) return targets.price;
  const [cpm, data] = [microCpm ?? micro.cpm, dataFee ?? micro.dataFee];
  const isOwn = read.isOwn('cpm');
  const premium = read.premium();
  const varied = new Float64Array(targets.count);
  for (let i = 0; i < varied.length; i++) {
    varied[i] = isOwn[i] === 1 ? targets.price[i] - micro.dataFee + data : premium[i] * cpm + data;
  }
  return varied;
}

/** With another match, other people of the targeted segments see the mass campaign only. */
function variedUnmatched({ targets, micro, unmatched }: Market, read: Columns, match: number | undefined): Audience {
  if (match === undefined) return unmatched;
  const { people, baseline, macroLift, value } = targets;
  const isOwn = read.isOwn('match');
  const fewer = 1 - match / micro.match;
  const varied = { ...unmatched };
  for (let i = 0; i < people.length; i++) {
    if (isOwn[i] === 0) join(varied, people[i] * fewer, baseline[i], macroLift[i], value[i]);
  }
  return varied;
}
