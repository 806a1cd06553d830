import type { Odds, Rival } from '../figures.ts';

/** Who earns more where the difference of the two profits is this; null in a tie. */
export function leaderAt(difference: number): Rival | null {
  if (difference === 0) return null;
  return difference > 0 ? 'micro' : 'macro';
}

/** In how many of the dots each is ahead. */
export function oddsCount({ dots }: Pick<Odds, 'dots'>): Readonly<Record<Rival, number>> {
  const ahead = (rival: Rival) => dots.filter((dot) => leaderAt(dot) === rival).length;
  return { macro: ahead('macro'), micro: ahead('micro') };
}
