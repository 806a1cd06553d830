/** The door's check on what goes out: every figure is finite or null. Anything else is a bug, not an answer. */
export function assertFinite<T extends object>(figures: T): T {
  for (const [name, figure] of Object.entries(figures)) {
    if (typeof figure === 'number' && !Number.isFinite(figure)) throw new Error(`${name} is ${figure}`);
  }
  return figures;
}
