import { en, type MessageKey } from './en.ts';
import { t } from './translate.ts';

/** A problem by its code; `params` arrive formatted. */
interface WordedProblem {
  readonly about: 'number' | 'range' | 'issue';
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The words of an issue that needs no figures, or whose figures are formatted. */
export function issueText(code: string, params: WordedProblem['params'] = {}): string {
  return problemText({ about: 'issue', code, params });
}

/** The words of a problem with what was typed. */
export function problemText({ about, code, params }: WordedProblem): string {
  const key = `${about}.${code}`;
  if (!(key in en)) throw new Error(`no message ${key}`);
  return t(key as MessageKey, params);
}

type Reading<P> =
  | {
      readonly ok: true;
      readonly value: number | null;
      readonly range?: readonly [low: number, high: number];
      readonly understood?: Understood | null;
    }
  | { readonly ok: false; readonly problem: P };

/** A number that was read, by what it counts; `value` arrives formatted. */
interface Understood {
  readonly kind: string;
  readonly value: string;
}

/** A reading of a text in words, as fields show it: what was understood, or its problem. */
export function inWords<P extends WordedProblem & { readonly readings: readonly string[] }>(reading: Reading<P>) {
  if (!reading.ok) {
    return { ok: false, problem: problemText(reading.problem), readings: reading.problem.readings } as const;
  }
  const { value, range = null, understood } = reading;
  return { ok: true, value, range, understood: understood ? understoodText(understood) : null } as const;
}

function understoodText({ kind, value }: Understood): string {
  if (kind === 'people') return t('understood.people', { value });
  return kind === 'impressions' ? t('understood.impressions', { value }) : t('understood.number', { value });
}
