/**
 * Every number of the plan: what kind it is, which values it may take, and its default with unit and source. Form,
 * import and link all hold a value against this one table. Keys are paths, `*` stands for a position in a list.
 */
export interface Field {
  readonly kind: FieldKind;
  readonly limit: Limit;
  readonly default: Sourced<number | null>;
}

/** What the number counts; decides how it is typed and printed. */
export type FieldKind = 'people' | 'money' | 'cpm' | 'share' | 'lift' | 'factor' | 'impressions' | 'whole';

/** `above` and `below` are open ends, `atLeast` and `atMost` closed ones. */
export interface Limit {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost: number;
  readonly whole?: true;
  /** null is a value of its own: Poisson, the micro default, nothing typed. */
  readonly nullable?: true;
}

/** A default with where it comes from; the app prints this object. */
export interface Sourced<T> {
  readonly value: T;
  readonly unit: Unit;
  /** A citation, or null for an assumption of ours. */
  readonly source: string | null;
  readonly year: number | null;
  readonly confidence: Confidence;
}

export type Confidence = 'measured' | 'published' | 'assumption';
export type Unit =
  | 'people'
  | 'money'
  | 'money per 1,000 impressions'
  | 'share'
  | 'relative lift'
  | 'factor'
  | 'impressions'
  | 'periods'
  | 'none';

/** No amount of a plan is larger. */
export const largestAmount = 1e12;
/** What must be above zero is at least this: smaller numbers are slips, and their reciprocals overflow. */
export const smallestPositive = 1e-9;
export const longestText = 200;
export const mostSegments = 1_000_000;

const unitOf: Record<FieldKind, Unit> = {
  people: 'people',
  money: 'money',
  cpm: 'money per 1,000 impressions',
  share: 'share',
  lift: 'relative lift',
  factor: 'factor',
  impressions: 'impressions',
  whole: 'none',
};

const amount: Limit = { atLeast: 0, atMost: largestAmount };
const positive: Limit = { above: 0, atMost: largestAmount };
const share: Limit = { atLeast: 0, atMost: 1 };
const positiveShare: Limit = { above: 0, atMost: 1 };
const lift: Limit = { atLeast: -1, atMost: largestAmount };

type Basis = Pick<Sourced<number>, 'source' | 'year' | 'confidence'>;
const assumed: Basis = { source: null, year: null, confidence: 'assumption' };
function published(source: string, year: number): Basis {
  return { source, year, confidence: 'published' };
}
function measured(source: string, year: number): Basis {
  return { source, year, confidence: 'measured' };
}

function field(kind: FieldKind, limit: Limit, value: number | null, basis: Basis = assumed): Field {
  return { kind, limit, default: { value, unit: unitOf[kind], ...basis } };
}

const nullable = (limit: Limit): Limit => ({ ...limit, nullable: true });

const feeBasis = published('agency fee surveys, 8–15 % of media', 2024);
const liftBasis = measured('Gordon, Moakler & Zettelmeyer, 663 Facebook experiments, arXiv 2201.07055', 2022);

export const fields = {
  population: field('people', positive, 10_000_000),
  budget: field('money', amount, 200_000),
  carryOver: field(
    'factor',
    amount,
    1,
    measured('Sethuraman, Tellis & Briesch: short and long elasticity 0.12 and 0.24', 2011),
  ),
  attention: field('share', positiveShare, 1),
  reachShape: field('factor', nullable(positive), 1, published('Goerg, one-point reach curve', 2014)),
  overlap: field('share', share, 0),
  macroShare: field('share', share, 0.5),
  correlation: field('share', share, 0.5),
  seed: field('whole', { atLeast: 0, atMost: 2 ** 32 - 1, whole: true }, 1),

  'rest.baseline': field('share', share, 0.02),
  'rest.value': field('money', amount, 40),
  'rest.macroLift': field('lift', lift, 0.06, liftBasis),

  'macro.productionCost': field(
    'money',
    amount,
    30_000,
    published('production rate guides: regional 10–50,000, national 300,000', 2024),
  ),
  'macro.cpm': field('cpm', positive, 12, published('Solomon Partners for OAAA', 2022)),
  'macro.fee': field('share', share, 0.1, feeBasis),
  'macro.addressable': field('share', positiveShare, 1),
  'macro.offerCost': field('money', amount, 0),
  'macro.discount.exponent': field('factor', { atLeast: 0, below: 1, atMost: 1 }, 0.074),
  'macro.discount.from': field('impressions', positive, 100_000_000),
  'macro.discount.floor': field('share', positiveShare, 0.7),
  'macro.discount.brackets.*.from': field('impressions', amount, 0),
  'macro.discount.brackets.*.cpm': field('cpm', positive, 12, published('Solomon Partners for OAAA', 2022)),

  'micro.setupCost': field('money', amount, 0),
  'micro.costPerSegment': field('money', amount, 5_000),
  'micro.reuse': field('factor', positive, 1),
  'micro.cpm': field(
    'cpm',
    amount,
    12,
    published('published rate guides: social 12, addressable video 18, email 15', 2025),
  ),
  'micro.dataFee': field('cpm', amount, 1, published('Performics, 0.20–3.50', 2020)),
  'micro.fee': field('share', share, 0.15, feeBasis),
  'micro.precision': field(
    'share',
    positiveShare,
    0.59,
    measured('Nielsen Digital Ad Ratings, demographic targets', 2019),
  ),
  'micro.match': field('share', positiveShare, 0.6, published('published match rates 0.30–0.80', 2024)),
  'micro.minSpend': field('money', amount, 0),
  'micro.narrow.exponent': field(
    'factor',
    amount,
    0.1,
    published('level after Beales, 2.08× for behavioural targeting; the exponent is an assumption', 2010),
  ),
  'micro.narrow.below': field('people', amount, 1_000_000),
  'micro.narrow.cap': field('factor', positive, 3),

  'segments.*.size': field('people', amount, 0),
  'segments.*.baseline': field('share', share, 0.02),
  'segments.*.value': field('money', amount, 40),
  'segments.*.macroLift': field('lift', lift, 0.06, liftBasis),
  'segments.*.microLift': field(
    'lift',
    lift,
    0.078,
    published(
      '1.3 × macro lift, inside Matz et al. 2017 (≤ 1.5), Tappin et al. 2023 (≤ 1.7), Defau & Zauner 2023 (1.0)',
      2023,
    ),
  ),
  'segments.*.cpm': field('cpm', nullable(amount), null),
  'segments.*.fixedCost': field('money', nullable(amount), null),
  'segments.*.precision': field('share', nullable(positiveShare), null),
  'segments.*.match': field('share', nullable(positiveShare), null),
  'segments.*.offerCost': field('money', amount, 0),
  'segments.*.spend': field('money', nullable(amount), null),

  'retention.rate': field('share', share, 0.6),
  'retention.microRate': field('share', share, 0.6),
  'retention.discount': field('share', amount, 0.1),
  'retention.periods': field('whole', { atLeast: 1, atMost: 100, whole: true }, 5),
} as const satisfies Record<string, Field>;

export type FieldPath = keyof typeof fields;

export function isFieldPath(path: string): path is FieldPath {
  return Object.hasOwn(fields, path);
}

export const fieldPaths: readonly FieldPath[] = Object.keys(fields).filter(isFieldPath);

const keys = new Map(fieldPaths.map((path) => [path, path.slice(path.lastIndexOf('.') + 1)]));

/** The last part of a path: the name of the value in its object. */
export function keyOf(path: FieldPath): string {
  return keys.get(path) ?? path;
}

/** How much stronger a targeted message is taken to be where nothing is known: micro lift over macro lift. */
export const liftRatio: Sourced<number> = {
  value: 1.3,
  unit: 'factor',
  source: 'assumption inside Matz et al. 2017 (≤ 1.5), Tappin et al. 2023 (≤ 1.7), Defau & Zauner 2023 (1.0)',
  year: 2023,
  confidence: 'assumption',
};
