import { afterEach, describe, expect, it } from 'vitest';
import { activeLocale, setCountLocale, setLocale, t, tParts } from '../../src/i18n/translate.ts';

interface Bold {
  readonly bold: string;
}

const b = (parts: (string | Bold)[]): Bold => ({ bold: parts.join('') });

describe('t', () => {
  it('puts the values into the message', () => {
    expect(t('issue.mustBeAtMost', { limit: '100%' })).toBe('Must be at most 100%.');
  });

  it('says the same a second time', () => {
    expect(t('issue.mustBeAbove', { limit: '1' })).toBe('Must be above 1.');
    expect(t('issue.mustBeAbove', { limit: '2' })).toBe('Must be above 2.');
  });

  it('throws when a value is missing, rather than showing a hole', () => {
    expect(() => t('issue.mustBeAtMost')).toThrow(/limit/);
  });

  it('takes text with brackets and quotes as it is', () => {
    expect(t('issue.mustBeAtMost', { limit: "<b>{x}' #" })).toBe("Must be at most <b>{x}' #.");
  });
});

describe('a count in a message', () => {
  afterEach(() => setCountLocale('en'));

  it('is printed in the language of numbers, whatever that of the words', () => {
    const rows = () => t('message.pasted', { rows: 12_500 });
    expect(rows()).toBe('12,500 rows pasted.');
    setCountLocale('it');
    expect(rows()).toBe('12.500 rows pasted.');
    expect(t('message.pasted', { rows: 1 })).toBe('1 row pasted.');
  });
});

describe('tParts', () => {
  it('gives one text for a message without tags', () => {
    expect(tParts<Bold>('issue.mustBeWhole', { b })).toEqual(['Must be a whole number.']);
  });
});

describe('the language', () => {
  it('is English, and stays so when set again', () => {
    setLocale('en');
    expect(activeLocale()).toBe('en');
  });
});
