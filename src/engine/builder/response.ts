/** How a group answers a campaign, in the words of a plan's segment. */
export interface Response {
  readonly baseline: number;
  readonly value: number;
  readonly macroLift: number;
  readonly microLift: number;
  /** Something was too much to be possible and was brought down to what is. */
  readonly capped: boolean;
}

/** What people like everybody do, and how much stronger a targeted message is (micro lift over macro lift). */
export interface UsualResponse {
  readonly baseline: number;
  readonly value: number;
  readonly macroLift: number;
  readonly ratio: number;
}

/** What a group's response is multiplied with; 1 = like everybody, 0 or more. */
export interface ResponseFactors {
  readonly baseline: number;
  readonly lift: number;
  readonly value: number;
}

/**
 * A group's response: everybody's, times its factors; micro lift = macro lift · ratio. Nobody converts more than once, so
 * baseline ≤ 1 and baseline·(1 + lift) ≤ 1 are held by bringing down the baseline, then the lifts.
 *
 * @returns rates and lifts free of binary noise (12 digits). Lifts are −1 or more where everybody's are and factors are
 * at most 1; below −1 counts as −1.
 * @example baseline 0.5 and macro lift 0.8, factors 1, ratio 1.5: macro lift 0.8, micro lift 1 instead of 1.2, capped
 */
export function responseOf(usual: UsualResponse, factors: ResponseFactors): Response {
  const wanted = tidy(usual.baseline * factors.baseline);
  const macro = tidy(usual.macroLift * factors.lift);
  const micro = tidy(usual.macroLift * factors.lift * usual.ratio);
  const baseline = Math.min(1, wanted);
  const macroLift = possibleLift(baseline, macro);
  const microLift = possibleLift(baseline, micro);
  const capped = baseline !== wanted || macroLift !== macro || microLift !== micro;
  return { baseline, value: tidy(usual.value * factors.value), macroLift, microLift, capped };
}

function possibleLift(baseline: number, lift: number): number {
  if (lift < -1) return -1;
  return baseline * (1 + lift) > 1 ? largestLift(baseline) : lift;
}

/** 1/baseline − 1, rounded down to 9 decimals, so that the product stays at most 1. */
function largestLift(baseline: number): number {
  const lift = Math.floor((1 / baseline - 1) * 1e9) / 1e9;
  return baseline * (1 + lift) > 1 ? Math.max(0, lift - 1e-9) : lift;
}

/** To 12 digits: a power of ten up to 10²² is exact, so the quotient is the nearest double to the decimal. */
function tidy(value: number): number {
  const power = 11 - Math.floor(Math.log10(Math.abs(value)));
  if (power < 0 || power > 22) return Number(value.toPrecision(12));
  return Math.round(value * 10 ** power) / 10 ** power;
}
