import { shownText } from './cellText.ts';
import type { ImportColumn } from './importColumns.ts';
import type { CellProblem, PreviewRow } from './importView.ts';
import { previewRow } from './previewRow.ts';
import { type Reading, type ReadRow, readRows } from './readRows.ts';

/** What one look at every row brings. */
export interface Survey {
  rowCount: number;
  goodCount: number;
  problemCount: number;
  readonly problems: CellProblem[];
  readonly preview: PreviewRow[];
  /** First cells that may be percent or fractions, by column. */
  readonly bareShares: Map<ImportColumn, string>;
  readonly scales: { readonly text: string; readonly value: number }[];
  readonly totals: number[];
  readonly names: Map<string, number>;
  /** How often an optional column is blank. */
  readonly blank: Map<ImportColumn, number>;
  indianGroups: number;
  wasProtected: number;
}

const mostProblems = 100;
const mostPreviewed = 20;
const mostSamples = 3;

/** Looks at every row once. */
export function surveyRows(source: Reading, onProgress?: (share: number) => void): Survey {
  const survey: Survey = {
    rowCount: 0,
    goodCount: 0,
    problemCount: 0,
    problems: [],
    preview: [],
    bareShares: new Map(),
    scales: [],
    totals: [],
    names: new Map(),
    blank: new Map(),
    indianGroups: 0,
    wasProtected: 0,
  };
  for (const read of readRows(source)) {
    note(survey, read, source);
    if (read.number % 20_000 === 0) onProgress?.(read.number / source.rows.length);
  }
  return survey;
}

function note(survey: Survey, read: ReadRow, { layout, choices }: Reading): void {
  const { row, number, reading, isTotal } = read;
  const isLeft = isTotal && choices.totals !== 'take';
  if (isTotal) survey.totals.push(number);
  if (survey.preview.length < mostPreviewed) survey.preview.push(previewRow(read, layout, isLeft));
  if (isLeft) return;
  survey.rowCount += 1;
  if (reading.problems.length === 0) survey.goodCount += 1;
  survey.problemCount += reading.problems.length;
  for (const problem of reading.problems) if (survey.problems.length < mostProblems) survey.problems.push(problem);
  const { name } = reading.segment;
  if (name !== undefined) survey.names.set(name, (survey.names.get(name) ?? 0) + 1);
  for (const column of reading.blank) survey.blank.set(column, (survey.blank.get(column) ?? 0) + 1);
  if (reading.wasProtected) survey.wasProtected += 1;
  for (const { column, remark, value } of reading.remarks) {
    const text = shownText(row[layout.mapping.indexOf(column)]);
    if (remark === 'indianGroups') survey.indianGroups += 1;
    else if (remark === 'percentOrFraction') survey.bareShares.set(column, survey.bareShares.get(column) ?? text);
    else if (survey.scales.length < mostSamples) survey.scales.push({ text, value });
  }
}
