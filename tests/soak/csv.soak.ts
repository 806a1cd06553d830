import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Importer } from '../../src/io/importing/importer.ts';
import type { ImportChoices } from '../../src/io/importing/importView.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const numRuns = 20_000;
const { rest, micro } = plainPlan({});

const number = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.string({ unit: fc.constantFrom(...'0123456789.,%kM €-+()e '.split('')), maxLength: 10 }),
);
const cell = fc.oneof(
  number,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('segment', 'size', 'cpm', 'lift (%)', 'Total', '', '"', '#N/A', '\0', 'sep=;', '\ufeff', '__proto__'),
);
const table = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
  )
  .map(([separator, lineEnd, rows]) =>
    ['segment,size,cpm,lift'.replaceAll(',', separator), ...rows.map((row) => row.join(separator))].join(lineEnd),
  );
const content = fc.oneof(
  { weight: 8, arbitrary: table.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);
const choices: fc.Arbitrary<ImportChoices> = fc.record(
  {
    decimal: fc.constantFrom('.', ','),
    headerRow: fc.option(fc.nat(3)),
    separator: fc.constantFrom(',', ';', '\t', '|'),
    encoding: fc.constantFrom('utf-8', 'utf-16le', 'windows-1250'),
    totals: fc.constantFrom('skip', 'take'),
    mapping: fc.constant(['name', 'size', 'cpm', 'microLift'] as const),
    bareShares: fc.constantFrom({ microLift: 'percent' }, { microLift: 'fraction' }),
  },
  { requiredKeys: [] },
);

it('reads any text as a table without throwing, and never to a number that is none', async () => {
  await fc.assert(
    fc.asyncProperty(content, choices, async (bytes, chosen) => {
      const importer = new Importer({ rest, micro, locale: 'en' }, () => {});
      const opened = await importer.open({ kind: 'file', name: 'any.csv', content: new Blob([new Uint8Array(bytes)]) });
      if (!opened.ok) return;
      const { goodCount, rowCount } = opened.value;
      const rows = [...importer.rows()];
      expect(rows.length).toBeGreaterThanOrEqual(goodCount);
      expect(rows.length).toBeLessThanOrEqual(rowCount);
      importer.choose(chosen);
      for (const row of [...rows, ...importer.rows()]) {
        expect(row.name.trim()).not.toBe('');
        for (const value of Object.values(row))
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns },
  );
});
