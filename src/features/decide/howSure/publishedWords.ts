import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { PublishedRange } from '../../../model/publishedRanges.ts';
import { rangeEnds, rangeName } from './rangeWords.ts';

interface PublishedLine {
  /** The number and its range. */
  readonly set: string;
  /** Where the range comes from, and what it is there. */
  readonly source: string;
}

/** A published range in words. */
export function publishedLine(plan: Plan, { path, published, proposed, source }: PublishedRange): PublishedLine {
  const ends = (range: PublishedRange['published']) => rangeEnds(path, range, plan.currency);
  const cited = {
    source: source.source ?? '',
    known: source.year === null ? 'no' : 'yes',
    year: String(source.year ?? ''),
    range: ends(published),
  };
  return {
    set: t('decide.published.line', { name: rangeName(plan, path), range: ends(proposed) }),
    // Micro lift is published as a multiple of macro lift.
    source: path === 'segments.*.microLift' ? t('decide.published.ratio', cited) : t('decide.published.source', cited),
  };
}
