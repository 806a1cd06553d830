import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/io/tables/table.ts';
import {
  buildWorkbook,
  refusalOf,
  rowsOf,
  sharedStringsXml,
  sheetXml,
  stylesXml,
  workbookXml,
} from './buildWorkbook.ts';

const damaged = { code: 'damagedSpreadsheet' };

function cellIn(xml: string, parts = {}): Cell | undefined {
  return rowsOf(buildWorkbook(`<row r="1"><c r="A1" t="str"><v>start</v></c>${xml}</row>`, parts))[0]?.[1];
}

const number = (value: string, style = 0) => `<c r="B1" s="${style}"><v>${value}</v></c>`;
const inline = (xml: string) => `<c r="B1" t="inlineStr"><is>${xml}</is></c>`;

describe('numbers of a spreadsheet', () => {
  it.each([
    ['1000', 1000],
    ['0.28999999999999998', 0.29],
    ['0.30000000000000004', 0.1 + 0.2],
    ['1E-7', 1e-7],
    ['+1.5e3', 1500],
    [' 12 ', 12],
    ['.5', 0.5],
    ['9007199254740993', 2 ** 53],
  ])('%s is taken exactly', (text, value) => expect(cellIn(number(text))).toEqual({ number: value }));

  it('know no negative zero', () => expect(cellIn(number('-0'))).toEqual({ number: 0 }));

  it.each(['NaN', 'INF', '-Infinity'])('%s is what a spreadsheet shows as #NUM!', (text) =>
    expect(cellIn(number(text))).toEqual({ trouble: 'error', text: '#NUM!' }),
  );

  it.each(['1E+309', '-1e400', '0x10', '1,5', '12 000', 'abc', '١'])('%s is trouble, never another number', (text) =>
    expect(cellIn(number(text))).toEqual({ trouble: 'error', text }),
  );

  it('are text where they are kept as text', () => {
    expect(cellIn(inline('<t>1,234</t>'))).toBe('1,234');
  });
});

describe('formats of numbers', () => {
  it.each([9, 10, '0%', '0.0%', '#,##0.00%;[Red]-#,##0.00%', '0.0 %'])(
    '%s says that a number is in percent',
    (format) => {
      expect(cellIn(number('0.02', 1), { 'xl/styles.xml': stylesXml(format) })).toEqual({
        number: 0.02,
        percent: true,
      });
    },
  );

  it.each([
    0,
    1,
    4,
    11,
    12,
    37,
    44,
    48,
    49,
    'General',
    '#,##0.00 [$zł-415]',
    '[Red]0.00',
    '[&gt;=1000]0,&quot;k&quot;;0',
    '0 &quot;days&quot;',
    '0\\d',
    '0_d',
    '* 0',
    '&quot;50%&quot; 0',
    '[$USD-409] 0',
  ])('%s changes nothing', (format) => {
    expect(cellIn(number('0.02', 1), { 'xl/styles.xml': stylesXml(format) })).toEqual({ number: 0.02 });
  });

  it.each([
    14,
    17,
    22,
    27,
    45,
    47,
    57,
    'yyyy\\-mm\\-dd',
    'dd/mm/yyyy;@',
    '[$-409]d\\-mmm\\-yy',
    'D.M.YYYY',
    '[Red]mmm',
  ])('%s makes a number a date, which is no value', (format) => {
    expect(cellIn(number('43538', 1), { 'xl/styles.xml': stylesXml(format) })).toEqual({
      trouble: 'date',
      text: '2019-03-14',
    });
  });

  it.each(['[h]:mm', '[mm]:ss', 'h:mm AM/PM', 20, 46])('%s makes it a time', (format) => {
    expect(cellIn(number('0.25', 1), { 'xl/styles.xml': stylesXml(format) })).toEqual({
      trouble: 'date',
      text: '06:00',
    });
  });

  it('of dates are shown as the spreadsheet shows them, also where days are counted from 1904', () => {
    const parts = { 'xl/styles.xml': stylesXml(14) };
    const text = (serial: string, more = {}) => cellIn(number(serial, 1), { ...parts, ...more });
    const from1904 = { 'xl/workbook.xml': workbookXml('<sheet name="A" r:id="rId1"/>', '<workbookPr date1904="1"/>') };
    expect(text('1')).toMatchObject({ text: '1900-01-01' });
    expect(text('59')).toMatchObject({ text: '1900-02-28' });
    expect(text('60')).toMatchObject({ text: '1900-02-29' });
    expect(text('61')).toMatchObject({ text: '1900-03-01' });
    expect(text('2958465')).toMatchObject({ text: '9999-12-31' });
    expect(text('43538.7083333333')).toMatchObject({ text: '2019-03-14 17:00' });
    expect(text('-5')).toMatchObject({ text: '-5' });
    expect(text('42076', from1904)).toMatchObject({ text: '2019-03-14' });
    expect(text('2958465', from1904)).toMatchObject({ text: '2958465' });
  });

  it('may be missing altogether, but not for a cell that names one: its number might be a date', () => {
    expect(cellIn(number('43538'), { 'xl/styles.xml': null })).toEqual({ number: 43538 });
    expect(refusalOf(buildWorkbook(`<row><c s="1"><v>43538</v></c></row>`))).toEqual(damaged);
  });
});

describe('texts of a spreadsheet', () => {
  const shared = (items: string) =>
    cellIn('<c r="B1" t="s"><v>1</v></c>', { 'xl/sharedStrings.xml': sharedStringsXml(`<si><t/></si>${items}`) });

  it.each([
    ['plain', '<si><t>Families</t></si>', 'Families'],
    [
      'in runs, joined',
      '<si><r><rPr><b/></rPr><t>Fam</t></r><r><t xml:space="preserve">ilies </t></r></si>',
      'Families ',
    ],
    [
      'with hints on pronunciation, without them',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '東京',
    ],
    ['with characters by number', '<si><t>caf&#233; &#x1F600; &amp;lt;</t></si>', 'café 😀 &lt;'],
    ['in CDATA', '<si><t><![CDATA[<b>&amp;</b>]]></t></si>', '<b>&amp;</b>'],
    ['with escapes', '<si><t>a_x000D_b_x005F_x0041_</t></si>', 'a\rb_x0041_'],
    ['on lines', '<si><t>a\r\nb\rc\nd</t></si>', 'a\nb\nc\nd'],
    ['that are keys of every object', '<si><t>__proto__</t></si>', '__proto__'],
    ['with a comment between', '<si><t>a<!-- x -->b</t></si>', 'ab'],
  ])('%s', (_, item, text) => expect(shared(item)).toBe(text));

  it('stand in the cell itself too', () => {
    expect(cellIn(inline('<r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'))).toBe('ab');
  });

  it('are blank where they are empty', () => {
    expect(cellIn(`${inline('<t/>')}<c r="C1"><v>1</v></c>`)).toBe('');
    expect(shared('<si/>')).toBeUndefined();
  });

  it('are refused where the list of them is too short', () => {
    expect(refusalOf(buildWorkbook('<row><c t="s"><v>0</v></c></row>'))).toEqual(damaged);
    const strings = { 'xl/sharedStrings.xml': sharedStringsXml('<si><t>a</t></si>') };
    for (const index of ['1', '-1', '0.5', 'length']) {
      expect(refusalOf(buildWorkbook(`<row><c t="s"><v>${index}</v></c></row>`, strings))).toEqual(damaged);
    }
  });
});

describe('other cells of a spreadsheet', () => {
  it.each([
    ['a formula with a saved number', '<f>1+1</f><v>2</v>', '', { number: 2 }],
    ['a formula with a saved text', '<f>A1</f><v>x</v>', 'str', 'x'],
    ['a formula with a saved truth', '<f>A1=1</f><v>1</v>', 'b', 'TRUE'],
    ['a formula with a saved error', '<f>1/0</f><v>#DIV/0!</v>', 'e', { trouble: 'error', text: '#DIV/0!' }],
    ['a formula that nobody calculated', '<f>SUM(A1:A2)</f>', '', { trouble: 'formula', text: '=SUM(A1:A2)' }],
    ['a formula with an empty place for its result', '<f>A1&lt;2</f><v/>', '', { trouble: 'formula', text: '=A1<2' }],
    ['a shared formula without a result', '<f t="shared" si="0"/>', '', { trouble: 'formula', text: '=' }],
    ['a truth', '<v>1</v>', 'b', 'TRUE'],
    ['an untruth', '<v>0</v>', 'b', 'FALSE'],
    ['an untruth in words', '<v>false</v>', 'b', 'FALSE'],
    ['an error', '<v>#N/A</v>', 'e', { trouble: 'error', text: '#N/A' }],
    ['a date in words', '<v>2019-03-14</v>', 'd', { trouble: 'date', text: '2019-03-14' }],
  ])('%s', (_, xml, type, cell) => {
    expect(cellIn(`<c r="B1"${type && ` t="${type}"`}>${xml}</c>`)).toEqual(cell);
  });

  it('are blank where a formula gives an empty text', () => {
    expect(cellIn('<c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>1</v></c>')).toBe('');
  });

  it('are refused where their type is unknown', () => {
    expect(refusalOf(buildWorkbook('<row><c t="z"><v>1</v></c></row>'))).toEqual(damaged);
  });
});

describe('what stands around the cells', () => {
  it('is not taken for cells', () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>5</formula></cfRule></conditionalFormatting>' +
      '<hyperlinks><hyperlink ref="A1" location="javascript:alert(1)"/></hyperlinks>' +
      '<extLst><ext xmlns:y="urn:other"><y:row r="9"><y:c r="A9"><y:v>9</y:v></y:c></y:row></ext></extLst>';
    const parts = { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', after) };
    expect(rowsOf(buildWorkbook('', parts))).toEqual([[{ number: 1 }]]);
  });
});
