import cases from '../fixtures/cases/worked-cases.json';

/** A worked example from outside, with where it comes from. */
export interface WorkedCase<Inputs, Expected> {
  readonly id: string;
  readonly source: string;
  /** Names the case and its source: the end of a test's name. */
  readonly title: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

/** Finds a worked case; the caller says what it is given and what it expects. */
export function workedCase<Inputs, Expected>(id: string): WorkedCase<Inputs, Expected> {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no worked case ${id}.`);
  const { source, inputs, expected } = found;
  return { id, source, title: `${id} (${source})`, inputs: inputs as Inputs, expected: expected as Expected };
}
