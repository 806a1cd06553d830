import type { Found, ImportView } from './importView.ts';
import type { TableFinding } from './readTable.ts';
import type { Understanding } from './understand.ts';

/** What the user looks at before anything enters the plan. */
export function viewOf(finding: TableFinding, { reading, survey, notes, questions }: Understanding): ImportView {
  const { layout, decimal } = reading;
  const found: Found = { ...finding.found, headerRow: layout.headerRow, decimal };
  const lacksColumns = questions.some((question) => question.code === 'mapping' && question.missing.length > 0);
  return {
    found,
    columns: layout.mapping.map((column, position) => ({ header: layout.headers[position] ?? '', column })),
    rowCount: survey.rowCount,
    goodCount: lacksColumns ? 0 : survey.goodCount,
    preview: survey.preview,
    problems: survey.problems,
    problemCount: survey.problemCount,
    notes,
    questions: [...finding.questions, ...questions],
  };
}
