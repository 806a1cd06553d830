/** Words of what stands below the charts about uncertain inputs: how sure the answer is, and what matters most. */
export const risk = {
  'decide.howSure': 'How sure?',
  'decide.howSure.faulty': 'Nothing can be drawn until the plan’s errors are mended.',
  'decide.howSure.certain':
    'Every number of this plan is taken as certain, and so is the answer. Where a number is an estimate, type a range such as “5 to 35%” into its field: nine times in ten the true value should lie inside. Then this place says how often each campaign comes out ahead.',
  'decide.howSure.notBought':
    '{missing, select, macro {Macro isn’t bought with this budget, so there is no race: micro stands alone.} micro {Micro isn’t bought with this budget, so there is no race: macro stands alone.} other {Neither campaign is bought with this budget, so nothing is at risk.}}',
  'decide.howSure.drawing': 'Drawing the uncertain numbers',
  'decide.draws': 'Draws',
  'decide.draws.hint': 'More draws, steadier odds; at most {most}.',
  'decide.draws.cancel': 'Cancel',
  'decide.draws.cancelled': 'Broken off; what you see comes from the draws made before.',
  'decide.draws.goOn': 'Draw again',
  'decide.howSure.preview': 'Preview',
  'decide.howSure.draws': '{count, plural, one {# draw} other {# draws}}, seed {seed}.',
  'decide.howSure.fixed':
    'The decision stays fixed: in every draw the money is spent as planned, and only what is uncertain varies.',
  'decide.howSure.uncertain': '{count, plural, one {One number is} other {# numbers are}} uncertain: {names}.',
  'decide.howSure.others': '{names} and {count, plural, one {one other} other {# others}}',

  'decide.risk': 'What each strategy risks',
  'decide.risk.row.mean': 'Mean profit',
  'decide.risk.row.range': 'Nine times in ten',
  'decide.risk.row.roi': 'Median ROI',
  'decide.risk.row.loss': 'Chance of losing money',
  'decide.risk.row.best': 'Chance of being best',
  'decide.risk.error': '± {error}',
  'decide.risk.fromTo': '{low} to {high}',
  'decide.risk.errorNote':
    '± is the standard error of as many independent draws. These are spread evenly over what is uncertain, and are off by less.',
  'decide.risk.never': 'in no draw',
  'decide.risk.always': 'in every draw',
  'decide.risk.worth': 'What knowing more is worth',
  'decide.risk.regret':
    'Deciding now for macro is expected to miss {macro} against always knowing which is better; for micro, {micro}.',
  'decide.risk.regretNothing': 'Spending nothing would miss {nothing}, less than either.',
  'decide.risk.learn': 'Finding out everything before deciding is worth up to {worth}: a test that costs less can pay.',
  'decide.risk.learnNothing':
    'Knowing more would not change the decision: {choice, select, macro {macro is never behind micro in any draw} micro {micro is never behind macro in any draw} other {in every draw it is best to spend nothing}}.',

  'decide.published': 'Use published ranges',
  'decide.published.offer':
    '{count, plural, one {Published sources say how far one number of this plan varies.} other {Published sources say how far # numbers of this plan vary.}} Your values stay as the best guess; nothing is set unless you ask.',
  'decide.published.would': 'What it would set',
  'decide.published.set': 'Set from published sources',
  'decide.published.line': '{name}: {range}.',
  'decide.published.source': 'Published: {range}. Source: {source}{known, select, yes {, {year}} other {}}.',
  'decide.published.ratio': 'Published: {range} macro lift. Source: {source}{known, select, yes {, {year}} other {}}.',

  'decide.range.every': '{field} (all segments)',
  'decide.range.own': '{field} ({segment})',
  'decide.range.factor': '× {factor}',
  'decide.range.fromTo': '{low} to {high}',

  'decide.whenFlips.column.band': 'Nine times in ten',
  'decide.whenFlips.bands':
    'Nine times in ten: where the flip lies as the uncertain numbers vary, nearest to the present value. A range of the input itself is left aside, for the flip is in that number.',
  'decide.whenFlips.band.fromTo': '{low} to {high}',
  'decide.whenFlips.band.without':
    'no flip in {share} of draws{leader, select, macro {: macro wins} micro {: micro wins} other {}}',
  'decide.whenFlips.band.never': 'no flip in any draw',
  'decide.whenFlips.band.rarely': 'a flip in {share} of draws',
  'decide.whenFlips.band.winner':
    '{leader, select, macro {macro wins} other {micro wins}}{others, select, yes { in the others} other {}}',
  'decide.whenFlips.band.winners': 'macro wins in {macro}, micro in {micro}',
  'decide.whenFlips.band.certain': 'nothing else is uncertain',

  'decide.whatMatters': 'What matters most?',
  'decide.whatMatters.working': 'Moving one input after the other',
  'decide.whatMatters.splitting': 'Crossing two sets of draws, input by input',

  'decide.input.own': '{name}: own part',
  'decide.input.shared':
    '{factor, select, lift {Common part of all lifts} baseline {Common part of all baselines} other {Common part of all prices}}',
  'decide.input.all':
    '{factor, select, lift {All lifts together} baseline {All baselines together} other {All prices together}}',
  'decide.input.others': '{count, plural, one {One other input} other {# other inputs}}',

  'decide.worth': 'What finding out one thing is worth',
  'decide.worth.most':
    'Most worth finding out before deciding: {input}, up to {worth}. A test that costs more than that can’t pay.',
  'decide.worth.none': 'Finding out any one of these inputs before deciding would hardly ever change the decision.',
  'decide.worth.column.input': 'Found out before deciding',
  'decide.worth.column.worth': 'Worth up to',
  'decide.worth.idle':
    '{count, plural, one {One other input would hardly ever change the decision by itself.} other {# other inputs would hardly ever change the decision, each by itself.}}',
  'decide.worth.note':
    'On average over the draws, against the decision that is best without knowing more. ± is the standard error of as many independent draws.',

  'charts.tie.ahead': '{rival, select, macro {Macro ahead} other {Micro ahead}}',
  'charts.tie.aheadOf': '{rival, select, macro {Macro ahead} other {Micro ahead}}: {count}',
  'charts.column.dot': 'Outcome',
  'charts.column.difference': 'Micro − macro ({currency})',
  'charts.column.leader': 'Ahead',
  'charts.column.input': 'Input',
  'charts.column.low': 'Low (10%)',
  'charts.column.high': 'High (90%)',
  'charts.column.atLow': 'Micro − macro at low ({currency})',
  'charts.column.atHigh': 'Micro − macro at high ({currency})',
  'charts.column.flips': 'Flips at',

  'charts.column.bandEnd':
    '{strategy, select, macro {Macro} micro {Micro} other {Mix}}: {end, select, low {low (5%)} other {high (95%)}}',

  'charts.band.legend': '{strategy, select, macro {Macro} micro {Micro} other {Mix}}: nine of ten outcomes',
  'charts.band.sentence': 'Nine times in ten, at {here}: {rows}.',
  'charts.band.row': '{strategy, select, macro {macro} micro {micro} other {mix}} {low} to {high}',

  'charts.odds.ahead':
    '{leader, select, macro {Macro} other {Micro}} is ahead in {count} of {of} ({share}, ±{error} points)',
  'charts.odds.always': '{leader, select, macro {Macro} other {Micro}} is ahead in {of} of {of}: in every single draw',
  'charts.odds.level': 'Too close to call: micro is ahead in {count} of {of} ({share}, ±{error} points)',
  'charts.odds.alike': 'Macro and micro come out alike in every draw',
  'charts.odds.subtitle':
    'Each dot is one of {of} equally likely outcomes: by how much micro earns more or less than macro',
  'charts.odds.sentence':
    '{title}. Micro’s profit minus macro’s, {of} equally likely outcomes from {least} to {most}: macro is ahead in {macro}, micro in {micro}.',
  'charts.odds.note':
    'Nine times in ten the difference lies between {low} and {high}; its mean is {mean}. Dots are stacked where they would overlap; the table has their exact values.',
  'charts.odds.leader': '{leader, select, macro {macro} micro {micro} other {neither}}',

  'charts.tornado.flips':
    '{input} matters most: it alone moves the difference from {from} to {to}, and flips the answer at {flips}',
  'charts.tornado.noFlip':
    '{input} matters most: it alone moves the difference from {from} to {to}, without flipping the answer',
  'charts.tornado.nothing': 'None of the uncertain inputs moves the difference between macro and micro',
  'charts.tornado.subtitle':
    'Micro’s profit minus macro’s as each input alone goes from its 10th to its 90th percentile',
  'charts.tornado.sentence': '{title}. All inputs at their medians: {middle}. {rows}.',
  'charts.tornado.row': '{input} from {low} to {high}: {atLow} to {atHigh}',
  'charts.tornado.rowFlips': '{input} from {low} to {high}: {atLow} to {atHigh}, flips at {flips}',
  'charts.tornado.others':
    '{count, plural, one {One other input moves} other {# other inputs move}} the difference less; the table has {count, plural, one {it} other {them}} too.',
  'charts.tornado.idle':
    '{count, plural, one {One uncertain input changes} other {# uncertain inputs change}} nothing here.',
  'charts.tornado.flipsAt': 'flips at {flips}',
  'charts.tornado.middle': 'All inputs at their medians: {middle}',

  'charts.spread.alone': '{alone} of the spread between macro and micro comes from one input alone: {input}',
  'charts.spread.together':
    '{alone} of the spread between macro and micro comes from one input alone, {together} with what it does together with others: {input}',
  'charts.spread.subtitle':
    'Share of the variance of micro’s profit minus macro’s, with 90% intervals; all inputs vary at once',
  'charts.spread.sentence': '{title}. {rows}.',
  'charts.spread.row':
    '{input}: {alone} alone ({aloneLow} to {aloneHigh}), {together} with others ({togetherLow} to {togetherHigh})',
  'charts.spread.sum': 'Alone, the inputs explain {sum} in all; the rest is what they do only together.',
  'charts.spread.sumAll': 'Alone, the inputs explain nearly all of it: there is little that they do only together.',
  'charts.spread.shared':
    'Where several inputs share a factor, what they share is an input by itself, and each counts with its own part.',
  'charts.spread.mark': '{mark, select, alone {Alone} other {With others}}',
  'charts.column.spreadAlone': 'Alone',
  'charts.column.spreadAloneLow': 'Alone, low (5%)',
  'charts.column.spreadAloneHigh': 'Alone, high (95%)',
  'charts.column.spreadTogether': 'With others',
  'charts.column.spreadTogetherLow': 'With others, low (5%)',
  'charts.column.spreadTogetherHigh': 'With others, high (95%)',
} as const;
