/** Draws of a first impression: there at once, and right to two or three points. */
export const previewDraws = 256;
/** Draws of a simulation: enough to see odds to half a point. */
export const usualDraws = 10_000;
/** Fewer say little of a rare loss. */
export const fewestDraws = 1_000;
/** More would change no digit that is shown. */
export const mostDraws = 1_000_000;

export function isDrawCount(draws: number): boolean {
  return Number.isInteger(draws) && draws >= fewestDraws && draws <= mostDraws;
}
