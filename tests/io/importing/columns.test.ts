import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { importColumns } from '../../../src/io/importing/importColumns.ts';
import { matchColumns } from '../../../src/io/importing/matchColumns.ts';
import { file, read, readView, summaryOf } from './reading.ts';

describe('columns are known by their names', () => {
  it.each([
    ['English', 'Segment,People,Conversion rate,AOV,Mass lift,Uplift,Cost per mille,Setup cost,Accuracy,Match rate'],
    [
      'Italian',
      'Segmento,Persone,Tasso di conversione,Margine,Lift macro,Lift,Costo per mille,Costi fissi,Precisione,Tasso di match',
    ],
    [
      'Polish',
      'Nazwa segmentu,Wielkość,Współczynnik konwersji,Marża,Lift macro,Wzrost,Koszt tysiąca,Koszty stałe,Precyzja,Dopasowanie',
    ],
    [
      'French',
      'Nom du segment,Taille,Taux de conversion,Panier moyen,Lift macro,Hausse,Coût pour mille,Coûts fixes,Précision,Taux de match',
    ],
    ['code', 'segment_name,audience_size,baselineRate,orderValue,macroLift,microLift,cpm,fixed_cost,precision,match'],
    [
      'units in words',
      'Segment,Size,CVR in percent,Value,Macro lift (pct),Lift w procent,CPM,Fixed cost in thousands,Precision,Match',
    ],
    [
      'units',
      'SEGMENT,Size (people),CVR (%),Value €,Macro lift %,Lift [%],CPM (USD),Fixed cost PLN,Precision (%),Match (%)',
    ],
  ])('%s', (_, headers) => {
    const { mapping, missing, unsure } = matchColumns(headers.split(','));
    expect(mapping).toEqual(importColumns.slice(0, 10));
    expect({ missing, unsure }).toEqual({ missing: [], unsure: false });
  });

  it('and the names that the app itself prints are known', () => {
    const headers = importColumns.map((column) => en[`field.segments.*.${column}`]);
    expect(matchColumns(headers)).toEqual({ mapping: importColumns, missing: [], unsure: false });
  });

  it('the better name wins; what is left over is ignored and named', async () => {
    const { view } = await readView(file('Audience,Segment,Size,Reach,Lift,Micro lift\nx,A,10,20,0.5,0.02\n'));
    expect(view.columns.map(({ column }) => column)).toEqual([null, 'name', 'size', null, null, 'microLift']);
    expect(view.notes).toEqual([{ code: 'columnsIgnored', names: ['Audience', 'Reach', 'Lift'], count: 3 }]);
  });

  it('an audience is a name, or a size where another column names', () => {
    expect(matchColumns(['Audience', 'CPM', 'Size']).mapping).toEqual(['name', 'cpm', 'size']);
    expect(matchColumns(['Segment', 'Audience']).mapping).toEqual(['name', 'size']);
  });

  it('two columns of one name are asked about', async () => {
    const { view } = await readView(file('segment,size,size\nA,10,20\n'));
    expect(view.questions).toEqual([{ code: 'mapping', missing: [] }]);
    const answered = await readView(file('segment,size,size\nA,10,20\n'), { mapping: ['name', null, 'size'] });
    expect(answered.view.questions).toEqual([]);
    expect(answered.rows).toEqual([{ name: 'A', size: 20 }]);
  });

  it('a column that is given twice is taken once', async () => {
    const { view } = await readView(file('a,b,c\nA,10,20\n'), { mapping: ['name', 'size', 'size'] });
    expect(view.columns.map(({ column }) => column)).toEqual(['name', 'size', null]);
  });

  it('columns without a name are named by their letters, if they hold something', async () => {
    const { view } = await readView(file('segment,size,,,\nA,10,,hello,\n'));
    expect(view.notes).toEqual([{ code: 'columnsIgnored', names: ['D'], count: 1 }]);
  });

  it('no more than 20 ignored columns are named, and all are counted', async () => {
    const extra = Array.from({ length: 500 }, (_, index) => `extra ${index}`);
    const { view } = await readView(file(`segment,size,${extra.join()}\nA,10\n`));
    expect(view.notes).toMatchObject([{ code: 'columnsIgnored', names: extra.slice(0, 20), count: 500 }]);
  });
});

describe('the header is found', () => {
  it.each([
    ['below a title', 'Plan 2024\n\nsegment,size\nA,10\n', 2],
    ['below a title of several cells', 'Client,ACME\nsegment,size\nA,10\n', 1],
    ['of unknown names below a title', 'My list\nZielgruppe,Anzahl\nA,10\n', 1],
  ])('%s, and the user is asked', async (_, content, likely) => {
    const { view } = await readView(file(content));
    expect(view.questions[0]).toEqual({ code: 'headerRow', likely });
    const answered = await readView(file(content), { headerRow: likely, mapping: ['name', 'size'] });
    expect(answered.view.questions).toEqual([]);
    expect(answered.rows).toEqual([{ name: 'A', size: 10 }]);
  });

  it.each([
    ['two columns', 'A,10\nB,20\n', ['A 10/undefined/undefined', 'B 20/undefined/undefined']],
    ['four columns', 'A,10,0.5,0.02\nB,20,0.4,0.03\n', ['A 10/0.5/0.02', 'B 20/0.4/0.03']],
  ])('without one, %s are known by their places: a file asks whether they are right', async (_, content, rows) => {
    for (const source of [file(content), { kind: 'text', text: content } as const]) {
      const outcome = await readView(source);
      expect(outcome.view.found.headerRow).toBeNull();
      expect(summaryOf(outcome)).toEqual(rows);
      expect(outcome.view.questions).toEqual(source.kind === 'file' ? [{ code: 'mapping', missing: [] }] : []);
    }
  });

  it.each(['A,10,0.5\nB,20,0.4\n', '10,A\n20,B\n', 'A\nB\n'])(
    'without one, others are asked about: %j',
    async (content) => {
      const { view } = await readView(file(content));
      expect(view.questions).toContainEqual({ code: 'mapping', missing: ['name', 'size'] });
      expect(view.goodCount).toBe(0);
    },
  );

  it('a first segment with the name of a column is no header', async () => {
    const { view, rows } = await readView(file('Population,1000\nTarget,20\n'));
    expect(view.found.headerRow).toBeNull();
    expect(rows.map(({ name }) => name)).toEqual(['Population', 'Target']);
  });

  it.each(['segment,size,cpm,lift', 'segment,size\n\n', 'segment,size\n,\n,\n'])(
    'alone, it is refused: %j',
    async (content) => {
      expect(await read(file(content))).toEqual({ kind: 'refusal', refusal: { code: 'headerOnly' } });
    },
  );
});

describe('a header that may name segments or their sizes', () => {
  it('is a size where numbers stand below it, and a name where texts do', async () => {
    const sizes = await readView(file('Ad set name,Audience,Active\nMen,"12,000",active\nWomen,"9,500",paused\n'));
    expect(sizes.view.columns.map(({ column }) => column)).toEqual(['name', 'size', 'included']);
    expect(sizes.rows.map(({ name, size, included }) => [name, size, included])).toEqual([
      ['Men', 12_000, true],
      ['Women', 9500, false],
    ]);
    const names = await readView(file('Audience,Reach\nMen,12000\nWomen,9500\n'));
    expect(names.view.columns.map(({ column }) => column)).toEqual(['name', 'size']);
  });

  it('leaves names that are numbers alone', async () => {
    const { view } = await readView(file('Segment,Size\n1,100\n2,200\n'));
    expect(view.columns.map(({ column }) => column)).toEqual(['name', 'size']);
  });
});
