import { useState } from 'react';

/** What a table is sorted by: the same column again turns it round. */
export function useOrder<T extends string | null>(first: T, firstDirection: 1 | -1 = 1) {
  const [{ order, direction }, set] = useState<{ order: T; direction: 1 | -1 }>({
    order: first,
    direction: firstDirection,
  });
  return {
    order,
    direction,
    directionOf: (column: T) => (column === order ? direction : null),
    sortBy: (column: T) => set({ order: column, direction: column === order && direction === 1 ? -1 : 1 }),
  };
}
