/** A point of a curve. */
interface Point {
  readonly value: number;
  readonly gap: number;
}

/** How often a turn is looked at more closely, and how much more bent than it looks it is taken to be. */
const looks = 40;
const moreBent = 4;
/** How far beside an end its slope is measured, as a share of the way to the next sample. */
const beside = 1e-3;

/**
 * A value near a sample at which the difference has the other sign, where it turns back towards zero beside that sample:
 * two flips hide there. At an end of a stretch (no sample before, or none behind) the turn may be just inside.
 *
 * The turn is bracketed by three points, the middle one nearest to zero, and narrowed by parabolas and golden sections.
 * Straight lines from the middle through its neighbours bound how near to zero a convex curve can come: where even one
 * four times as bent stays away, nothing hides, which takes no further look at all for nearly every sample.
 *
 * @param before null at the left end of a stretch. @param after null at the right end.
 * @returns null where nothing hides, or the samples differ in sign already.
 */
export function hiddenTurn(
  gapAt: (value: number) => number,
  before: Point | null,
  middle: Point,
  after: Point | null,
): number | null {
  if (middle.gap === 0) return null;
  const height = (value: number) => gapAt(value) * Math.sign(middle.gap);
  const upright = (point: Point | null) => point && { value: point.value, gap: point.gap * Math.sign(middle.gap) };
  const [left, low, right] = [upright(before), { ...middle, gap: Math.abs(middle.gap) }, upright(after)];
  if (left !== null && right !== null) return isTurn(left, low, right) ? dip(height, left, low, right) : null;
  const next = left ?? right;
  if (next === null || next.gap < low.gap) return null;
  const value = low.value + (next.value - low.value) * beside;
  const inside = { value, gap: height(value) };
  if (inside.gap < 0) return value;
  if (inside.gap >= low.gap) return null;
  return left === null ? dip(height, low, inside, next) : dip(height, next, inside, low);
}

function isTurn(left: Point, low: Point, right: Point): boolean {
  return left.gap >= low.gap && right.gap >= low.gap && left.gap + right.gap > 2 * low.gap;
}

function dip(height: (value: number) => number, a: Point, b: Point, c: Point): number | null {
  let [left, low, right] = [a, b, c];
  for (let look = 0; look < looks && mayReachZero(left, low, right); look++) {
    const value = look % 3 === 2 ? goldenStep(left, low, right) : parabolaStep(left, low, right);
    if (!(value > left.value && value < right.value) || value === low.value) return null;
    const next = { value, gap: height(value) };
    if (next.gap < 0) return value;
    if (next.gap < low.gap) [left, low, right] = value < low.value ? [left, next, low] : [low, next, right];
    else if (value < low.value) left = next;
    else right = next;
  }
  return null;
}

function mayReachZero(left: Point, low: Point, right: Point): boolean {
  const falls = (low.gap - left.gap) / (low.value - left.value);
  const rises = (right.gap - low.gap) / (right.value - low.value);
  const furtherRight = -falls * (right.value - low.value);
  const furtherLeft = rises * (low.value - left.value);
  return low.gap <= moreBent * Math.max(furtherRight, furtherLeft);
}

/** The lowest point of the parabola through three points; the golden section where there is none inside. */
function parabolaStep(left: Point, low: Point, right: Point): number {
  const [p, q] = [low.value - left.value, low.value - right.value];
  const [u, v] = [p * (low.gap - right.gap), q * (low.gap - left.gap)];
  const value = low.value - (0.5 * (p * u - q * v)) / (u - v);
  const apart = 1e-3 * Math.min(p, -q);
  const fits = value > left.value + apart && value < right.value - apart && Math.abs(value - low.value) > apart;
  return fits ? value : goldenStep(left, low, right);
}

function goldenStep(left: Point, low: Point, right: Point): number {
  const wider = right.value - low.value > low.value - left.value ? right : left;
  return low.value + 0.381966 * (wider.value - low.value);
}
