import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageKey } from '../../i18n/en.ts';
import { tParts } from '../../i18n/translate.ts';

const tags = {
  b: (parts: ReactNode[]): ReactNode => createElement('b', null, ...parts),
  macro: (parts: ReactNode[]): ReactNode => createElement('span', { className: 'macro-word' }, ...parts),
  micro: (parts: ReactNode[]): ReactNode => createElement('span', { className: 'micro-word' }, ...parts),
  whole: (parts: ReactNode[]): ReactNode => createElement('span', { className: 'whole-word' }, ...parts),
};

/** A message with its strategies in their colours and its figures in bold. */
export function richText(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): ReactNode {
  return createElement(Fragment, null, ...tParts<ReactNode>(key, { ...values, ...tags }));
}

const plainTags = {
  b: (parts: string[]): string => parts.join(''),
  macro: (parts: string[]): string => parts.join(''),
  micro: (parts: string[]): string => parts.join(''),
  whole: (parts: string[]): string => parts.join(''),
};

/** The same message as plain text. */
export function plainText(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return tParts<string>(key, { ...values, ...plainTags }).join('');
}
