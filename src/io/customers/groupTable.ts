import { grown } from './byteDictionary.ts';

/**
 * Numbers the combinations of a few small numbers, in order of first sight, and counts what they stand for. A
 * combination is found pair by pair: the number of those before it, and the next one.
 */
export class GroupTable {
  private readonly most: number;
  private readonly pairs: readonly Map<number, number>[];
  private readonly width: number;
  private keys = new Int32Array(256);
  private people = new Float64Array(64);
  private sums = new Float64Array(64);
  private counts = new Float64Array(64);
  private size = 0;

  /** @param width numbers in a combination, each below 2^26. */
  constructor(width: number, most: number) {
    this.width = width;
    this.most = most;
    this.pairs = Array.from({ length: width }, () => new Map());
  }

  /** One more of the combination, with its value or null. @returns false where it is new and there is no room. */
  add(combination: Int32Array, value: number | null): boolean {
    const group = this.find(combination);
    if (group < 0) return false;
    this.people[group]++;
    if (value !== null) {
      this.sums[group] += value;
      this.counts[group]++;
    }
    return true;
  }

  /** Every group, the largest first; ties in order of first sight. */
  groups(): { readonly combination: Int32Array; readonly people: number; readonly value: number | null }[] {
    const order = Array.from({ length: this.size }, (_, group) => group);
    order.sort((a, b) => this.people[b] - this.people[a] || a - b);
    return order.map((group) => ({
      combination: this.keys.subarray(group * this.width, (group + 1) * this.width),
      people: this.people[group],
      value: this.counts[group] > 0 ? this.sums[group] / this.counts[group] : null,
    }));
  }

  private find(combination: Int32Array): number {
    let before = 0;
    for (let i = 0; i < this.width; i++) {
      const pair = before * 2 ** 26 + combination[i];
      const known = this.pairs[i].get(pair);
      if (known === undefined) return this.addFrom(i, pair, combination);
      before = known;
    }
    return before;
  }

  private addFrom(from: number, pair: number, combination: Int32Array): number {
    if (this.size === this.most) return -1;
    const group = this.size++;
    for (let i = from; i < this.width; i++) {
      const key = i === from ? pair : (this.pairs[i - 1].size - 1) * 2 ** 26 + combination[i];
      this.pairs[i].set(key, this.pairs[i].size);
    }
    this.keys = grown(this.keys, this.size * this.width);
    this.keys.set(combination, group * this.width);
    this.people = grown(this.people, this.size);
    this.sums = grown(this.sums, this.size);
    this.counts = grown(this.counts, this.size);
    return group;
  }
}
