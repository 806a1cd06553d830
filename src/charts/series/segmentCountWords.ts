import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { CountRun, SegmentCount } from '../figures.ts';
import { type CountQuantity, macroLevel, microValue } from './segmentCountRows.ts';
import type { ChartWords } from './words.ts';

export interface SegmentCountView {
  readonly quantity: CountQuantity;
  readonly currency: string;
  readonly population: number;
}

/** The usual leeway below the best profit; more where that is nearly nothing, and then said in money. */
const usual = 0.01;

/** A lead smaller than this share of the profit is none: segments that are alike merge for nothing but rounding. */
const rounding = 1e-6;

/** Title, sentence and notes of micro over the number of segments. */
export function segmentCountWords(count: SegmentCount, view: SegmentCountView): ChartWords {
  const { quantity } = view;
  const drawn = t('charts.count.drawn', { quantity });
  const facts = quantity === 'profit' ? profitFacts(count, view) : [];
  return {
    title: quantity === 'profit' ? profitTitle(count, view) : spanTitle(count, view),
    subtitle: [drawn, ...facts].join(' '),
    sentence: sentence(count, view, drawn),
    note: [
      t('charts.count.rule'),
      ...(onlyCosts(count) && count.alike === 'gain' ? [t('charts.count.tooKind')] : []),
    ].join(' '),
  };
}

/** A figure as the chart prints it. */
export function countFigure(value: number, { quantity, currency, population }: SegmentCountView): string {
  return quantity === 'reach' ? formatShare(value / population) : formatMoney(value, currency, 'short');
}

function onlyCosts({ alike, best }: SegmentCount): boolean {
  return alike !== 'no' && best.segments === 1;
}

function profitTitle(count: SegmentCount, view: SegmentCountView): string {
  const { best, flat, planned, points } = count;
  const own = points.at(-1);
  const by = own?.bought ? formatMoney(best.profit - own.profit, view.currency, 'short') : null;
  const all = { planned: whole(planned), all: planned === 2 ? 'two' : 'more' };
  const said = {
    ...all,
    best: best.segments,
    from: whole(flat.from),
    to: whole(flat.to),
    within: leewayText(count, view),
  };
  if (onlyCosts(count)) return onlyCostsTitle(count, by);
  if (best.profit <= 0) return t('charts.count.loses', said);
  if (flat.from === 1 && flat.to === planned) return t('charts.count.any', said);
  if (best.segments === planned) return t('charts.count.all', said);
  if (own?.bought && best.profit - own.profit <= rounding * best.profit) return t('charts.count.same', said);
  return by === null ? t('charts.count.most', said) : t('charts.count.mostBy', { ...said, by });
}

function onlyCostsTitle({ alike, planned }: SegmentCount, by: string | null): string {
  return by === null
    ? t('charts.count.alike', { alike })
    : t('charts.count.alikeBy', { alike, planned: whole(planned), by });
}

/** "1%", or an amount of money. */
export function leewayText({ best, leeway }: SegmentCount, { currency }: Pick<SegmentCountView, 'currency'>): string {
  const isUsual = leeway <= usual * Math.abs(best.profit) * (1 + 1e-9);
  return isUsual ? formatShare(usual) : formatMoney(leeway, currency, 'short');
}

/** What is worth knowing beside the best number: the flat range, where micro is ahead, where it pays, what can be bought. */
function profitFacts(count: SegmentCount, view: SegmentCountView): string[] {
  const { flat, planned } = count;
  const facts = [];
  const said = { from: whole(flat.from), to: whole(flat.to), within: leewayText(count, view) };
  facts.push(flat.from < flat.to ? t('charts.count.flat', said) : t('charts.count.sharp', said));
  if (count.macro.bought) facts.push(t('charts.count.ahead', whereOf(count.ahead, planned)));
  const pays = whereOf(count.pays, planned);
  if (pays.where !== 'always' && pays.where !== 'never') facts.push(t('charts.count.pays', pays));
  const affordable = whereOf(count.affordable, planned);
  if (affordable.where !== 'always') facts.push(t('charts.count.affordable', affordable));
  return facts;
}

/** At which numbers of segments something holds. */
function whereOf(runs: readonly CountRun[], planned: number) {
  const from = runs[0]?.from ?? 0;
  const to = runs.at(-1)?.to ?? 0;
  return { where: whereWord(runs.length, { from, to }, planned), from: whole(from), to: whole(to) };
}

function whereWord(runs: number, { from, to }: CountRun, planned: number): string {
  if (runs === 0) return 'never';
  if (runs > 1) return 'parts';
  if (from === 1 && to === planned) return 'always';
  if (from === to) return to === 1 ? 'one' : 'just';
  if (from === 1) return 'upTo';
  return to === planned ? 'from' : 'between';
}

/** What the first and the last number that can be bought bring. */
function spanTitle(count: SegmentCount, view: SegmentCountView): string {
  const bought = count.points.filter((point) => point.bought);
  const [few, many] = [bought[0], bought.at(-1)];
  if (few === undefined || many === undefined) return profitTitle(count, view);
  const [low, high] = [countFigure(few[view.quantity], view), countFigure(many[view.quantity], view)];
  // A single number that can be bought is not said twice.
  const said = { few: few === many ? 0 : few.segments, many: many.segments, low, high };
  if (view.quantity === 'fixed') return t('charts.count.fixedTitle', said);
  const turn = low === high ? 'same' : many.reach > few.reach ? 'rises' : 'falls';
  return t('charts.count.reachTitle', { ...said, turn });
}

function sentence(count: SegmentCount, view: SegmentCountView, drawn: string): string {
  const { best, planned, points } = count;
  const figure = (value: number | null) => (value === null ? t('charts.notBought') : countFigure(value, view));
  const named = [points[0], best, points.at(-1)].filter((point) => point !== undefined);
  const rows = [...new Map(named.map((point) => [point.segments, point])).values()].map((point) =>
    t('charts.count.row', { segments: point.segments, figure: figure(microValue(point, view.quantity)) }),
  );
  return t('charts.count.sentence', {
    drawn,
    planned: whole(planned),
    rows: rows.join(', '),
    macro: figure(macroLevel(count, view.quantity)),
  });
}

function whole(count: number): string {
  return formatCount(count, 'full');
}
