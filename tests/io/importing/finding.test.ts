import { describe, expect, it } from 'vitest';
import type { ImportChoices, ImportRefusal } from '../../../src/io/importing/importView.ts';
import { cpuTime } from '../cpuTime.ts';
import { file, read, readView, summaryOf } from './reading.ts';

const good = 'segment,size,cpm,lift\nYoung urban,1000,0.5,0.02\nFamilies,2500,0.4,0.03\n';
const twoRows = ['Young urban 1000/0.5/0.02', 'Families 2500/0.4/0.03'];

const bytes = (text: string, high: Readonly<Record<string, number>> = {}) =>
  new Uint8Array([...text].map((letter) => high[letter] ?? letter.charCodeAt(0)));

function utf16(text: string, order: 'le' | 'be', mark: boolean) {
  const codes = [...(mark ? `\ufeff${text}` : text)].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])));
}

describe('text is found to be text, in whatever encoding', () => {
  it.each([
    ['UTF-8', good],
    ['UTF-8 with a mark', `\ufeff${good}`],
    ['UTF-16, low byte first', utf16(good, 'le', true)],
    ['UTF-16, high byte first', utf16(good, 'be', true)],
    ['UTF-16 without a mark', utf16(good, 'le', false)],
    ['UTF-16 without a mark, high byte first', utf16(good, 'be', false)],
  ])('%s', async (_, content) => {
    const outcome = await readView(file(content));
    expect(summaryOf(outcome)).toEqual(twoRows);
    expect(outcome.view.questions).toEqual([]);
  });

  it.each([
    ['windows-1252', 'Café, à côté', { é: 0xe9, à: 0xe0, ô: 0xf4 }],
    ['windows-1250', 'Łódź młodzi', { Ł: 0xa3, ó: 0xf3, ź: 0x9f, ł: 0xb3 }],
    ['iso-8859-2', 'Śląsk i Łódź', { Ś: 0xa6, ą: 0xb1, Ł: 0xa3, ó: 0xf3, ź: 0xbc }],
    ['macintosh', 'Café Münze', { é: 0x8e, ü: 0x9f }],
  ])('%s is offered, not taken', async (likely, name, high) => {
    const content = bytes(`segment,size\nA,5\n"${name}",10\n`, high);
    const { view } = await readView(file(content));
    expect(view.questions).toEqual([{ code: 'encoding', likely, row: 3, sample: `"${name}",10` }]);
    const chosen = await readView(file(content), { encoding: likely } as ImportChoices);
    expect(chosen.view.questions).toEqual([]);
    expect(chosen.rows[1]?.name).toBe(name);
  });

  it('a mark of UTF-8 is no name, even where the rest is not UTF-8', async () => {
    const content = bytes('ï»¿segment,size\nCafé,5\n', { ï: 0xef, '»': 0xbb, '¿': 0xbf, é: 0xe9 });
    const { view, rows } = await readView(file(content));
    expect(view.columns.map(({ header }) => header)).toEqual(['segment', 'size']);
    expect(rows[0]?.name).toBe('Café');
  });

  it('leaves alone what was broken before it came here', async () => {
    expect((await readView(file('segment,size\nCafÃ©,5'))).rows[0]?.name).toBe('CafÃ©');
  });

  it('asks again where the chosen encoding cannot be right', async () => {
    const { view } = await readView(file(bytes('segment,size\nCafé,5', { é: 0xe9 })), { encoding: 'utf-8' });
    expect(view.questions.map(({ code }) => code)).toEqual(['encoding']);
  });
});

describe('what is no table is refused for what it is', () => {
  it.each<[string, Uint8Array<ArrayBuffer> | string, ImportRefusal]>([
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), { code: 'notText' }],
    ['a PDF', '%PDF-1.7\n', { code: 'notText' }],
    ['rich text', '{\\rtf1 Hello}', { code: 'notText' }],
    ['random bytes', new Uint8Array(999).map((_, i) => (i * i * 31 + i * 7) % 251), { code: 'notText' }],
    ['a zip that is no spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { code: 'damagedSpreadsheet' }],
    ['an old spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'oldOrProtected' }],
    [
      'a spreadsheet in XML',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>',
      { code: 'oldOrProtected' },
    ],
    ['a bare table of markup', '<TABLE><tr><td>A</td></tr></TABLE>', { code: 'webPage' }],
    ['a plan', '{ "format": "micromacro-plan", "version": 1 }', { code: 'planFile' }],
    ['only a mark', '\ufeff', { code: 'emptyFile' }],
    ['only separators', ',,,\n,,,\n', { code: 'emptyFile' }],
    ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), { code: 'encoding' }],
    ['100,000 columns', `segment,size${',c'.repeat(100_000)}\nA,5\n`, { code: 'tooManyColumns', limit: 1_000 }],
    [
      'more rows than a plan can hold',
      `segment,size\n${'A,5\n'.repeat(1_000_101)}`,
      { code: 'tooManyRows', limit: 1_000_000 },
    ],
    ['a quote that closes too early', 'segment,size\nA,5\n"B"x,7\n"C",8\n', { code: 'unclosedQuote', row: 3 }],
  ])('%s', async (_, content, refusal) => {
    expect(await read(file(content))).toEqual({ kind: 'refusal', refusal });
  });

  it('a file above the limit is not even read', async () => {
    const content = { size: 101 * 2 ** 20 } as Blob;
    expect(await read({ kind: 'file', name: 'big.csv', content })).toEqual({
      kind: 'refusal',
      refusal: { code: 'tooLarge', limit_bytes: 100 * 2 ** 20 },
    });
  });

  it('a file that has gone is said to be gone', async () => {
    const content = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotFoundError')) };
    const outcome = await read({ kind: 'file', name: 'gone.csv', content: content as unknown as Blob });
    expect(outcome).toEqual({ kind: 'refusal', refusal: { code: 'gone' } });
  });
});

describe('cells are kept apart', () => {
  it.each([
    ['tabs', good.replaceAll(',', '\t')],
    ['semicolons', good.replaceAll(',', ';')],
    ['bars', good.replaceAll(',', '|')],
    ['semicolons and decimal commas', good.replaceAll(',', ';').replaceAll('.', ',')],
    ['commas and quoted decimal commas', good.replace(/0\.\d+/g, (text) => `"${text.replace('.', ',')}"`)],
    ['a line that says so', `sep=;\r\n${good.replaceAll(',', ';')}`],
    ['a quoted line that says so', `"sep=,"\n${good}`],
    ['Windows line ends', good.replaceAll('\n', '\r\n')],
    ['line ends of every kind', good.replace('\n', '\r\n').replace(/\n$/, '\r')],
    ['quotes around everything', good.replace(/[^,\n]+/g, '"$&"')],
    ['spaces around everything', good.replace(/[^,\n]+/g, '  "$&" ')],
  ])('by %s', async (_, content) => {
    const outcome = await readView(file(content));
    expect(summaryOf(outcome)).toEqual(twoRows);
    expect(outcome.view.questions).toEqual([]);
  });

  it('names that hold separators, quotes and line ends stay whole', async () => {
    const { rows } = await readView(file('segment,size\n"A, ""b""; c",5\n"two\r\nlines",6\nA "x" b,7\n5" pipe,8\n'));
    expect(rows.map(({ name }) => name)).toEqual(['A, "b"; c', 'two\r\nlines', 'A "x" b', '5" pipe']);
  });

  it('rows are numbered as a spreadsheet shows them: a name of two lines is in one', async () => {
    const { view } = await readView(file('segment,size\n"two\nlines",5\n\nB,x\n'));
    expect(view.problems.map(({ row }) => row)).toEqual([4]);
  });

  it('a separator that is chosen is taken', async () => {
    const { view } = await readView(file('segment,size\nA,5'), { separator: ';' });
    expect(view.columns.map(({ header }) => header)).toEqual(['segment,size']);
    expect(view.found).toMatchObject({ separator: ';' });
  });

  it.each(['(', '"', "'", ' ', '1', '1.', ',', '&', '\u0301', '=', '#', '\0', '٣'])(
    'a million times %j in a header, a name or a number is read within two seconds',
    async (character) => {
      const long = `"${character.replace('"', '""').repeat(1_000_000)}"`;
      const time = await cpuTime(async () => {
        await read(file(`segment,size\n${long},5\nB,${long}\n`));
        await read(file(`segment,size,${long}\nA,5,x\n`));
      });
      expect(time).toBeLessThan(2_000);
    },
  );

  it('large texts are cut into slices without a trace', async () => {
    const lines = Array.from({ length: 120_000 }, (_, index) => `"Segment ""${index}"", north\nside",${index}`);
    const { view, rows } = await readView(file(`segment,size\n${lines.join('\n')}`));
    expect([view.goodCount, view.problemCount]).toEqual([120_000, 0]);
    expect(rows.every(({ name, size }) => name === `Segment "${size}", north\nside`)).toBe(true);
  });
});
