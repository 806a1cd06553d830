import { type Slot, slots } from './planDatabase.ts';
import { readStored, type StoredReading } from './readStored.ts';

/** Something found in storage: in one of the slots, or in the journal. */
export interface Found {
  readonly place: Slot | 'journal';
  readonly value: unknown;
}

type Of<Kind> = Found & { readonly reading: Extract<StoredReading, { readonly kind: Kind }> };

export interface Stock {
  /** What can be used, the newest first. */
  readonly plans: readonly Of<'plan'>[];
  readonly newer: readonly Of<'newer'>[];
  readonly damaged: readonly Of<'damaged'>[];
  /** The slot whose loss would hurt least: where the next save goes. */
  readonly nextSlot: Slot;
}

/** Sorts what is stored into what can be used, what is of a newer version and what is damaged. */
export function takeStock(found: readonly Found[]): Stock {
  const read = found.map((entry) => ({ ...entry, reading: readStored(entry.value) }));
  const plans = read.filter((entry): entry is Of<'plan'> => entry.reading.kind === 'plan');
  const newestFirst = plans.toSorted((one, other) => other.reading.revision - one.reading.revision);
  const age = (slot: Slot) => newestFirst.findIndex(({ place }) => place === slot);
  return {
    plans: newestFirst,
    newer: read.filter((entry): entry is Of<'newer'> => entry.reading.kind === 'newer'),
    damaged: read.filter((entry): entry is Of<'damaged'> => entry.reading.kind === 'damaged'),
    nextSlot: slots.find((slot) => age(slot) < 0) ?? slots.toSorted((a, b) => age(b) - age(a))[0] ?? 'a',
  };
}
