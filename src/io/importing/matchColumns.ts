import { columnNames } from './columnNames.ts';
import { headerName } from './headerName.ts';
import { type ImportColumn, importColumns, requiredColumns } from './importColumns.ts';

/** What the columns of a table are, judged by their headers. */
export interface ColumnMatch {
  /** By position; null: ignored. */
  readonly mapping: readonly (ImportColumn | null)[];
  /** Required columns that no header names. */
  readonly missing: readonly ImportColumn[];
  /** The user has to look: a header was read with a liberty, or two columns have an equal claim. */
  readonly unsure: boolean;
}

interface Claim {
  readonly column: ImportColumn;
  readonly position: number;
  /** 0 is the surest name. */
  readonly rank: number;
  readonly unsure: boolean;
}

const ranks = new Map<string, { readonly column: ImportColumn; readonly rank: number }[]>();
for (const column of importColumns) {
  for (const [rank, name] of columnNames[column].entries()) {
    ranks.set(name, [...(ranks.get(name) ?? []), { column, rank }]);
  }
}

/** Whether a text is the name of a column. */
export function namesColumn(text: string): boolean {
  return ranks.has(headerName(text).name);
}

/**
 * Gives each column of a plan to the header with the best claim to it; the others are ignored.
 *
 * @param holdsNumbers whether a column has numbers only; decides where a header may name either segments or their
 * sizes, as "Audience".
 */
export function matchColumns(
  headers: readonly string[],
  holdsNumbers: (position: number) => boolean = () => false,
): ColumnMatch {
  const all = claimsOf(headers);
  const mayBe = (column: ImportColumn, position: number) =>
    all.some((claim) => claim.column === column && claim.position === position);
  const claims = all.filter(
    ({ column, position }) => column !== 'name' || !mayBe('size', position) || !holdsNumbers(position),
  );
  const mapping: (ImportColumn | null)[] = headers.map(() => null);
  const given = new Map<ImportColumn, Claim>();
  for (const claim of claims) {
    if (mapping[claim.position] !== null || given.has(claim.column)) continue;
    given.set(claim.column, claim);
    mapping[claim.position] = claim.column;
  }
  const contested = claims.some((claim) => !mapping[claim.position] && given.get(claim.column)?.rank === claim.rank);
  return {
    mapping,
    missing: requiredColumns.filter((column) => !given.has(column)),
    unsure: contested || [...given.values()].some(({ unsure }) => unsure),
  };
}

/** The best claims first; of equal ones the one further left. */
function claimsOf(headers: readonly string[]): readonly Claim[] {
  return headers
    .flatMap((header, position) => {
      const { name, unsure } = headerName(header);
      return (ranks.get(name) ?? []).map(({ column, rank }): Claim => ({ column, position, rank, unsure }));
    })
    .sort((a, b) => a.rank - b.rank || a.position - b.position);
}
