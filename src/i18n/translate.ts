import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from './en.ts';

const catalogues = { en } as const satisfies Record<string, Record<MessageKey, string>>;

type Locale = keyof typeof catalogues;

/** A number selects a plural form and is printed as a whole count; any other number arrives as text from numbers/. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives a tag of a message, as `<b>…</b>`, its meaning. */
export type TagMeaning<T> = (parts: (string | T)[]) => T;

let locale: Locale = 'en';
let counts = new Intl.NumberFormat(locale);
let formatters = new Map<MessageKey, IntlMessageFormat>();

/** The language that `t` speaks. */
export function activeLocale(): Locale {
  return locale;
}

/** Changes the language; what has been said already is for the caller to say again. */
export function setLocale(next: Locale): void {
  if (next === locale) return;
  locale = next;
  formatters = new Map();
}

/** Prints the counts of messages in the language of numbers from now on, which may be another than that of the words. */
export function setCountLocale(next: string): void {
  counts = new Intl.NumberFormat(next);
}

/** The message in the active language. A value that the message needs and does not get is a bug and throws. */
export function t(key: MessageKey, values?: MessageValues): string {
  return String(formatterOf(key).format(values));
}

/** A message with tags, as a list of texts and of what the tags' functions made of theirs. */
export function tParts<T>(
  key: MessageKey,
  values: Readonly<Record<string, string | number | TagMeaning<T>>>,
): (string | T)[] {
  const parts = formatterOf(key).format<T>(values);
  return Array.isArray(parts) ? parts : [parts];
}

function formatterOf(key: MessageKey): IntlMessageFormat {
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new IntlMessageFormat(catalogues[locale][key], locale, undefined, {
    formatters: {
      getNumberFormat: () => counts,
      getDateTimeFormat: (...format) => new Intl.DateTimeFormat(...format),
      getPluralRules: (...rules) => new Intl.PluralRules(...rules),
    },
  });
  formatters.set(key, formatter);
  return formatter;
}
