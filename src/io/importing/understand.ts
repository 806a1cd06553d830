import type { PlanContext } from './combinedDefects.ts';
import { findDecimal } from './findDecimal.ts';
import { hiddenNotes } from './hiddenNotes.ts';
import { ignoredColumns } from './ignoredColumns.ts';
import { type ImportColumn, requiredColumns } from './importColumns.ts';
import type { BareShare, ImportChoices, ImportNote, ImportQuestion } from './importView.ts';
import { type Findings, layOut } from './layout.ts';
import { nameNotes } from './nameNotes.ts';
import { numberTexts } from './numberTexts.ts';
import { percentDoubts } from './percentDoubts.ts';
import type { Reading } from './readRows.ts';
import { type Survey, surveyRows } from './survey.ts';

/** A table with what is made of it, what is worth saying, and what only the user can say. */
export interface Understanding {
  readonly reading: Reading;
  readonly survey: Survey;
  readonly notes: readonly ImportNote[];
  readonly questions: readonly ImportQuestion[];
}

const mostNamed = 20;
/** Columns whose blank cells take the market's value, where others do not. */
const marketColumns = ['baseline', 'value', 'macroLift', 'microLift', 'offerCost'] as const;

/** Understands a table as the user says, and by itself where the user says nothing. Open questions get a likely answer. */
export function understand(
  findings: Findings,
  choices: ImportChoices,
  context: PlanContext,
  onProgress?: (share: number) => void,
): Understanding {
  const { table, isGrid } = findings;
  const layout = layOut(findings, choices);
  const decimal = findDecimal(numberTexts(table.rows, layout));
  const asChosen: Reading = {
    rows: table.rows,
    isGrid,
    layout,
    decimal: choices.decimal ?? decimal.mark,
    choices,
    context,
  };
  const first = surveyRows(asChosen, onProgress);
  const bareShares = [...first.bareShares.keys()];
  const reading = bareShares.length === 0 ? asChosen : { ...asChosen, choices: withPercent(choices, bareShares) };
  const survey = bareShares.length === 0 ? first : surveyRows(reading);
  const questions: ImportQuestion[] = [...layout.questions];
  if (choices.decimal === undefined && decimal.doubt !== null) {
    questions.push({ code: 'decimal', likely: decimal.mark, sample: decimal.doubt });
  }
  for (const [column, sample] of [...first.bareShares, ...percentDoubts(asChosen)]) {
    questions.push({ code: 'bareShares', column, sample, likely: 'percent' });
  }
  if (!choices.scales && survey.scales.length > 0) questions.push({ code: 'scales', samples: survey.scales });
  if (!choices.totals && survey.totals.length > 0) questions.push({ code: 'totals', rows: survey.totals });
  return { reading, survey, notes: [...hiddenNotes(table, layout), ...notesOf(reading, survey)], questions };
}

/** The likely meaning of bare shares, until the user says. */
function withPercent(choices: ImportChoices, columns: readonly ImportColumn[]): ImportChoices {
  const likely = columns.map((column): [ImportColumn, BareShare] => [column, 'percent']);
  return { ...choices, bareShares: { ...Object.fromEntries(likely), ...choices.bareShares } };
}

function notesOf(reading: Reading, survey: Survey): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  const isMapped = requiredColumns.every((column) => reading.layout.mapping.includes(column));
  const ignored = isMapped ? ignoredColumns(reading) : [];
  if (ignored.length > 0) {
    notes.push({ code: 'columnsIgnored', names: ignored.slice(0, mostNamed), count: ignored.length });
  }
  const columns = marketColumns.filter((column) => {
    const blank = survey.blank.get(column) ?? 0;
    return blank > 0 && blank < survey.rowCount;
  });
  if (columns.length > 0) notes.push({ code: 'defaultsTaken', columns });
  if (survey.indianGroups > 0) notes.push({ code: 'indianGroups', count: survey.indianGroups });
  if (survey.wasProtected > 0) notes.push({ code: 'protectionRemoved', count: survey.wasProtected });
  return [...notes, ...nameNotes(survey.names)];
}
