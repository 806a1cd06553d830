import { t } from './translate.ts';

/** How uncertain a value is; figures arrive formatted. */
interface PrintedRange {
  readonly guess: string;
  readonly low: string;
  readonly high: string;
  /** The value that is counted with, where it is not the best guess. */
  readonly value: string | null;
}

export function rangeText({ value, ...figures }: PrintedRange): string {
  return value === null ? t('range.note', { ...figures }) : t('range.noteOff', { value, ...figures });
}
