import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseNumberLanguage, numberSample, startNumberLanguage } from '../../src/io/numberLanguage.ts';
import { numberLanguages } from '../../src/io/preferences.ts';
import { numberLocale, setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readNumber } from '../../src/numbers/readNumber.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  setNumberLocale('en');
});

describe('the language of numbers at the start', () => {
  it.each([
    [['it-IT', 'en'], 'it'],
    [['de-DE', 'pl', 'fr'], 'pl'],
    [['fr-CA'], 'fr'],
    [['en-GB', 'it'], 'en'],
    [['de', 'ja'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (languages, language) => {
    expect(startNumberLanguage(languages)).toBe(language);
    expect(numberLocale()).toBe(language);
  });

  it('is the chosen one, whatever the user speaks', () => {
    chooseNumberLanguage('pl');
    expect(startNumberLanguage(['it'])).toBe('pl');
  });

  it('is the user’s where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    chooseNumberLanguage('pl');
    expect(startNumberLanguage(['it'])).toBe('it');
  });
});

it('the sample of a language is read in it as the same number', () => {
  for (const language of numberLanguages) {
    chooseNumberLanguage(language);
    expect(readNumber(numberSample(language), 'money')).toEqual({ ok: true, value: 1234.56 });
  }
});
