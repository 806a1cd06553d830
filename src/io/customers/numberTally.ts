import { cellNumber, type DecimalMark } from './cellNumber.ts';
import type { NumberProfile } from './customers.ts';
import { EvenSample } from './evenSample.ts';

const quarters = [0.25, 0.5, 0.75];

/** Whether a column is one of numbers with this decimal mark, and which. */
export class NumberTally {
  private readonly decimal: DecimalMark;
  private readonly sample = new EvenSample();
  /** Numbers of cells that were seen before, by the number of their text. */
  private readonly known: number[] = [];
  private min = Number.POSITIVE_INFINITY;
  private max = Number.NEGATIVE_INFINITY;
  private allNumbers = true;

  constructor(decimal: DecimalMark) {
    this.decimal = decimal;
  }

  /** A cell that is not empty. @param code the number of its text; −1 where it has none. */
  see(bytes: Uint8Array, start: number, end: number, code: number): void {
    if (!this.allNumbers) return;
    const value = this.known[code] ?? cellNumber(bytes, start, end, this.decimal);
    if (value === null) {
      this.allNumbers = false;
      return;
    }
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    if (code >= 0) this.known[code] = value;
    this.sample.add(value);
  }

  profile(): NumberProfile | null {
    if (!this.allNumbers || this.min > this.max) return null;
    const { min, max, decimal } = this;
    return { min, max, decimal, edges: edgesBetween(this.sample.quantiles(quarters), min, max) };
  }
}

/** Cut points to two digits, those that part nothing left out. */
function edgesBetween(quantiles: readonly number[], min: number, max: number): number[] {
  const rounded = quantiles.map((value) => Number(value.toPrecision(2)));
  return [...new Set(rounded)].filter((edge) => edge > min && edge <= max);
}
