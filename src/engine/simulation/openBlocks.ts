import type { Plan } from '../../model/plan.ts';
import { distinctShare } from '../curves/overlap.ts';
import { describeMarket } from '../outcome/market.ts';
import { fixedTotal } from '../outcome/targetedBuy.ts';
import { openBlockDraws } from './blockDraws.ts';
import { decisionOf } from './decision.ts';
import { isDistinctUncertain, openDistinct } from './distinctRow.ts';
import { type Design, openDrawing } from './drawing.ts';
import type { Draws } from './draws.ts';
import { areFixedCostsUncertain, openFixedCosts } from './fixedCostRow.ts';
import type { Kernel } from './kernel/kernel.ts';
import { openLikeDesigns } from './likeDesigns.ts';
import { type DesignMarket, openMarketRows } from './marketRows.ts';
import { openHead } from './planHead.ts';
import { openRows } from './rows.ts';
import type { Sampler } from './sampler.ts';
import { openSegmentRows } from './segmentRows.ts';
import { openSegmentStreams } from './segmentStreams.ts';
import { openSegmentSums, takeSumRows } from './segmentSums.ts';
import { uncertainSegments } from './uncertainSegments.ts';
import { uncertaintyOf } from './uncertainty.ts';

interface Simulation {
  /** A plan without errors. */
  readonly plan: Plan;
  readonly kernel: Kernel;
  readonly sampler: Sampler;
  /** Ways to choose between the sampler's streams; each gives draws of its own. */
  readonly designs?: readonly Design[];
}

/** Numbers of the plan that mass media and what all segments share are made from. */
const ofMarket = /^(population|attention|reachShape|micro\.dataFee)$|^macro\.(cpm|addressable|discount)/;

/** Numbers of the plan that the sums over segments are made without, where no mix is bought. */
const besideSums = /^(macro|rest|retention)\.|^carryOver$|^micro\.(fee|setupCost|costPerSegment|reuse)$/;

/** All inputs from the first stream. */
const plain: Design = () => 0;

/**
 * Simulates a plan in blocks (model section 8). The decision of the plan as it is stays: media money, its split, and which
 * campaigns are bought; in each draw the uncertain numbers take other values, impressions follow the drawn price and
 * fixed costs the drawn cost. A block depends on nothing but the plan, the sampler and the block's number, so that it
 * does not matter who computes it, or when.
 *
 * @returns what gives the draws of a block, `lanes` of them for each design. Where nothing is uncertain every draw is the
 * plan's outcome; else each draw is what the drawn plan brings with the decided money (tests/laws/simulation.test.ts).
 */
export function openBlocks({ plan, kernel, sampler, designs = [plain] }: Simulation): (block: number) => Draws[] {
  const rows = openRows(kernel);
  const drawing = openDrawing(rows, sampler);
  const uncertainty = uncertaintyOf(plan);
  const head = openHead(plan, uncertainty.values, drawing, rows);
  const segments = uncertainSegments(plan, uncertainty, head);
  const targets = segments.filter(({ included }) => included);
  const reader = openSegmentRows(rows, drawing, head, openSegmentStreams(segments));
  const market = describeMarket(plan);
  const decision = decisionOf(plan, market);

  const distinct = isDistinctUncertain(segments, head) ? null : distinctOfPlan(plan);
  const versions = areFixedCostsUncertain(targets, head) ? null : fixedTotal(market) - plan.micro.setupCost;
  const fillDistinct = openDistinct(rows, segments, reader, head);
  const fillVersions = openFixedCosts(rows, targets, reader, head);
  const sums = openSegmentSums({ rows, segments, reader, decision, distinct: distinct?.share ?? null });
  const hasMix = decision.targetedInMix !== null;
  const inMarket = uncertainty.values.filter(({ path }) => ofMarket.test(path));
  const inSums = uncertainty.values.filter(({ path }) => hasMix || !besideSums.test(path));
  const fillMarketOf = openLikeDesigns(inMarket, openMarketRows(rows, plan, decision, head));
  const sumsOf = openLikeDesigns([...inSums, ...uncertainty.ofSegments], () => takeSumRows(rows));
  const drawsOf = openBlockDraws(rows, head, decision, sums.certain);
  const places = designs.map((design) => {
    const place = { design, sums: sumsOf(design), distinct: { share: rows.take(), inside: rows.take() } };
    if (distinct !== null) kernel.fill(place.distinct.share, distinct.share);
    if (distinct !== null) kernel.fill(place.distinct.inside, distinct.inside);
    const versionsRow = rows.take();
    if (versions !== null) kernel.fill(versionsRow, versions);
    return { ...place, versions: versionsRow, fillMarket: fillMarketOf(design) };
  });

  return (block) => {
    drawing.start(block);
    head.start();
    const markets = new Map<object, DesignMarket>();
    const finished = places.map(({ fillMarket, ...place }) => {
      if (distinct === null) fillDistinct(place.distinct, place.design);
      if (versions === null) fillVersions(place.versions, place.design);
      const market = markets.get(fillMarket) ?? fillMarket(place.design);
      markets.set(fillMarket, market);
      return { ...place, market };
    });
    sums.add([...new Map(finished.map((rowsOfDesign) => [rowsOfDesign.sums, rowsOfDesign])).values()]);
    return finished.map(drawsOf);
  };
}

/** D, and D·Σn. */
function distinctOfPlan({ segments, population, overlap }: Plan) {
  const share = distinctShare(segments, population, overlap);
  return { share, inside: share * segments.reduce((people, { size }) => people + size, 0) };
}
