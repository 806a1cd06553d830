import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { LiftTests, PooledTest } from '../../../store/questionsStore.ts';

/** What a test of all segments together takes, and how many segments can't be tested alone. */
export function wholeFinding(tests: LiftTests, currency: string): string {
  if (tests.targeted === 0) return t('measure.noSegments');
  return [t('measure.whole', testValues(tests.whole, currency)), ...segmentSentences(tests)].join(' ');
}

function segmentSentences({ targeted, tooSmall, nothing, whole }: LiftTests): readonly string[] {
  // One segment is the whole, and where there is nothing in any there is nothing in all.
  if (targeted === 1 || nothing === targeted) return [];
  if (tooSmall + nothing === 0) return [t('measure.eachMeasurable', { targeted })];
  if (tooSmall === targeted) {
    return [t(whole.verdict === 'tooSmall' ? 'measure.soIsEach' : 'measure.eachTooSmall', { targeted })];
  }
  const sentences: string[] = [];
  if (tooSmall > 0) sentences.push(t('measure.someTooSmall', { targeted, count: tooSmall }));
  if (nothing > 0) sentences.push(t('measure.someNothing', { targeted, count: nothing }));
  return sentences;
}

/** What else there is to know of a test of all segments together; null where it has no lift to find. */
export function wholeDetails({ whole }: LiftTests, currency: string): string | null {
  const { verdict, smallestLift, assigned } = whole;
  const values = { ...testValues(whole, currency), people: formatCount(whole.people) };
  const sentences: string[] = [];
  if (verdict !== 'nothing' && smallestLift !== null) {
    sentences.push(t('measure.wholeFinds', { ...values, smallest: formatShare(smallestLift) }));
  }
  if (assigned !== null)
    sentences.push(t('measure.wholeTakes', { ...values, assigned: formatCount(assigned, 'full') }));
  return sentences.length > 0 ? sentences.join(' ') : null;
}

/** The same of macro's lift, over everybody. */
export function macroFinding({ macro }: LiftTests, currency: string): string {
  return t('measure.macro', testValues(macro, currency));
}

function testValues({ verdict, perArm, people, cost, lift, fixed }: PooledTest, currency: string) {
  return {
    verdict,
    perArm: formatCount(perArm ?? 0, 'full'),
    people: formatCount(people, 'full'),
    cost: formatMoney(cost ?? 0, currency),
    lift: formatShare(lift),
    fixed: fixed > 0 ? 'yes' : 'no',
    arm: formatMoney((cost ?? fixed) - fixed, currency),
  };
}
