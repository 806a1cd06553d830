interface SortHeaderProps {
  readonly label: string;
  /** How the rows are sorted by this column; null where by another. */
  readonly direction: 1 | -1 | null;
  readonly onSort: () => void;
}

/** The name of a column, which sorts the rows by it. */
export function SortHeader({ label, direction, onSort }: SortHeaderProps) {
  const sorted = direction === null ? undefined : direction === 1 ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className="sort-header" onClick={onSort}>
        {label}
        <span aria-hidden="true">{direction === null ? '' : direction === 1 ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  );
}
