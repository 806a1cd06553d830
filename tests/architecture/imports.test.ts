import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tooling/setup.mjs';
import { complaint } from './importRules.ts';
import { filesBelow } from './projectFiles.ts';
import { readImports } from './readImports.ts';

function complaints(file: string, source: string): string[] {
  return readImports(file, source).flatMap((specifier) => complaint(file, specifier) ?? []);
}

describe('the sources', () => {
  const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file));

  it('keep to the import table', () => {
    expect(sources.flatMap((file) => complaints(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('are found', () => expect(sources).toContain('src/model/plan.ts'));
});

describe('the import table', () => {
  it('says in one sentence which file breaks which line', () => {
    expect(complaints('src/features/answer/Verdict.tsx', "import { a } from '../../engine/curves/reach.ts';")).toEqual([
      'src/features/answer/Verdict.tsx imports src/engine/curves/reach.ts: ' +
        'features may import only store, charts, ui, numbers, i18n, io, model',
    ]);
  });

  const plan = '../model/plan.ts';
  it.each([
    ['src/engine/index.ts', plan],
    ['src/store/selectors.ts', '../engine/index.ts'],
    ['src/store/usePlan.ts', 'react'],
    ['src/store/plan.ts', 'zustand/vanilla'],
    ['src/features/answer/Card.tsx', './Slider.tsx'],
    ['src/charts/series/bars.ts', '../../numbers/money.ts'],
    ['src/main.tsx', './app/App.tsx'],
    ['src/main.tsx', 'react-dom/client'],
  ])('lets %s import %s', (file, specifier) => expect(complaint(file, specifier)).toBeNull());

  it.each([
    ['src/model/plan.ts', '../numbers/parse.ts', 'model may import no other room'],
    ['src/model/plan.ts', 'valibot', 'model may import no package'],
    ['src/engine/index.ts', 'node:fs', 'engine may import no package'],
    ['src/store/plan.ts', '../engine/curves/reach.ts', 'only through src/engine/index.ts'],
    ['src/store/plan.ts', 'react', 'React belongs to'],
    ['src/store/plan.ts', 'zustand', 'React belongs to'],
    ['src/io/file.ts', 'recharts', 'React belongs to'],
    ['src/features/answer/Card.tsx', '../segments/Row.tsx', 'features may not import each other'],
    ['src/charts/Bars.tsx', '../store/plan.ts', 'charts may import only'],
    ['src/main.tsx', './store/plan.ts', 'main.tsx may import only app'],
    ['src/utils/helper.ts', plan, 'utils is not in the import table'],
    ['src/app/App.tsx', '../../tests/e2e/harness.ts', 'only what is in src'],
  ])('stops %s from importing %s', (file, specifier, reason) => expect(complaint(file, specifier)).toContain(reason));
});

describe('the reader of imports', () => {
  it.each([
    ['a type', "import type { Plan } from './x.ts';"],
    ['a type in place', "type Plan = import('./x.ts').Plan;"],
    ['a side effect', "import './x.ts';"],
    ['a re-export', "export { plan } from './x.ts';"],
    ['a re-export of everything', "export * from './x.ts';"],
    ['a dynamic import', "const page = () => import('./x.ts');"],
    ['a worker', "new Worker(new URL('./x.ts', import.meta.url), { type: 'module' });"],
    ['an import beside markup', "import { X } from './x.ts'; const view = <X />;"],
  ])('sees %s', (_, source) => expect(readImports('src/app/a.tsx', source)).toEqual(['./x.ts']));

  it('is not fooled by text and comments', () => {
    expect(readImports('a.ts', `// import './x.ts'\nconst text = "import './x.ts'"; export { text };`)).toEqual([]);
  });
});
