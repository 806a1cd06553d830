import { describe, expect, it } from 'vitest';
import { stepText, type WordedStep } from '../../src/i18n/stepText.ts';

const steps: readonly (readonly [WordedStep, string])[] = [
  [{ code: 'field', path: 'segments.*.cpm' }, 'CPM'],
  [{ code: 'segment', segment: 'North', field: 'included' }, 'Included of North'],
  [{ code: 'addSegment' }, 'add a segment'],
  [{ code: 'removeSegment', segment: 'North' }, 'remove North'],
  [{ code: 'import', count: 1 }, 'import 1 segment'],
  [{ code: 'generate', count: 1200 }, 'generate 1,200 segments'],
  [{ code: 'editMany', column: 'size', count: 2 }, 'Size of 2 segments'],
  [{ code: 'clearCells', count: 1 }, 'clear a cell'],
  [{ code: 'paste', rows: 3, columns: 1 }, 'paste 3 rows of 1 column'],
  [{ code: 'sort', column: 'name' }, 'sort by Name'],
  [{ code: 'sort', column: 'roi' }, 'sort by ROI'],
  [{ code: 'openFile', name: 'Spring' }, 'open Spring'],
  [{ code: 'applyAdvice' }, 'apply the recommended mix'],
];

describe('a step of the history', () => {
  it.each(steps)('%o is called “%s”', (step, words) => {
    expect(stepText(step)).toBe(words);
  });

  it('with a column that has no name is a bug, and throws', () => {
    expect(() => stepText({ code: 'sort', column: 'nothing' })).toThrow('segments.column.nothing');
  });
});
