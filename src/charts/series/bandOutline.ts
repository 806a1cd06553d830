import type { Strategy } from '../figures.ts';
import type { BandRow } from './bandRows.ts';

interface Place {
  readonly x: (budget: number) => number;
  readonly y: (value: number) => number;
}

/** The outline of a strategy's band as an SVG path: along its upper ends and back along the lower, anew after each gap. */
export function bandOutline(rows: readonly BandRow[], strategy: Strategy, { x, y }: Place): string {
  return unbroken(rows, strategy)
    .map((run) => {
      const upper = run.map(({ budget, high }) => `${print(x(budget))},${print(y(high))}`);
      const lower = run.map(({ budget, low }) => `${print(x(budget))},${print(y(low))}`);
      return `M${[...upper, ...lower.reverse()].join('L')}Z`;
    })
    .join('');
}

interface Point {
  readonly budget: number;
  readonly low: number;
  readonly high: number;
}

function unbroken(rows: readonly BandRow[], strategy: Strategy): Point[][] {
  const runs: Point[][] = [[]];
  for (const row of rows) {
    const band = row[strategy];
    if (band !== null) runs.at(-1)?.push({ budget: row.budget, ...band });
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function print(pixels: number): string {
  return String(Math.round(pixels * 100) / 100);
}
