import { describe, expect, it } from 'vitest';
import { read, readView, summaryOf } from './reading.ts';

const sheets =
  `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style>` +
  `<table data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;">` +
  `<td data-sheets-value="{&quot;1&quot;:2}">segment</td><td>size</td><td>cpm</td><td>lift</td></tr>` +
  `<tr><td>A &amp; B</td><td data-sheets-numberformat="{&quot;1&quot;:2}">1,000</td><td>$0.50</td><td>2%</td></tr></tbody></table>`;

const excel =
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml></xml><![endif]-->` +
  `<style><!--table {mso-displayed-decimal-separator:"\\.";}--></style></head><body><table border=0 width=256>` +
  `<!--StartFragment--><col width=64><tr height=20><td class=xl65>A &amp; B</td><td align=right x:num>1000</td>` +
  `<td align=right>0.5</td><td>0.02</td></tr><!--EndFragment--></table></body></html>`;

describe('what is pasted is read as it was meant', () => {
  it.each([
    ['a range of Google Sheets', { kind: 'html', html: sheets } as const],
    ['a range of Excel', { kind: 'html', html: excel } as const],
    ['tabs', { kind: 'text', text: 'segment\tsize\tcpm\tlift\r\nA & B\t1000\t0.5\t0.02\r\n\r\n' } as const],
    ['tabs and quotes', { kind: 'text', text: '"A & B"\t"1000"\t0.5\t0.02' } as const],
    ['CSV', { kind: 'text', text: 'segment,size,cpm,lift\nA & B,1000,0.5,0.02' } as const],
    ['CSV with decimal commas', { kind: 'text', text: 'segment;size;cpm;lift\nA & B;1.000;0,5;0,02' } as const],
  ])('%s', async (_, source) => {
    const outcome = await readView(source);
    expect(summaryOf(outcome)).toEqual(['A & B 1000/0.5/0.02']);
    expect([...outcome.view.questions, ...outcome.view.notes]).toEqual([]);
  });

  it('a lone quote swallows nothing', async () => {
    const { rows } = await readView({ kind: 'text', text: 'segment\tsize\n"A\t10\nB\t20\n' });
    expect(rows).toEqual([
      { name: '"A', size: 10 },
      { name: 'B', size: 20 },
    ]);
  });

  it('a name that reaches over two rows is said to be merged in the second', async () => {
    const html = '<table><tr><td>segment<td>size<tr><td rowspan=2>A<td>5<tr><td>6</table>';
    const { view } = await readView({ kind: 'html', html });
    expect(view.problems).toMatchObject([{ row: 3, column: 0, code: 'merged', text: 'A' }]);
  });

  it.each([
    [{ kind: 'html', html: '<p>Hello</p>' } as const, 'webPage'],
    [{ kind: 'text', text: ' \n\t\n' } as const, 'emptyFile'],
  ])('%j is refused: %s', async (source, code) => {
    expect(await read(source)).toEqual({ kind: 'refusal', refusal: { code } });
  });
});
