import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Agree } from '../../../../src/features/segments/importing/Agree.tsx';
import { Notes } from '../../../../src/features/segments/importing/Notes.tsx';
import { PreviewTable } from '../../../../src/features/segments/importing/PreviewTable.tsx';
import { Problems } from '../../../../src/features/segments/importing/Problems.tsx';
import { Questions } from '../../../../src/features/segments/importing/Questions.tsx';
import { Review } from '../../../../src/features/segments/importing/Review.tsx';
import type { ImportView } from '../../../../src/io/importing/importView.ts';
import { someProblem, someView } from './someView.ts';

const html = (element: ReactElement) => renderToStaticMarkup(element);
const nothing = () => {};
const common = { choices: {}, currency: 'USD', choose: nothing };

const preview = (view: ImportView) => html(<PreviewTable view={view} currency="USD" choose={nothing} />);
const count = (text: string, part: string) => text.split(part).length - 1;

describe('the first rows', () => {
  it('show a cell as it stands, and what was understood where that is not plain', () => {
    const row = {
      row: 2,
      cells: [{ text: 'A' }, { text: '10k', value: 10_000 }, { text: '2%', value: 0.02 }, { text: '' }],
    };
    const markup = preview(someView({ preview: [row] }));
    expect(markup).toContain('<bdi>10k</bdi><span class="import-understood">= 10,000</span>');
    expect(count(markup, 'import-understood')).toBe(1);
  });

  it('have the reason in a cell that cannot be used, and a mark beside its colour', () => {
    const problem = someProblem();
    const markup = preview(someView({ preview: [{ row: 2, cells: [{ text: 'A' }, { text: 'TBD', problem }] }] }));
    expect(markup).toMatch(/<td data-problem="true"><bdi>TBD<\/bdi>.*>!<\/span>Can’t be read as a number\./);
  });

  it('say what is wrong with a whole row beside its number', () => {
    const problem = someProblem({ column: null, code: 'tooManyCells', params: { cells: 5, columns: 4 }, text: '' });
    const markup = preview(someView({ problems: [problem], problemCount: 1 }));
    expect(markup).toMatch(/<th scope="row">2<span.*Has 5 cells, where the table has 4 columns\./);
  });

  it('take text for text, whatever it is', () => {
    const script = '<script>alert(1)</script>';
    const markup = preview(someView({ columns: [{ header: script, column: 'name' }] }));
    expect(markup).not.toContain('<script');
    expect(markup).toContain('<bdi class="import-header">&lt;script&gt;');
  });

  it('are few, however many the table has, and no column that counts is left out of sight', () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({ row: i + 2, cells: [] }));
    const columns = Array.from({ length: 1000 }, (_, i) => ({
      header: 'x',
      column: i === 900 ? ('cpm' as const) : null,
    }));
    const markup = preview(someView({ preview: rows, columns }));
    expect(count(markup, '<tr')).toBe(11);
    expect(count(markup, '<select')).toBe(41);
    expect(markup).toContain('and 959 more columns');
  });
});

describe('the problems', () => {
  const list = (view: ImportView) => html(<Problems view={view} {...common} />);

  it('are named by row and column, with the text and the reason', () => {
    expect(list(someView({ problems: [someProblem()], problemCount: 1 }))).toContain(
      'Row 2, <bdi>Audience</bdi></span><bdi class="import-text">TBD</bdi><span>Can’t be read as a number.</span>',
    );
  });

  it('offer each way in which a cell can be read', () => {
    const problem = someProblem({ code: 'groupOrDecimal', text: '1.234', readings: [1234, 1.234] });
    const markup = list(someView({ problems: [problem], problemCount: 1 }));
    expect(markup).toContain('>1,234</button>');
    expect(markup).toContain('>1.2340</button>');
  });

  it('are counted beyond the first hundred', () => {
    const problems = Array.from({ length: 120 }, (_, i) => someProblem({ row: i + 2 }));
    const markup = list(someView({ problems, problemCount: 1334 }));
    expect(count(markup, '<li')).toBe(100);
    expect(markup).toContain('and 1,234 more');
  });

  it('are no heading where there are none', () => expect(list(someView())).toBe(''));
});

describe('the questions', () => {
  it('ask for a column by a list of those there are', () => {
    const markup = html(
      <Questions questions={[{ code: 'mapping', missing: ['size'] }]} view={someView()} {...common} />,
    );
    expect(markup).toContain('Which column is “Size”?');
    for (const header of ['Segment', 'Audience', 'Lift', 'Owner']) expect(markup).toContain(`>${header}</option>`);
  });

  it('are groups of radio buttons with the question as their name', () => {
    const markup = html(<Questions questions={[{ code: 'totals', rows: [5] }]} view={someView()} {...common} />);
    expect(markup).toMatch(/<fieldset[^>]*><legend[^>]*>Row <bdi>5<\/bdi> looks like a total\.<\/legend>/);
    expect(count(markup, 'type="radio"')).toBe(2);
    expect(markup).not.toContain('checked');
  });
});

describe('a look at a table', () => {
  const review = (view: ImportView) =>
    html(<Review view={view} {...common} leaveOut={false} onLeaveOut={nothing} onBack={nothing} />);

  it('offers to leave rows out only once nothing is to be asked', () => {
    const bad = { rowCount: 5000, goodCount: 4988, problemCount: 12 };
    expect(review(someView(bad))).toContain('Leave out these 12 rows');
    expect(review(someView({ ...bad, questions: [{ code: 'totals', rows: [5] }] }))).not.toContain('Leave out these');
    expect(review(someView())).not.toContain('Leave out these');
  });

  it('asks of pasted text no encoding', () => {
    const found = { kind: 'text', encoding: null, separator: '\t', headerRow: null, decimal: ',' } as const;
    expect(review(someView())).toContain('Encoding');
    expect(review(someView({ found }))).not.toContain('Encoding');
  });
});

describe('the notes', () => {
  it('isolate names', () => {
    const markup = html(<Notes notes={[{ code: 'sameNames', names: ['A', 'ب'], count: 2 }]} />);
    expect(markup).toContain('<bdi>A</bdi>, <bdi>ب</bdi>');
  });
});

describe('agreeing', () => {
  const agree = (hindrance: string | null, withTargets = true) =>
    html(
      <Agree
        count={4988}
        target="replace"
        onTarget={withTargets ? nothing : null}
        hindrance={hindrance}
        onAgree={nothing}
      />,
    );

  it('says exactly what it will do', () => {
    expect(agree(null)).toContain('>Replace all segments with these 4,988</button>');
    expect(agree(null)).not.toContain('aria-disabled');
  });

  it('is closed with its reason in sight and in its description', () => {
    const markup = agree('12 rows need you.');
    const id = /aria-describedby="([^"]*)"/.exec(markup)?.[1];
    expect(markup).toContain('aria-disabled="true"');
    expect(markup).toContain(`<p id="${id}" class="import-hindrance">12 rows need you.</p>`);
  });

  it('has no choice of places where the plan has no segments', () => {
    expect(count(agree(null), 'type="radio"')).toBe(3);
    expect(count(agree(null, false), 'type="radio"')).toBe(0);
  });
});
