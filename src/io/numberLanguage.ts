import { formatSample } from '../numbers/formatSample.ts';
import { setNumberLocale } from '../numbers/numberLocale.ts';
import { type NumberLanguage, numberLanguages, readNumberLanguage, rememberNumberLanguage } from './preferences.ts';

/**
 * Reads and prints numbers from now on in the language that was chosen on this device, else in the first of the user's
 * languages that there is, else in English. Says which one it is.
 */
export function startNumberLanguage(userLanguages: readonly string[]): NumberLanguage {
  const spoken = userLanguages.flatMap((tag) => numberLanguages.find((one) => one === tag.slice(0, 2)) ?? []);
  const language = readNumberLanguage() ?? spoken[0] ?? 'en';
  setNumberLocale(language);
  return language;
}

/** Reads and prints numbers from now on in another language; what is on the screen is for the caller to print again. */
export function chooseNumberLanguage(language: NumberLanguage): void {
  setNumberLocale(language);
  rememberNumberLanguage(language);
}

/** A number as a language writes it, to choose the language by. */
export function numberSample(language: NumberLanguage): string {
  return formatSample(language);
}
