import type { MessageKey } from '../../../i18n/en.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { fields } from '../../../model/fields.ts';
import type { Interval, Plan } from '../../../model/plan.ts';
import { parseRangePath } from '../../../model/rangePath.ts';
import { formatBrief } from '../../../numbers/formatBrief.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';

/** What a key of `ranges` speaks of: "Match rate", "Micro lift (all segments)" or "Micro lift (Families)". */
export function rangeName(plan: Plan, path: string): string {
  const place = parseRangePath(path);
  if (place === null) return path;
  const field = t(`field.${place.field}` satisfies MessageKey);
  switch (place.kind) {
    case 'value':
      return field;
    case 'factor':
      return t('decide.range.every', { field });
    case 'own':
      return t('decide.range.own', { segment: nameOf(plan, place.id), field });
  }
}

/** A value of such a range in print: as its field prints, or, of a factor on every segment's value, as "× 0.8". */
export function rangeValue(path: string, value: number, currency: string): string {
  const place = parseRangePath(path);
  if (place === null || place.kind === 'factor') return t('decide.range.factor', { factor: formatFactor(value) });
  return formatBrief(value, fields[place.field].kind, currency);
}

export function rangeEnds(path: string, [low, high]: Interval, currency: string): string {
  const end = (value: number) => rangeValue(path, value, currency);
  return t('decide.range.fromTo', { low: end(low), high: end(high) });
}

/** More are only counted. */
const mostNamed = 5;

/** Which numbers are uncertain, in a sentence. */
export function uncertainText(plan: Plan, paths: readonly string[]): string {
  // One more is named rather than called "one other".
  const named = paths.length === mostNamed + 1 ? paths : paths.slice(0, mostNamed);
  const names = named.map((path) => rangeName(plan, path)).join('; ');
  const others = paths.length - named.length;
  return t('decide.howSure.uncertain', {
    count: paths.length,
    names: others === 0 ? names : t('decide.howSure.others', { names, count: others }),
  });
}

function nameOf(plan: Plan, id: string): string {
  const position = plan.segments.findIndex((segment) => segment.id === id);
  return segmentName(plan, position);
}
