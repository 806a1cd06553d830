import { describe, expect, it } from 'vitest';
import { tableSource } from '../../../src/features/segments/usePastedTable.ts';

const table = '<table><tr><td>A</td><td>1</td></tr></table>';

describe('what is pasted onto the page', () => {
  it('is a table as text where the text tells the columns apart', () => {
    expect(tableSource('A\t1\nB\t2', table)).toEqual({ kind: 'text', text: 'A\t1\nB\t2' });
    expect(tableSource('A,1\nB,2', '')).toEqual({ kind: 'text', text: 'A,1\nB,2' });
  });

  it('is a table as markup where only the markup does', () => {
    expect(tableSource('A 1', table)).toEqual({ kind: 'html', html: table });
  });

  it('is lines of text even when an editor coloured them', () => {
    expect(tableSource('A;1\nB;2', '<pre><b>A;1</b></pre>')).toEqual({ kind: 'text', text: 'A;1\nB;2' });
  });

  it.each([
    ['nothing', '', ''],
    ['a word', 'Hello', ''],
    ['a sentence with a comma', 'Well, well', ''],
    ['prose in lines', 'To be\nor not to be', '<p>To be</p><p>or not to be</p>'],
  ])('is no table: %s', (_, text, html) => expect(tableSource(text, html)).toBeNull());
});
