import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFileName } from '../../src/io/planFileName.ts';
import { exampleScenario } from '../../src/io/scenarios.ts';

const nameOf = (name: string) => planFileName({ ...exampleScenario, name });

describe('the name of a plan file', () => {
  it.each([
    ['Niche hair-care line', 'Niche hair-care line.micromacro.json'],
    ['', 'plan.micromacro.json'],
    [' ... ', 'plan.micromacro.json'],
    ['../../etc/passwd', 'etc passwd.micromacro.json'],
    ['C:\\plans\\a', 'C plans a.micromacro.json'],
    ['<img src=x onerror=window.__xss=1>', 'img src x onerror window.__xss 1.micromacro.json'],
    ['a\u0000b\nc\u202Ed', 'a b c d.micromacro.json'],
    ['Größe 你好', 'Größe 你好.micromacro.json'],
    ['nul', 'plan nul.micromacro.json'],
    ['\uD800x', '\uFFFDx.micromacro.json'],
  ])('of %j is %j', (name, file) => {
    expect(nameOf(name)).toBe(file);
  });

  it('is short, has its ending and nothing that a system or a page could take for more than a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const file = nameOf(name);
        expect(file.length).toBeLessThanOrEqual(80);
        expect(file).toMatch(/^[^.\s].*\.micromacro\.json$/u);
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Control}\p{Format}\p{Surrogate}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
