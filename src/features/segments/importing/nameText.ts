import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/en.ts';
import { t, tParts } from '../../../i18n/translate.ts';

type Values = Readonly<Record<string, string | number>>;

/** Names of a list that are said; the rest are counted. */
const mostNamed = 5;

/** A message in which what stands in `<n>` comes from the user's table: its direction does not turn the sentence. */
export function nameText(key: MessageKey, values: Values = {}): ReactNode {
  const n = (parts: ReactNode[]): ReactNode => createElement('bdi', null, ...parts);
  return joined(tParts<ReactNode>(key, { ...values, n }));
}

/** A message about a source: its file by its name, what was pasted by the message's own words in `<it>`. */
export function sourceText(key: MessageKey, file: string | null, values: Values = {}): ReactNode {
  const it = (parts: ReactNode[]): ReactNode =>
    file === null ? joined(parts) : joined(['“', createElement('bdi', null, file), '”']);
  return joined(tParts<ReactNode>(key, { ...values, it }));
}

/** A message whose `<names>` stands for the first of some names from the user's table; without a `total`, for examples. */
export function namesText(key: MessageKey, names: readonly string[], values: Values, total?: number): ReactNode {
  const said = names.slice(0, mostNamed).map((name) => createElement('bdi', null, name));
  const more = total === undefined ? 0 : total - said.length;
  const rest = more > 0 ? [t('list.more', { count: more })] : [];
  return joined(tParts<ReactNode>(key, { ...values, names: () => listed([...said, ...rest]) }));
}

/** Parts with commas between them. */
export function listed(parts: readonly ReactNode[]): ReactNode {
  return joined(parts.flatMap((part, i) => (i === 0 ? [part] : [', ', part])));
}

/** Parts one after the other. */
export function joined(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
