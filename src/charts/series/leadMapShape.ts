import type { LeadMap, Rival } from '../figures.ts';

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Places in steps of the grid from the lower left. */
export type Spot = readonly [x: number, y: number];

/**
 * The area that one of the two leads, as polygons that all turn the same way, so that one path has no seams: each cell of
 * the grid cut where its sides change hands, and whole cells in a row as one rectangle.
 */
export function leadArea(map: LeadMap, leader: Rival): readonly (readonly Spot[])[] {
  const polygons: (readonly Spot[])[] = [];
  eachRow(map, (cells) => {
    let whole: readonly Spot[] | null = null;
    for (const cell of cells) {
      const isWhole = cell.every(({ at }) => map.leaders[at] === leader);
      const polygon = isWhole ? cell.map(spotOf) : cut(map, cell, leader);
      if (isWhole && whole !== null) whole = joined(whole, polygon);
      else if (isWhole) whole = polygon;
      if (!isWhole && whole !== null) {
        polygons.push(whole);
        whole = null;
      }
      if (!isWhole && polygon.length > 2) polygons.push(polygon);
    }
    if (whole !== null) polygons.push(whole);
  });
  return polygons;
}

/** Where both are bought and earn the same, in straight pieces. A jump is no tie. */
export function tieLine(map: LeadMap): readonly (readonly [Spot, Spot])[] {
  const pieces: (readonly [Spot, Spot])[] = [];
  eachRow(map, (cells) => {
    for (const cell of cells) {
      const ties = sidesOf(cell)
        .filter(([a, b]) => isTie(map, a, b))
        .map(([a, b]) => crossing(map, a, b));
      for (let i = 0; i + 1 < ties.length; i += 2) pieces.push([ties[i] as Spot, ties[i + 1] as Spot]);
    }
  });
  return pieces;
}

function eachRow({ x, y }: LeadMap, visit: (cells: readonly (readonly Corner[])[]) => void): void {
  const columns = x.texts.length;
  const corner = (column: number, row: number): Corner => ({ x: column, y: row, at: row * columns + column });
  for (let row = 0; row + 1 < y.texts.length; row++) {
    const cells = Array.from({ length: columns - 1 }, (_, column) => [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
    ]);
    visit(cells);
  }
}

function sidesOf(cell: readonly Corner[]): readonly (readonly [Corner, Corner])[] {
  return cell.map((corner, i) => [corner, cell[(i + 1) % cell.length] as Corner]);
}

function cut(map: LeadMap, cell: readonly Corner[], leader: Rival): readonly Spot[] {
  const leads = ({ at }: Corner) => map.leaders[at] === leader;
  return sidesOf(cell).flatMap(([a, b]) => {
    const kept = leads(a) ? [spotOf(a)] : [];
    return leads(a) === leads(b) ? kept : [...kept, crossing(map, a, b)];
  });
}

/** Straight between two ties; halfway where the difference jumps. */
function crossing(map: LeadMap, a: Corner, b: Corner): Spot {
  const [from, to] = [Math.abs(map.gaps[a.at] ?? 0), Math.abs(map.gaps[b.at] ?? 0)];
  const share = isTie(map, a, b) && from + to > 0 ? from / (from + to) : 0.5;
  return [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
}

function isTie({ leaders, bothBought }: LeadMap, a: Corner, b: Corner): boolean {
  const [first, second] = [leaders[a.at], leaders[b.at]];
  if (first === null || second === null || first === second) return false;
  return bothBought[a.at] === 1 && bothBought[b.at] === 1;
}

function spotOf({ x, y }: Corner): Spot {
  return [x, y];
}

/** A rectangle with the one to its right. */
function joined(left: readonly Spot[], right: readonly Spot[]): readonly Spot[] {
  return [left[0], right[1], right[2], left[3]] as readonly Spot[];
}
