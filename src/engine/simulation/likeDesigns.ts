import type { Draw } from './draw.ts';
import type { Design } from './drawing.ts';

/**
 * Gives designs what is made from some of the numbers: those that draw all of these numbers alike have it in common.
 *
 * @param take takes what a design needs that draws them as none before it.
 */
export function openLikeDesigns<Place>(draws: readonly Draw[], take: () => Place): (design: Design) => Place {
  const names = [...new Set(draws.flatMap(({ range, factor }) => (factor === null ? [range] : [range, factor])))];
  const taken = new Map<string, Place>();
  return (design) => {
    const choice = names.map(design).join('');
    const place = taken.get(choice) ?? take();
    taken.set(choice, place);
    return place;
  };
}
