/** Whether lifts can be measured: below the charts, in the segments' table and on their cards. */
export const measure = {
  'decide.canMeasure': 'Can it be measured?',
  'decide.canMeasure.faulty': 'Nothing can be said until the plan’s errors are mended.',
  'measure.verdict.measurable': 'Can be measured',
  'measure.verdict.tooSmall': 'Too small to learn from',
  'measure.verdict.nothing': 'Nothing to find',
  'measure.whole':
    '{verdict, select, measurable {A test of the whole needs {perArm} people in each of two arms and costs about {cost}.} tooSmall {Even the whole is too small to learn from: a test needs {perArm} people in each of two arms, and {people} can be addressed.} other {There is no lift to find in the whole.}}',
  'measure.eachMeasurable': 'Each of {targeted, plural, other {# segments}} can be measured alone.',
  'measure.eachTooSmall': 'Each of {targeted, plural, other {# segments}} is too small to learn from.',
  'measure.soIsEach': 'So is each of {targeted, plural, other {# segments}}.',
  'measure.someTooSmall':
    '{count, plural, other {#}} of {targeted, plural, other {# segments}} {count, plural, one {is} other {are}} too small to learn from.',
  'measure.someNothing':
    'In {count, plural, other {#}} of {targeted, plural, other {# segments}} there is nothing to find.',
  'measure.noSegments': 'Micro targets no segment, so none of its lifts can be tested.',
  'measure.wholeFinds':
    'Micro’s lift is {lift} on average; with all {people} people who can be addressed, a test would find {smallest} or more.',
  'measure.wholeTakes':
    'For {perArm} people in each arm to notice the message, {assigned} have to be assigned to it.{fixed, select, no {} other { That arm costs {arm}; the rest is set-up and versions, which stay for the campaign.}}',
  'measure.macro':
    '{verdict, select, measurable {A test of macro’s lift, {lift} on average, needs {perArm} people in each arm and costs about {cost}{fixed, select, no {} other {, {arm} of it besides production}}. It takes a mass campaign that can be kept from some people.} tooSmall {Macro’s lift, {lift} on average, is too small to be found: a test needs {perArm} people in each arm, and {people} can be addressed.} other {Macro has no lift to find.}}',
  'measure.note':
    'People are assigned to two arms at random, and only one is shown the message. Those who notice it are held against those in the other arm who would have; a placebo or ghost ads tell who. 4 of 5 such tests find the plan’s lift; where there is none, 1 of 20 finds one all the same, so that of many segments tested some seem to work. The treated arm is exposed as the plan exposes the segment, and more only where two arms need it. A test costs that arm’s media with data and fee, its coupons, and the segment’s fixed cost; one of the whole pays set-up too. Where nobody can tell who would have noticed, everybody assigned is compared, and that takes many more people.',
  'measure.table': 'Segment by segment',
  'measure.column.name': 'Segment',
  'measure.column.verdict': 'Verdict',
  'measure.column.perArm': 'People per arm',
  'measure.column.cost': 'Cost of a test',
  'measure.column.lift': 'Plan’s lift',
  'measure.column.smallestLift': 'Smallest lift to find',
  'measure.column.people': 'Can be addressed',
  'measure.assigned': 'of {assigned} assigned',
  'measure.noLift': 'none',
} as const;
