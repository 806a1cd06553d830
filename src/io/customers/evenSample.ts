import { grown } from './byteDictionary.ts';

/** Kept values are at most this many, and at least half of it where there were as many. */
const most = 4096;

/** A sample of a stream of unknown length that spans all of it: every value, then every second, every fourth, … */
export class EvenSample {
  private values = new Float64Array(16);
  private kept = 0;
  private stride = 1;
  private untilNext = 1;

  add(value: number): void {
    if (--this.untilNext > 0) return;
    this.untilNext = this.stride;
    this.values = grown(this.values, this.kept + 1);
    this.values[this.kept++] = value;
    if (this.kept === most) this.halve();
  }

  /** The value that a share of the sample is at or below. */
  quantiles(shares: readonly number[]): number[] {
    const sorted = this.values.slice(0, this.kept).sort();
    return shares.map((share) => sorted[Math.min(this.kept - 1, Math.floor(share * this.kept))]);
  }

  private halve(): void {
    this.kept /= 2;
    for (let i = 0; i < this.kept; i++) this.values[i] = this.values[2 * i];
    this.stride *= 2;
    this.untilNext = this.stride;
  }
}
