import { describe, expect, it } from 'vitest';
import { file, read, readView, summaryOf, type Verdict, verdictOf } from './reading.ts';

const header = 'segment,size,cpm,lift\n';
const good = `${header}A,1000,0.5,0.02\n`;
const oneRow = ['A 1000/0.5/0.02'];

const bytes = (...codes: readonly number[]) => new Uint8Array(codes);
const utf32 = (text: string) =>
  bytes(...[...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8, 0, 0]));
const mark32 = bytes(0xff, 0xfe, 0, 0);

describe('what is no table is refused for its kind, as a file and pasted', () => {
  it.each([
    ['{"a":1}', 'otherText'],
    ['{\n  "name": "x",\n  "rows": [1, 2]\n}', 'otherText'],
    ['{}', 'otherText'],
    ['[{"segment":"A","size":1000}]', 'otherText'],
    ['[["segment","size"],["A",1000]]', 'otherText'],
    ['{"segment":"A","size":1}\n{"segment":"B","size":2}\n', 'otherText'],
    ['{"format": "micromacro-plan", "ver', 'planFile'],
    ['<?xml version="1.0"?><data><row/></data>', 'otherText'],
    ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'otherText'],
    ['<script>1</script>', 'webPage'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related\n', 'webPage'],
    ['segment,size,cpm,lift\n', 'headerOnly'],
    ['Segment\tSize', 'headerOnly'],
    ['\n\nsegment;size\n;\n;\n', 'headerOnly'],
  ])('%j: %s', async (text, code) => {
    expect(await read(file(text))).toEqual({ kind: 'refusal', refusal: { code } });
    expect(await read({ kind: 'text', text })).toEqual({ kind: 'refusal', refusal: { code } });
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['UTF-32', utf32(good), 'encoding'],
    ['only a mark of UTF-32', mark32, 'encoding'],
    ['only a mark of UTF-16', bytes(0xff, 0xfe), 'emptyFile'],
    ['zeros', new Uint8Array(100), 'notText'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0), 'notText'],
  ])('%s', async (_, content, code) => {
    expect(await read(file(content))).toEqual({ kind: 'refusal', refusal: { code } });
  });

  it.each(['[1] North,5\n', '{north},5\n', '[North],5\n', '<18,5\n'])(
    'a name in brackets is a name: %j',
    async (row) => {
      expect((await readView(file(row))).view.rowCount).toBe(1);
    },
  );
});

describe('ways to write the same table', () => {
  it.each<[string, string]>([
    ['two byte order marks', `\ufeff\ufeff${good}`],
    ['a mark before what separates', `\ufeffsep=;\n${good.replaceAll(',', ';')}`],
    ['SEP in capitals', `SEP=,\n${good}`],
    ['sep with a tab', `sep=\t\n${good.replaceAll(',', '\t')}`],
    ['a return before every line end', good.replaceAll('\n', '\r\r\n')],
    ['a page break at the end', good.replace(/\n$/, '\f\n')],
    ['separators after every row', good.replaceAll('\n', ',\n')],
    ['separators before every row', good.replace(/^(?=.)/gm, ',')],
    ['texts kept by formulas', `${header}="A",="1000","=""0.5""",="0.02"\n`],
    ['hard spaces around headers', `segment\u00a0,\u00a0size,cpm,lift\nA,1000,0.5,0.02\n`],
    ['an unseen space in a header', good.replace('segment', 'seg\u200bment')],
    ['full-width headers', good.replace('size', 'ｓｉｚｅ')],
    ['headers joined by underscores', 'segment_name,segment_size,cpm_eur,lift_pct\nA,1000,0.5,2%\n'],
    ['headers joined by capitals', 'segmentName,segmentSize,cpm,microLift\nA,1000,0.5,0.02\n'],
    ['signs of currencies and percents', `${header}A,1000,€0.50,2 %\n`],
  ])('%s', async (_, content) => {
    for (const source of [file(content), { kind: 'text', text: content } as const]) {
      const outcome = await readView(source);
      expect(verdictOf(outcome)).toBe('ACCEPT');
      expect(summaryOf(outcome)).toEqual(oneRow);
    }
  });
});

describe('names are kept to the letter', () => {
  it.each([
    ['="00123"', '00123'],
    ['"=""a """"b"""""""', 'a "b"'],
    ['="A"&"B"', '="A"&"B"'],
    ['A "x" B', 'A "x" B'],
    ['5" screen', '5" screen'],
    ['👨‍👩‍👧‍👦 Families 🇮🇹', '👨‍👩‍👧‍👦 Families 🇮🇹'],
    ['A\u2028B', 'A\u2028B'],
    ['A &amp; B', 'A &amp; B'],
    ['日本', '日本'],
    ['\u200fمرحبا', '\u200fمرحبا'],
  ])('%j is %j', async (cell, name) => {
    expect((await readView(file(`segment,size\n${cell},5\n`))).rows).toEqual([{ name, size: 5 }]);
  });
});

describe('rows that are no segments', () => {
  it.each<[string, string, Verdict]>([
    ['a comment above', `# made by a program\n${good}`, 'ASK'],
    ['a comment between', `${header}# a note\nA,1000,0.5,0.02\n`, 'ROW-ERRORS'],
    ['units below the header', `${header},people,€,%\nA,1000,0.5,0.02\n`, 'ROW-ERRORS'],
    ['the header again', `${good}${good}`, 'ROW-ERRORS'],
    ['the header at the end', `A,1000,0.5,0.02\n${header}`, 'ASK'],
    ['a total in the middle', `${header}A,1000,0.5,0.02\nTotal,1000,,\nB,2500,0.4,0.03\n`, 'ASK'],
    ['a total beside a row that cannot be read', `${good}B,lots,0.4,0.03\nTotal,3500,0.45,0.02\n`, 'ASK'],
    ['a rule of dashes', '|segment|size|cpm|lift|\n|---|---|---|---|\n|A|1000|0.5|0.02|\n', 'ROW-ERRORS'],
    ['quotes around a whole row', `${header}"A,1000,0.5,0.02"\n`, 'ROW-ERRORS'],
    ['a header of one column', 'segment\nA\nB\n', 'ASK'],
    ['the same header twice', 'segment,size,size\nA,1000,5\n', 'ASK'],
    ['a wrong line about separators', `sep=;\n${good}`, 'ASK'],
    ['unknown separators', 'segment^size\nA^5\n', 'ASK'],
    ['headers of another language', 'Zielgruppe;Größe\nA;1000\n', 'ASK'],
    ['no header', good.replace(header, ''), 'ASK'],
    ['percent in the header and fractions below', 'segment,size,Lift %\nA,1000,0.02\n', 'ASK'],
    ['percent in the header and below', 'segment,size,Lift %\nA,1000,2\n', 'ACCEPT'],
    ['prose', 'Hello, this is a text.\nIt has lines.\n', 'ASK'],
  ])('%s: %s', async (_, content, verdict) => {
    expect(verdictOf(await read(file(content)))).toBe(verdict);
  });
});

describe('no number is guessed', () => {
  it.each<[string, Verdict]>([
    ['"1.234,5",0.5,0.02', 'ROW-ERRORS'],
    ['1000,0.5,"0,02"', 'ROW-ERRORS'],
    ["'1000,0.5,0.02", 'ROW-ERRORS'],
    ['1000-,0.5,0.02', 'ROW-ERRORS'],
    ['“1000”,0.5,0.02', 'ROW-ERRORS'],
    ['5%-10%,0.5,0.02', 'ROW-ERRORS'],
    ['5-10,0.5,0.02', 'ROW-ERRORS'],
    ['1/2,0.5,0.02', 'ROW-ERRORS'],
    ['½,0.5,0.02', 'ROW-ERRORS'],
    ['3:30,0.5,0.02', 'ROW-ERRORS'],
    ['1899-12-31,0.5,0.02', 'ROW-ERRORS'],
    ['0x10,0.5,0.02', 'ROW-ERRORS'],
    ['1_000,0.5,0.02', 'ROW-ERRORS'],
    ['~1000,0.5,0.02', 'ROW-ERRORS'],
    ['1000+,0.5,0.02', 'ROW-ERRORS'],
    ['=1+1,0.5,0.02', 'ROW-ERRORS'],
    ['1000,0.5,2‰', 'ROW-ERRORS'],
    ['1000,0.5,"0.02\n"', 'ACCEPT'],
    ['-,0.5,0.02', 'ROW-ERRORS'],
    ['n/a,0.5,0.02', 'ROW-ERRORS'],
    ['NaN,0.5,0.02', 'ROW-ERRORS'],
    ['Infinity,0.5,0.02', 'ROW-ERRORS'],
    [',0.5,0.02', 'ROW-ERRORS'],
    ['1000,0.5,-150%', 'ROW-ERRORS'],
    ['1000,0.5,2', 'ASK'],
    ['1k,0.5,0.02', 'ASK'],
    ['1 000,0.5,0.02', 'ACCEPT'],
    ["1'000,0.5,0.02", 'ACCEPT'],
    ['"1,000",$0.50,2.0%', 'ACCEPT'],
  ])('%s: %s', async (cells, verdict) => {
    expect(verdictOf(await read(file(`${header}A,${cells}\n`)))).toBe(verdict);
  });
});
