import type { ValueProblem } from '../checkValue.ts';
import type { Issue, IssueCode } from '../issue.ts';

/** Issues found so far: all are counted, the first `most` are kept, so that a table of rubbish stays cheap. */
export class IssueList {
  readonly items: Issue[] = [];
  count = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(path: string, code: IssueCode, params: Issue['params'] = {}): void {
    this.count += 1;
    if (this.items.length < this.#most) this.items.push({ path, code, params });
  }

  addProblem(path: string, problem: ValueProblem | null): void {
    if (problem) this.add(path, problem.code, problem.params);
  }
}
