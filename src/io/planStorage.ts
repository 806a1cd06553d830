import type { Note } from '../model/note.ts';
import type { Plan } from '../model/plan.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { type Journal, openJournal } from './storage/journal.ts';
import { latestOnly } from './storage/latestOnly.ts';
import {
  openPlanDatabase,
  otherSlot,
  type PlanDatabase,
  readSlots,
  type Slot,
  setAside,
  writeSlot,
} from './storage/planDatabase.ts';
import { type DamageReason, describeDamage } from './storage/readStored.ts';
import { type SaveProblem, saveProblem } from './storage/saveProblem.ts';
import { makeCopy, makeCopyInSteps, type Revision, revisionAfter } from './storage/storedCopy.ts';
import { takeStock } from './storage/takeStock.ts';

export type { DamageReason, SaveProblem };

export type Loaded =
  | { readonly kind: 'empty' }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly notes: readonly Note[]; readonly revision: Revision }
  /** Saved by a newer version of the app: to look at, if it can be shown at all; never saved over. */
  | { readonly kind: 'newer'; readonly plan: Plan | null }
  /** Something could not be read. It is kept, and reported at every start, until `discardDamaged`. */
  | {
      readonly kind: 'damaged';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly reason: DamageReason;
      /** The damaged plan as far as it could be read. */
      readonly repaired: Plan | null;
      /** The newest whole copy. */
      readonly lastGood: Plan | null;
    }
  | { readonly kind: 'unavailable'; readonly problem: SaveProblem };

/** Opens this device's storage of the plan in work; nothing is touched before the first call. */
export function openPlanStorage({ name = 'micromacro' }: { readonly name?: string } = {}): PlanStorage {
  return new PlanStorage(name);
}

/** Keeps the plan in two slots written in turn, and in a journal for the moment when the page goes away. */
export class PlanStorage {
  /** Saves a plan after the saves before it; of several that wait only the latest is written. Never rejects. */
  readonly save = latestOnly((plan: Plan) => this.#save(plan));

  readonly #name: string;
  readonly #journal: Journal;
  #database: PlanDatabase | null = null;
  /** The newest revision and the slot of the next; null before loading, and where nothing may be written. */
  #next: { readonly last: Revision; readonly slot: Slot } | null = null;

  constructor(name: string) {
    this.#name = name;
    this.#journal = openJournal(`${name}-journal`);
  }

  /** The newest whole copy of the plan, or why there is none. Never rejects. */
  async load(): Promise<Loaded> {
    try {
      return await this.#load(await this.#open());
    } catch (error) {
      this.#lose();
      const problem = saveProblem(error);
      return problem.code === 'newer' ? { kind: 'newer', plan: null } : { kind: 'unavailable', problem };
    }
  }

  /**
   * Saves while the page goes away: all is handed over before this returns. The database takes it unless other writes
   * are still in the queue; the journal takes it unless it is too large.
   */
  saveNow(plan: Plan): void {
    const place = this.#nextPlace();
    if (!place || !this.#database) return;
    const copy = makeCopy(plan, place.revision);
    this.#journal.write(copy);
    writeSlot(this.#database, place.slot, copy).catch(() => this.#lose());
  }

  /** Forgets the damaged copies: the user has them, or does not want them. */
  async discardDamaged(): Promise<void> {
    try {
      const database = await this.#open();
      await database.clear('damaged');
    } catch {
      // They stay, and are reported again at the next start.
      this.#lose();
    }
  }

  async #open(): Promise<PlanDatabase> {
    this.#database ??= await openPlanDatabase(this.#name, () => this.#lose());
    return this.#database;
  }

  /** After this, the next save opens the database again and looks what is there. */
  #lose(): void {
    this.#database = null;
    this.#next = null;
  }

  async #load(database: PlanDatabase): Promise<Loaded> {
    const { plans, newer, damaged, nextSlot } = takeStock([...(await readSlots(database)), ...this.#journal.read()]);
    if (newer[0]) return { kind: 'newer', plan: newer[0].reading.plan };
    if (damaged.length > 0) await setAside(database, damaged);
    if (damaged.some(({ place }) => place === 'journal')) this.#journal.clear();
    const newest = plans[0]?.reading;
    this.#next = { last: newest?.revision ?? 0, slot: nextSlot };
    const latestDamaged = (await database.getAll('damaged')).at(-1);
    if (latestDamaged !== undefined) return damagedOf(latestDamaged, newest?.reading.plan ?? null);
    if (!newest) return { kind: 'empty' };
    const { plan, notes } = newest.reading;
    return { kind: 'plan', plan, notes, revision: newest.revision };
  }

  async #save(plan: Plan): Promise<Result<Revision, SaveProblem>> {
    try {
      const database = await this.#open();
      if (!this.#next) await this.#load(database);
      const place = this.#nextPlace();
      if (!place) return fail({ code: 'newer' });
      await writeSlot(database, place.slot, await makeCopyInSteps(plan, place.revision));
      return succeed(place.revision);
    } catch (error) {
      this.#lose();
      return fail(saveProblem(error));
    }
  }

  /** Where the next copy goes; null where nothing may be written. */
  #nextPlace(): { readonly slot: Slot; readonly revision: Revision } | null {
    if (!this.#next) return null;
    const { last, slot } = this.#next;
    const revision = revisionAfter(last);
    this.#next = { last: revision, slot: otherSlot(slot) };
    return { slot, revision };
  }
}

function damagedOf(value: unknown, lastGood: Plan | null): Loaded {
  const { text, reason, repaired } = describeDamage(value);
  return { kind: 'damaged', bytes: new TextEncoder().encode(text), reason, repaired, lastGood };
}
