import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../src/io/tables/readClipboard.ts';
import { writeClipboard } from '../../../src/io/tables/writeClipboard.ts';
import { cpuTime } from '../cpuTime.ts';

const text = (text: string) => readClipboard({ text, html: '' })?.rows;
const html = (html: string) => readClipboard({ text: '', html })?.rows;
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/paste/${name}`, import.meta.url), 'utf8');

describe('plain text of the clipboard', () => {
  it.each<[string, string, string[][]]>([
    [
      'a range of Excel',
      'A\t1\r\nB\t2\r\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'a range without a last line end',
      'A\t1\nB\t2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['one cell', '1000\r\n', [['1000']]],
    ['an empty cell', '\r\n', [['']]],
    ['empty cells at the ends', '\t1\t\r\n', [['', '1', '']]],
    ['a tab at the very end', 'A\t', [['A', '']]],
    ['empty rows', 'A\r\n\r\nB\r\n', [['A'], [''], ['B']]],
    ['a cell with a line end', '"two\nlines"\t1\r\n', [['two\nlines', '1']]],
    ['a cell with a tab', '"a\tb"\t1\n', [['a\tb', '1']]],
    ['doubled quotes', '"say ""hi""\n"\t1', [['say "hi"\n', '1']]],
    ['quotes inside a cell', '5" pipe\t6" pipe', [['5" pipe', '6" pipe']]],
    ['quotes around a word', '"A" and B\t1', [['"A" and B', '1']]],
    [
      'a quote that closes nowhere',
      '"A\t1\nB\t2',
      [
        ['"A', '1'],
        ['B', '2'],
      ],
    ],
    ['commas and semicolons', 'Smith, John;1', [['Smith, John;1']]],
    ['old Macintosh line ends', 'A\rB', [['A'], ['B']]],
  ])('reads %s', (_, copied, rows) => expect(text(copied)).toEqual(rows));

  it('is nothing where there is nothing', () => expect(text('')).toBeUndefined());

  it('takes time in proportion to its length, whatever the quotes', async () => {
    const pieces = ['"', '"""', '"a\t', '""a\t""', '"\t"""\n'];
    expect(await cpuTime(() => pieces.map((piece) => text(piece.repeat(200_000))))).toBeLessThan(2_000);
  });
});

describe('markup of the clipboard', () => {
  const row = (cells: string) => `<table><tr>${cells}</tr></table>`;

  it.each<[string, string, unknown[][]]>([
    ['the table of a text processor', fixture('005-word-table.html'), [['A', '1\u00a0000', '0.5', '0.02']]],
    [
      'omitted end tags',
      '<table><tr><td>A<td>1<tr><td>B<td>2</table>',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'head and body',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      [['a'], ['b']],
    ],
    ['styles and comments', `<style>td{}</style><!-- <table> -->${row('<td>A<!-- <td>no --></td>')}`, [['A']]],
    ['text outside the table', `before ${row('<td>A</td>')} after`, [['A']]],
    ['only the first table', row('<td>A</td>') + row('<td>B</td>'), [['A']]],
    ['a table in a cell', row(`<td>A ${row('<td>B</td>')}</td><td>C</td>`), [['A\nB', 'C']]],
    ['line breaks and paragraphs', row('<td><p>A</p>\n<p>B<br>C</p></td>'), [['A\nB\nC']]],
    [
      'references',
      row('<td>&lt;b&gt; &amp; caf&eacute; &#8364; &#x20AC; &nope; &#0;</td>'),
      [['<b> & café € € &nope; \ufffd']],
    ],
    ['a wide cell', row('<td colspan=3>T</td><td>1</td>'), [['T', '', '', '1']]],
    [
      'a cell that reaches down',
      '<table><tr><td rowspan=2>A<td>1<tr><td>2</table>',
      [
        ['A', '1'],
        [{ trouble: 'merged', text: 'A' }, '2'],
      ],
    ],
    ['a > in an attribute', row('<td title="a>b" onclick=\'x>y\'>A</td>'), [['A']]],
    ['capital letters', '<TABLE><TR><TD>A</TD></TR></TABLE>', [['A']]],
    ['a lone <', row('<td>1 < 2</td>'), [['1 < 2']]],
    ['markup that stops', '<table><tr><td>A<td title="', [['A', '']]],
  ])('reads %s', (_, copied, rows) => expect(html(copied)).toEqual(rows));

  it('keeps nothing of scripts, whatever they say', () => {
    expect(html(row('<td>A<script>"</td><td>B"</script></td>'))).toEqual([['A']]);
    expect(html(row('<td>A<ScRiPt >1</sCrIpT\n></td><td>B</td>'))).toEqual([['A', 'B']]);
  });

  it('is nothing without a table', () => expect(html('<p>Hello</p>')).toBeUndefined());

  it('does not believe a claimed width or height', () => {
    const [first] = html(row('<td colspan="999999" rowspan=999999>A</td>'.repeat(50))) ?? [];
    expect(first?.length).toBeLessThanOrEqual(16_384 + 50);
  });

  it('takes time in proportion to its length', async () => {
    const pieces = ['<', '<!--', '<td a="', "<td a='>", '<script>', '&#', '<table>'];
    expect(await cpuTime(() => pieces.map((piece) => html(`<table>${piece.repeat(100_000)}`)))).toBeLessThan(2_000);
  });
});

describe('the clipboard', () => {
  it('prefers the plain text, which is exact, to the markup', () => {
    const both = { text: 'A\t1000.4567', html: '<table><tr><td>A</td><td>1000.46</td></tr></table>' };
    expect(readClipboard(both)?.rows).toEqual([['A', '1000.4567']]);
  });

  it('takes the markup where the plain text does not tell the columns apart', () => {
    const both = { text: 'A\n1000\n', html: '<table><tr><td>A</td><td>1000</td></tr></table>' };
    expect(readClipboard(both)?.rows).toEqual([['A', '1000']]);
    expect(readClipboard({ text: 'Smith, John', html: '<b>Smith, John</b>' })?.rows).toEqual([['Smith, John']]);
  });

  it('gives back what was written to it, cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', '\r', ' ', '<', '&', '1') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(text(writeClipboard(rows).text)).toEqual(rows);
      }),
    );
  });

  it('gives back the same names and numbers as markup', () => {
    const rows = [
      ['<b>&amp; "A"', '1,000'],
      ['two\nlines', '−5 %'],
    ];
    expect(html(writeClipboard(rows).html)).toEqual(rows);
  });
});
