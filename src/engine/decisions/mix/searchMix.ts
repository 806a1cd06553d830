import { reachBend } from '../../curves/reach.ts';
import type { Mix } from './fillBudget.ts';
import { improve, type Search } from './improveMix.ts';
import { type Dual, lowestBound } from './lowestBound.ts';
import type { MixTerms } from './mixTerms.ts';
import { type Choices, createRelaxation, type MassPoint, type Prices, type Relaxation } from './relaxation.ts';
import { relaxedRows } from './relaxedRows.ts';
import { decidedChoices, firstParts, type Part, type SearchTask, slackOf, twinsOf } from './searchParts.ts';

export interface SearchResult {
  /** null where nothing fits into the budget. */
  readonly mix: Mix | null;
  /** No mix earns more. */
  readonly bound: number;
}

/** How far a search is: the share of its work limit that is used, at most 1. */
export interface SearchProgress {
  readonly share: number;
  readonly best: number;
  readonly bound: number;
}

/**
 * The most profitable mix, by branch and bound over the mass media and over who is targeted.
 *
 * At given prices the relaxed profit f(m, μ, ρ) is the largest of functions of m that are concave but for the mass
 * cost, which is concave between kinks. Each of them bends by at most `curvature`·|R''|, so that between two m it is at most
 * `curvature`·|R''|·w²/8 above its chord: the bound of an interval is the larger value at its ends, plus that. It
 * tightens with the square of the interval's width w. The part with the highest bound is cut in two, where its
 * slack comes from: its interval, what is nearest to a tie, a segment or the set-up that any segment needs, or the number
 * of versions (with reuse).
 *
 * A generator, so that whoever runs it can stop between two steps.
 */
export function* searchMix(task: SearchTask): Generator<SearchProgress, SearchResult> {
  const { terms, limits } = task;
  const relaxation = createRelaxation(terms, limits);
  const search: Search = {
    task,
    relaxation,
    twins: twinsOf(terms),
    tried: new Map(),
    filled: 0,
    best: bestOf(task.starts),
  };
  const work = () => relaxation.work() + search.filled;
  const open: Part[] = firstParts(task).map((part) => ({ ...part, bound: Number.POSITIVE_INFINITY }));
  let closed = Number.NEGATIVE_INFINITY;
  for (;;) {
    const index = highest(open);
    const bound = Math.max(closed, index < 0 ? Number.NEGATIVE_INFINITY : open[index].bound);
    const best = search.best?.profit ?? Number.NEGATIVE_INFINITY;
    if (index < 0 || bound - best <= slackOf(task, best)) return { mix: search.best, bound: Math.max(bound, best) };
    if (work() > task.work && Number.isFinite(bound)) return { mix: search.best, bound };
    if (search.best !== null && task.isEnough?.(search.best)) return { mix: search.best, bound };
    yield { share: Math.min(1, work() / task.work), best, bound };
    const part = open[index];
    open[index] = open[open.length - 1];
    open.pop();
    const examined = examine(search, part);
    open.push(...examined.parts);
    closed = Math.max(closed, examined.closed);
  }
}

/** What is left to look at of a part, and the bound of what is not looked at any more. */
interface Remainder {
  readonly parts: readonly Part[];
  readonly closed: number;
}

const nothing: Remainder = { parts: [], closed: Number.NEGATIVE_INFINITY };

function bestOf(mixes: readonly Mix[]): Mix | null {
  return mixes.reduce<Mix | null>((best, mix) => (best === null || mix.profit > best.profit ? mix : best), null);
}

function highest(parts: readonly Part[]): number {
  let index = -1;
  for (let i = 0; i < parts.length; i++) if (index < 0 || parts[i].bound > parts[index].bound) index = i;
  return index;
}

/** Bounds a part, looks for a better mix in it, and cuts it; the pieces carry its bound. */
function examine(search: Search, part: Part): Remainder {
  const { task, relaxation } = search;
  const { terms } = task;
  const middle: MassPoint = { m: (part.from + part.to) / 2, bought: part.bought };
  const tolerance = slackOf(task, search.best?.profit ?? 0) / 4;
  const boundAt = (m: number) => {
    const point = { m, bought: part.bought };
    return lowestBound(relaxation, { point, choices: part.choices, tolerance, guess: part.guess });
  };
  const dual = boundAt(middle.m);
  const width = part.to - part.from;
  if (dual.impossible) {
    // What costs too much at the left end costs too much everywhere.
    const first = boundAt(part.from);
    return first.impossible || width <= 1e-12 * part.to ? nothing : halves(part, part.bound, first);
  }
  let bound = dual.value;
  if (width > 0) {
    // At the highest price of reach the end that reaches enough seems to earn without limit.
    const prices = dual.unreached ? boundAt(part.to) : dual;
    const at = (m: number) => relaxation.at({ m, bought: part.bought }, prices, part.choices).value;
    const { curvature } = relaxation.pricedAt(prices.rho).mass;
    const bend = (curvature * Math.abs(reachBend(part.from, terms.reachShape)) * width * width) / 8;
    bound = Math.max(dual.value, Math.max(at(part.from), at(part.to)) + bend);
  }
  bound = Math.min(bound, part.bound);
  const slack = slackOf(task, search.best?.profit ?? 0);
  if (search.best !== null && bound - search.best.profit <= slack) return { parts: [], closed: bound };
  const found = improve(
    search,
    part,
    { ...middle, rho: dual.rho },
    relaxedRows(relaxation, middle, dual, part.choices),
  );
  const best = search.best?.profit ?? Number.NEGATIVE_INFINITY;
  if (bound - best <= slackOf(task, best)) return { parts: [], closed: bound };
  return cut(search, part, { bound, dual, middle, found });
}

interface Examined {
  readonly bound: number;
  readonly dual: Dual;
  readonly middle: MassPoint;
  readonly found: Mix | null;
}

/** Cuts a part where its slack comes from; a part that can't be cut any more keeps its bound. */
function cut(search: Search, part: Part, { bound, dual, middle, found }: Examined): Remainder {
  const { task, relaxation } = search;
  const { terms } = task;
  const slackOfInterval = part.to - part.from > 1e-12 * part.to ? bound - dual.value : 0;
  const known = found ?? search.best;
  const slackOfChoice = dual.value - (known?.profit ?? Number.NEGATIVE_INFINITY);
  if (slackOfInterval >= slackOfChoice) return halves(part, bound, dual);
  const { rule, fewest, most } = part.choices;
  const { targeted, added } = relaxation.at(middle, dual, part.choices);
  const piece = (choices: Omit<Choices, 'fixed'>): Part => ({
    ...part,
    bound,
    guess: dual,
    choices: decidedChoices(terms, choices),
  });
  const tie = nearestTie(terms, relaxation, part.choices);
  if (isUndecided(part.choices) && Math.abs(added) < tie.share * terms.setupCost) {
    const [none, some] = [piece({ rule, fewest, most: 0 }), piece({ rule, fewest: 1, most })];
    return { parts: [none, some], closed: Number.NEGATIVE_INFINITY };
  }
  if (terms.reuse !== 1 && part.choices.fixed === null && fewest < most && targeted > 1) {
    const k = Math.min(most - 1, Math.max(fewest, targeted));
    const [few, many] = [piece({ rule, fewest, most: k }), piece({ rule, fewest: k + 1, most })];
    return { parts: [few, many], closed: Number.NEGATIVE_INFINITY };
  }
  const { row } = tie;
  if (row < 0) {
    if (slackOfInterval > 0) return halves(part, bound, dual);
    return { parts: [], closed: Math.min(bound, dual.value) };
  }
  const into = rule.slice();
  into[row] = 1;
  // Who leaves out a segment and targets one just like it might as well have taken the first.
  const out = rule.map((decided, i) => (decided === 0 && search.twins[i] === search.twins[row] ? -1 : decided));
  const parts = [into, out].map((decided) => piece({ rule: decided, fewest, most }));
  return { parts, closed: Number.NEGATIVE_INFINITY };
}

function halves(part: Part, bound: number, guess: Prices): Remainder {
  const middle = (part.from + part.to) / 2;
  const parts = [
    { ...part, to: middle, bound, guess },
    { ...part, from: middle, bound, guess },
  ];
  return { parts, closed: Number.NEGATIVE_INFINITY };
}

/** Whether nobody may be targeted, and somebody too. */
function isUndecided({ rule, fewest, most }: Choices): boolean {
  return fewest === 0 && most > 0 && !rule.includes(1);
}

/** The free segment whose gain is the smallest share of what it costs; −1 where none is left to choose. */
function nearestTie(terms: MixTerms, { net, media }: Relaxation, { rule, most }: Choices) {
  let nearest = { row: -1, share: Number.POSITIVE_INFINITY };
  if (most === 0) return nearest;
  for (let i = 0; i < net.length; i++) {
    if (rule[i] !== 0) continue;
    const cost = terms.fixed[i] + terms.feeFactor * media[i];
    const share = cost > 0 ? Math.abs(net[i]) / cost : Number.POSITIVE_INFINITY;
    if (nearest.row < 0 || share < nearest.share) nearest = { row: i, share };
  }
  return nearest;
}
