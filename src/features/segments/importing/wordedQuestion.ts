import type { ReactNode } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { t, tParts } from '../../../i18n/translate.ts';
import type {
  DecimalMark,
  Encoding,
  ImportChoices,
  ImportQuestion,
  ImportView,
} from '../../../io/importing/importView.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { rowText, sheetText } from './foundOptions.ts';
import { joined, listed, namesText, nameText } from './nameText.ts';

/** A question in words, with its answers. */
interface WordedQuestion {
  readonly legend: ReactNode;
  readonly answers: readonly Answer[];
  /** What to do where no answer is right. */
  readonly otherwise?: string;
}

export interface Answer {
  readonly value: string;
  readonly label: ReactNode;
  readonly change: ImportChoices;
  readonly chosen: boolean;
}

type Question<C extends ImportQuestion['code']> = Extract<ImportQuestion, { readonly code: C }>;

/** The words of a question, and which answer is chosen. */
export function wordedQuestion(
  question: ImportQuestion,
  { found, columns }: ImportView,
  choices: ImportChoices,
): WordedQuestion {
  switch (question.code) {
    case 'encoding':
      return encodingQuestion(question, choices);
    case 'sheet':
      return sheetQuestion(found.kind === 'workbook' ? found.sheets : [], choices);
    case 'headerRow':
      return headerQuestion(question, choices);
    case 'mapping':
      return mappingQuestion(columns, choices);
    case 'decimal':
      return decimalQuestion(question, choices);
    case 'bareShares':
      return sharesQuestion(question, choices);
    case 'scales':
      return scalesQuestion(question, choices);
    case 'totals':
      return totalsQuestion(question, choices);
  }
}

/** Encodings of one byte a letter: any bytes can be read as each of them. */
const oneByte = ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh'] as const satisfies readonly Encoding[];

function encodingQuestion({ likely, sample, row }: Question<'encoding'>, choices: ImportChoices): WordedQuestion {
  const words = { row: rowText(row), sample, likely: t(`import.encoding.${likely}`) };
  const order: readonly Encoding[] = [likely, ...oneByte.filter((encoding) => encoding !== likely)];
  return {
    legend: nameText('import.question.encoding', words),
    answers: order.map((encoding) => ({
      value: encoding,
      label: t(`import.encoding.${encoding}`),
      change: { encoding },
      chosen: choices.encoding === encoding,
    })),
  };
}

type Sheets = Extract<ImportView['found'], { kind: 'workbook' }>['sheets'];

function sheetQuestion(sheets: Sheets, choices: ImportChoices): WordedQuestion {
  return {
    legend: t('import.question.sheet'),
    answers: sheets.map((sheet, position) => ({
      value: String(position),
      label: sheetText(sheet),
      change: { sheet: position },
      chosen: choices.sheet === position,
    })),
  };
}

function headerQuestion({ likely }: Question<'headerRow'>, choices: ImportChoices): WordedQuestion {
  const row = rowText(likely + 1);
  return {
    legend: t('import.question.headerRow', { row }),
    answers: [
      {
        value: 'likely',
        label: t('import.question.headerRow.yes', { row }),
        change: { headerRow: likely },
        chosen: choices.headerRow === likely,
      },
      {
        value: 'none',
        label: t('import.question.headerRow.none'),
        change: { headerRow: null },
        chosen: choices.headerRow === null,
      },
    ],
    otherwise: t('import.question.headerRow.else'),
  };
}

/** All columns that are needed were found, but not for sure. */
function mappingQuestion(columns: ImportView['columns'], choices: ImportChoices): WordedQuestion {
  const change = { mapping: columns.map(({ column }) => column) };
  return {
    legend: t('import.question.mapping.sure'),
    answers: [{ value: 'yes', label: t('import.question.mapping.yes'), change, chosen: choices.mapping !== undefined }],
    otherwise: t('import.question.mapping.else'),
  };
}

function decimalQuestion({ likely, sample }: Question<'decimal'>, choices: ImportChoices): WordedQuestion {
  const order: readonly DecimalMark[] = likely === '.' ? ['.', ','] : [',', '.'];
  return {
    legend: nameText('import.question.decimal', { sample }),
    answers: order.map((decimal) => ({
      value: decimal,
      label: t(`import.question.decimal.${decimal === '.' ? 'point' : 'comma'}`, { value: readWith(sample, decimal) }),
      change: { decimal },
      chosen: choices.decimal === decimal,
    })),
  };
}

/** What a number is under a decimal mark, in print; the text itself where that is no number. */
function readWith(sample: string, decimal: DecimalMark): string {
  const plain = sample.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.');
  const value = Number(plain);
  return plain.trim() !== '' && Number.isFinite(value) ? formatField(value, 'factor', 'USD') : sample;
}

function sharesQuestion({ column, sample, likely }: Question<'bareShares'>, choices: ImportChoices): WordedQuestion {
  const value = Number(sample.trim().replace(',', '.'));
  const printed = Number.isFinite(value)
    ? { percent: formatShare(value / 100), fraction: formatShare(value) }
    : { percent: `${sample}%`, fraction: sample };
  const order = likely === 'percent' ? (['percent', 'fraction'] as const) : (['fraction', 'percent'] as const);
  return {
    legend: nameText('import.question.bareShares', { column: columnName(column), sample, ...printed }),
    answers: order.map((share) => ({
      value: share,
      label: t(`import.question.bareShares.${share}`, { value: printed[share] }),
      change: { bareShares: { ...choices.bareShares, [column]: share } },
      chosen: choices.bareShares?.[column] === share,
    })),
  };
}

function scalesQuestion({ samples }: Question<'scales'>, choices: ImportChoices): WordedQuestion {
  const pairs = samples.map(({ text, value }) =>
    nameText('import.question.scales.one', { text, value: formatField(value, 'factor', 'USD') }),
  );
  return {
    legend: joined(tParts<ReactNode>('import.question.scales', { samples: () => listed(pairs) })),
    answers: [
      {
        value: 'yes',
        label: t('import.question.scales.yes'),
        change: { scales: true },
        chosen: choices.scales === true,
      },
    ],
    otherwise: t('import.question.scales.else'),
  };
}

function totalsQuestion({ rows }: Question<'totals'>, choices: ImportChoices): WordedQuestion {
  return {
    legend: namesText('import.question.totals', rows.map(rowText), { count: rows.length }, rows.length),
    answers: (['skip', 'take'] as const).map((totals) => ({
      value: totals,
      label: t(`import.question.totals.${totals}`),
      change: { totals },
      chosen: choices.totals === totals,
    })),
  };
}
