import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { assumptions } from '../../../src/i18n/en/assumptions.ts';
import type { ExportHeaders } from '../../../src/io/exporting/segmentCells.ts';
import { segmentsCsv } from '../../../src/io/exporting/segmentsCsv.ts';
import { segmentsXlsx } from '../../../src/io/exporting/segmentsXlsx.ts';
import { importColumns } from '../../../src/io/importing/importColumns.ts';
import { Importer } from '../../../src/io/importing/importer.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { bestGuess, ownRangesOf } from '../../../src/model/ranges.ts';
import { setNumberLocale } from '../../../src/numbers/numberLocale.ts';
import { planArbitrary } from '../../fixtures/planArbitrary.ts';

afterEach(() => setNumberLocale('en'));

/** The names of the columns on the screen. */
const headers = Object.fromEntries(
  importColumns.map((column) => [column, assumptions[`field.segments.*.${column}`]]),
) as ExportHeaders;

const languages = ['en', 'it', 'pl', 'fr'];
const kinds = {
  csv: async (plan: Plan) => segmentsCsv(plan, headers),
  xlsx: (plan: Plan) => segmentsXlsx(plan, headers, 'Segments'),
};

/** Names of different segments, as people give them and as attackers do. */
const beginnings = ['Segment', '=SUM(A1)', "'=x", '-', '@home', 'Größe; "a", b', '__proto__', 'two\nlines', "'90s"];

function withNames(plan: Plan): Plan {
  const segments = plan.segments.map((segment, index) => {
    return { ...segment, name: `${beginnings[index % beginnings.length]} ${index}` };
  });
  return { ...plan, segments };
}

const plans = planArbitrary.filter(({ segments }) => segments.length > 0).map(withNames);

/** The segments as rows: where a number is uncertain, its best guess. */
function rowsOf(plan: Plan) {
  return plan.segments.map(({ id, ...segment }) => {
    const ranges = ownRangesOf(plan, id);
    const guesses = Object.entries(ranges).map(([column, range]) => {
      const place = { kind: 'own', field: `segments.*.${column as 'size'}` } as const;
      return [column, bestGuess(range, place)];
    });
    return { ...segment, ...Object.fromEntries(guesses), ...(guesses.length > 0 && { ranges }) };
  });
}

async function reimport(plan: Plan, kind: keyof typeof kinds, language: string) {
  const content = await kinds[kind](plan);
  const importer = new Importer({ rest: plan.rest, micro: plan.micro, locale: language }, () => {});
  const view = await importer.open({ kind: 'file', name: `segments.${kind}`, content });
  if (!view.ok) throw new Error(`refused: ${view.error.code}`);
  return { view: view.value, rows: [...importer.rows()] };
}

describe('segments that leave and come back', () => {
  const everywhere = languages.flatMap((language) => [
    { kind: 'csv' as const, language },
    { kind: 'xlsx' as const, language },
  ]);

  it.each(everywhere)('as $kind in $language are the same, and nothing is asked', async ({ kind, language }) => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        setNumberLocale(language);
        const { view, rows } = await reimport(plan, kind, language);
        expect([...view.questions, ...view.problems]).toEqual([]);
        expect(view.notes.filter(({ code }) => code !== 'protectionRemoved')).toEqual([]);
        expect(rows).toEqual(rowsOf(plan));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    { from: 'en', to: 'it' },
    { from: 'it', to: 'en' },
    { from: 'fr', to: 'en' },
  ])('are the same in $to where they left in $from, and nothing is asked', async ({ from, to }) => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        setNumberLocale(from);
        const content = segmentsCsv(plan, headers);
        const importer = new Importer({ rest: plan.rest, micro: plan.micro, locale: to }, () => {});
        const view = await importer.open({ kind: 'file', name: 'segments.csv', content });
        expect(view).toMatchObject({ ok: true, value: { questions: [], problems: [] } });
        expect([...importer.rows()]).toEqual(rowsOf(plan));
      }),
      { numRuns: 25 },
    );
  });
});
