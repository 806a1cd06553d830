import type { CellProblem, ImportView, PreviewCell } from '../../../../src/io/importing/importView.ts';

/** A table of two rows in which all is well, but for what a test changes. */
export function someView(change: Partial<ImportView> = {}): ImportView {
  return {
    found: { kind: 'text', encoding: 'utf-8', separator: ',', headerRow: 0, decimal: '.' },
    columns: [
      { header: 'Segment', column: 'name' },
      { header: 'Audience', column: 'size' },
      { header: 'Lift', column: 'microLift' },
      { header: 'Owner', column: null },
    ],
    rowCount: 2,
    goodCount: 2,
    preview: [
      { row: 2, cells: cellsOf('Young urban', { text: '1,000', value: 1000 }) },
      { row: 3, cells: cellsOf('Families', { text: '2500', value: 2500 }) },
    ],
    problems: [],
    problemCount: 0,
    notes: [],
    questions: [],
    ...change,
  };
}

function cellsOf(name: string, size: PreviewCell): PreviewCell[] {
  return [{ text: name }, size, { text: '2%', value: 0.02 }, { text: 'Ann' }];
}

export function someProblem(change: Partial<CellProblem> = {}): CellProblem {
  return { row: 2, column: 1, code: 'notANumber', params: {}, text: 'TBD', readings: [], ...change };
}
