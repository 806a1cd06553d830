import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredCopy } from './storedCopy.ts';

export const slots = ['a', 'b'] as const;
/** Saves go to the two slots in turn, so that one whole copy is always left. */
export type Slot = (typeof slots)[number];

export function otherSlot(slot: Slot): Slot {
  return slot === 'a' ? 'b' : 'a';
}

interface Schema extends DBSchema {
  slots: { key: Slot; value: unknown };
  /** What could not be read, kept until the user says otherwise. */
  damaged: { key: number; value: unknown };
}

export type PlanDatabase = IDBPDatabase<Schema>;

const databaseVersion = 1;

/** Opens the database of that name; `onLost` is called when the browser takes the connection away. */
export function openPlanDatabase(name: string, onLost: () => void): Promise<PlanDatabase> {
  return openDB<Schema>(name, databaseVersion, {
    upgrade(database) {
      database.createObjectStore('slots');
      database.createObjectStore('damaged', { autoIncrement: true });
    },
    // Another tab has a newer version of the app, which wants to change the database: let it.
    blocking(_current, _wanted, { target }) {
      if (target instanceof IDBDatabase) target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** What is in the slots that were ever written. */
export async function readSlots(database: PlanDatabase): Promise<{ place: Slot; value: unknown }[]> {
  const { store } = database.transaction('slots');
  const values = await Promise.all(slots.map(async (place) => ({ place, value: await store.get(place) })));
  return values.filter(({ value }) => value !== undefined);
}

/** Writes a copy. The transaction is committed at once: without that, a page that is going away loses it. */
export async function writeSlot(database: PlanDatabase, slot: Slot, copy: StoredCopy): Promise<void> {
  const transaction = database.transaction('slots', 'readwrite', { durability: 'relaxed' });
  const put = transaction.store.put(copy, slot);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

/** Keeps damaged values and frees their slots, in one step. */
export async function setAside(
  database: PlanDatabase,
  damaged: readonly { readonly place: Slot | 'journal'; readonly value: unknown }[],
): Promise<void> {
  const transaction = database.transaction(['slots', 'damaged'], 'readwrite');
  const kept = damaged.map(({ value }) => transaction.objectStore('damaged').add(value));
  const freed = slots.filter((slot) => damaged.some(({ place }) => place === slot));
  const deleted = freed.map((slot) => transaction.objectStore('slots').delete(slot));
  await Promise.all([...kept, ...deleted, transaction.done]);
}
