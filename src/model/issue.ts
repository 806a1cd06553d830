/** What is wrong with, or worth knowing about, a plan: said at the place it concerns. */
export interface Issue {
  /** Where: `population`, `macro.cpm`, `segments.3.size` (position in the list, from 0), `macro`, `micro` or `segments`. */
  readonly path: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, number | string>>;
}

/** With one of these a plan cannot be computed. */
export const errorCodes = [
  'notANumber',
  'notText',
  'notYesNo',
  'notAList',
  'notAnObject',
  'notAChoice',
  'mustBeAbove',
  'mustBeAtLeast',
  'mustBeAtMost',
  'mustBeBelow',
  'mustBeWhole',
  'conversionAboveAll',
  'noPrice',
  'bracketsNotRising',
  'bracketsNotFromZero',
  'textTooLong',
  'unknownCurrency',
  'rangeNotRising',
  'rangeNotAllowed',
  'tooManySegments',
] as const;

/** With one of these a plan is computed, and the user is told. */
export const warningCodes = [
  'macroNotAffordable',
  'microNotAffordable',
  'microNoSegments',
  'microOverBudget',
  'microNothingPays',
  'segmentsAbovePopulation',
  'segmentAbovePopulation',
  'longTermCountedTwice',
  'zeroBudget',
] as const;

export type IssueCode = (typeof errorCodes)[number] | (typeof warningCodes)[number];

const errors: ReadonlySet<string> = new Set(errorCodes);

export function isError(issue: Issue): boolean {
  return errors.has(issue.code);
}
