/** The Answer place. */
export const answer = {
  'answer.place': 'Answer',
  'answer.questions': 'Your numbers',
  'answer.charts': 'Charts',
  'answer.unfinished':
    '{where, select, cards {The small charts below could not be finished.} other {The charts over the budget could not be finished.}}',
  'answer.stale': 'A field can’t be read. These are the results of the last numbers that could.',
  'answer.staleCells':
    '{count, plural, one {A cell} other {# cells}} of the segments can’t be read. These are the results of the last numbers that could.',

  'answer.warning': '{segment}: {problem}',
  'answer.moreWarnings':
    '{count, plural, one {And one more segment is} other {And # more segments are}} larger than the population.',

  'input.population': 'Population',
  'input.budget': 'Budget',
  'input.lift': 'Lift',
  'input.precision': 'Precision',
  'input.costPerSegment': 'Cost per segment',
  'input.microCpm': 'Micro CPM',
  'input.productionCost': 'Production cost',
  'input.macroCpm': 'Macro CPM',
  'input.slider': '{input} slider',
  'input.population.echo': '= {value} people',
  'input.budget.echo': '= {value} for each strategy',
  'input.lift.echo':
    '{count, plural, =0 {no segment} one {of # segment} other {mean of # segments}}; macro {macroLift}',
  'input.precision.echo': 'of micro impressions on target',
  'input.costPerSegment.echo': '× {count, plural, one {# segment} other {# segments}} = {total}',
  'input.costPerSegment.echoReuse': '× {count, plural, one {# segment} other {# segments}}, less what versions share',
  'input.microCpm.echo': 'per 1,000 impressions, before data',
  'input.productionCost.echo': 'before the first mass impression',
  'input.macroCpm.echo': 'per 1,000 impressions, before discount',
  'input.ownValues': '{count, plural, one {# segment has its own} other {# segments have their own}}',
  'input.noSegmentsForLift': 'Add a segment first: the lift is that of your segments.',

  'curve.label': 'Micro’s profit minus macro’s over {input}, from {from} to {to}. {caption}',
  'curve.change':
    '{kind, select, flip {flips at} jumpToMacro {jumps to macro at} jumpToMicro {jumps to micro at} macroFrom {macro wins from} microFrom {micro wins from} other {neither wins from}} <b>{value}</b>',
  'curve.twoChanges':
    '{kind, select, flip {flips at} jumpToMacro {jumps to macro at} jumpToMicro {jumps to micro at} macroFrom {macro wins from} microFrom {micro wins from} other {neither wins from}} <b>{value}</b>{secondKind, select, same { and} flip {, flips at} jumpToMacro {, jumps to macro at} jumpToMicro {, jumps to micro at} macroFrom {, macro wins from} microFrom {, micro wins from} other {, neither wins from}} <b>{second}</b>',
  'curve.flipsOften': 'flips {count} times, first at <b>{value}</b>',
  'curve.changesOften':
    'lead changes {count} times, first at <b>{value}</b>; {flips, plural, =0 {none is a flip} one {one is a flip} other {# are flips}}',
  'curve.winsFrom': '{winner, select, macro {macro wins} other {micro wins}} from <b>{from}</b> to {to}',
  'curve.winsUpTo': '{winner, select, macro {macro wins} other {micro wins}} up to <b>{to}</b>',
  'curve.always': '{winner, select, macro {macro wins} other {micro wins}} from {from} to {to}',
  'curve.nobody': 'neither wins from {from} to {to}',

  'basis.label': 'Compare at',
  'basis.sameBudget': 'the same budget',
  'basis.sameReach': 'the same reach',
  'basis.sameConversions': 'the same extra conversions',
  'basis.bestBudgets': 'each one’s best budget',
  'basis.sameBudget.means': 'Macro and micro each get the whole budget.',
  'basis.sameReach.means':
    'Macro gets the budget, micro what it takes to reach as many people in the cheapest way with the segments included.',
  'basis.sameConversions.means':
    'Macro gets the budget, micro what it takes to win as many extra conversions in the cheapest way with the segments included.',
  'basis.bestBudgets.means': 'Macro and micro each get the budget at which they earn most.',
  'basis.elsewhere': 'The curves, and all below the table, stay at the same budget.',

  'verdict.region': 'Verdict',
  'verdict.win': '{winner, select, macro {<macro>Macro</macro>} other {<micro>Micro</micro>}} earns {lead} more.',
  'verdict.winAt':
    '{basis, select, sameReach {At the same reach, } sameConversions {For the same extra conversions, } other {Each at its best budget, }}{winner, select, macro {<macro>macro</macro>} other {<micro>micro</micro>}} earns {lead} more.',
  'verdict.tieAt':
    '{basis, select, sameReach {At the same reach, } sameConversions {For the same extra conversions, } other {Each at its best budget, }}it’s too close to call.',
  'verdict.bothLoseAt':
    '{basis, select, sameReach {At the same reach, } sameConversions {For the same extra conversions, } other {Each at its best budget, }}both lose money; {winner, select, macro {<macro>macro</macro>} other {<micro>micro</micro>}} loses less ({profit}).',
  'verdict.nonePays': 'Neither campaign pays at any budget.',
  'verdict.onlyOnePays':
    'Only {bought, select, macro {<macro>macro</macro>} other {<micro>micro</micro>}} pays: it earns {profit} at its best budget, {budget}.',
  'verdict.otherNeverPays': '{bought, select, macro {Micro} other {Macro}} earns nothing at any budget.',
  'verdict.spendsFor':
    'Macro spends <b>{macroSpend}</b> and micro <b>{microSpend}</b> to {basis, select, sameReach {reach {wanted} people} other {win {wanted} extra conversions}}.',
  'verdict.spendsForMore':
    'Micro’s least spends, <b>{microSpend}</b> in all, {basis, select, sameReach {reach {brought} people: more than the {wanted}} other {win {brought} extra conversions: more than the {wanted}}} of macro’s <b>{macroSpend}</b>.',
  'verdict.spendsAtBest': 'Macro earns most with <b>{macroSpend}</b>, micro with <b>{microSpend}</b>.',
  'verdict.outOfReach':
    '{basis, select, sameReach {Micro can reach at most {most} people, macro reaches {wanted}: there is no same reach.} other {Micro can win at most {most} extra conversions, macro wins {wanted}: they can’t be the same.}}',
  'verdict.microBringsNone':
    '{basis, select, sameReach {Micro can reach nobody, macro reaches {wanted} people: there is no same reach.} other {Micro can win no extra conversions, macro wins {wanted}: they can’t be the same.}}',
  'verdict.tooDear':
    'Micro would need more than {limit} to {basis, select, sameReach {reach as many people as macro} other {win as many extra conversions as macro}}.',
  'verdict.nothingToMatch':
    '{basis, select, sameReach {Macro reaches nobody: there is no reach to match.} other {Macro wins no extra conversions: there are none to match.}}',
  'verdict.instead': 'At the same budget:',
  'verdict.tie': 'Too close to call.',
  'verdict.tieLose': 'Both lose money, and nearly the same: macro {macroProfit}, micro {microProfit}.',
  'verdict.tieWhy': 'Macro earns {macroProfit}, micro {microProfit}: less than 1% of the spend apart.',
  'verdict.bothLose':
    'Both lose money; {winner, select, macro {<macro>macro</macro>} other {<micro>micro</micro>}} loses less ({profit}).',
  'verdict.macroNotBought': 'Macro can’t be bought: its production costs {needed}, the budget is {budget}.',
  'verdict.microNotBought': 'Micro can’t be bought: its fixed costs are {needed}, the budget is {budget}.',
  'verdict.microNotBoughtLeast':
    'Micro can’t be bought: its fixed costs and least spends are {needed}, the budget is {budget}.',
  'verdict.microNoSegments': 'Micro can’t be bought: no segment is included.',
  'verdict.neither': 'Neither campaign can be bought.',
  'verdict.noBudget': 'There is no budget, so nothing can be bought.',
  'verdict.otherEarns': '{bought, select, macro {<macro>Macro</macro>} other {<micro>Micro</micro>}} earns {profit}.',
  'verdict.otherLoses':
    '{bought, select, macro {<macro>Macro</macro>} other {<micro>Micro</micro>}} would lose {loss}: keeping the money is better.',
  'verdict.otherLevel': '{bought, select, macro {Macro} other {Micro}} earns back just what it costs.',
  'verdict.needsMore': 'Micro would need {factor} times its lift to catch up: <b>{lift}</b> instead of {from}.',
  'verdict.canLose': 'Macro would catch up at {factor} times micro’s lift: <b>{lift}</b> instead of {from}.',
  'verdict.levelAt': 'The two are level at a micro lift of <b>{lift}</b> instead of {from}.',
  'verdict.noFlip':
    '{winner, select, macro {Macro} other {Micro}} is ahead at every micro lift from a thousandth to 20 times the present one.',
  'verdict.noPossibleFlip': 'No micro lift that is possible would change that.',
  'verdict.mixBest': 'A mix with {share} for macro earns {lead} more than either.',
  'verdict.mixLosesLess': 'A mix with {share} for macro loses {lead} less than either.',
  'verdict.roiDisagrees':
    '{better, select, macro {Macro has the better ROI, micro the bigger profit.} other {Micro has the better ROI, macro the bigger profit.}}',
  'verdict.odds':
    '{basis, select, sameBudget {How sure:} other {How sure at the same budget:}} {certain, select, yes {{leader, select, macro {macro} other {micro}} is ahead in every outcome.} other {{leader, select, macro {macro} other {micro}} is ahead in <b>{count} of {of}</b> outcomes ({share}).}}',
  'verdict.oddsAlone':
    '{never, select, yes {It loses money in no outcome.} other {It loses money in <b>{loss}</b> of outcomes.}}',
  'verdict.oddsWaiting': 'Drawing the uncertain numbers …',
  'verdict.overBudget': 'The spends typed for the segments are {by} above the budget.',

  'chips.label': 'Who wins on what',
  'chips.profit': 'Profit',
  'chips.roi': 'ROI',
  'chips.reach': 'People reached',
  'chips.costPerConversion': 'Cost per extra conversion',
  'chips.spend': 'Spend',
  'chips.pair':
    '{winner, select, macro {<macro>Macro <b>{best}</b></macro>} other {<micro>Micro <b>{best}</b></micro>}} · <whole>{other}</whole>',
  'chips.even': 'Even <b>{best}</b>',
  'chips.none': 'not defined',
  'chips.notBought': 'not bought',

  'outcome.table': 'Outcome',
  'outcome.macro': 'Macro',
  'outcome.micro': 'Micro',
  'outcome.mix': 'Mix',
  'outcome.mixShare': 'Mix: {share} of the budget to macro',
  'outcome.at':
    '{basis, select, sameReach {At the same reach.} sameConversions {For the same extra conversions.} other {Each at its best budget.}} A mix is compared at the same budget only.',
  'outcome.spend': 'Spend',
  'outcome.unspent': 'Left over',
  'outcome.impressions': 'Impressions',
  'outcome.wasted': 'Impressions off target',
  'outcome.wastedMedia': 'Media money off target',
  'outcome.reach': 'People reached',
  'outcome.frequency': 'Times each is reached',
  'outcome.incremental': 'Incremental conversions',
  'outcome.organic': 'Organic, without the campaign',
  'outcome.value': 'Value',
  'outcome.offers': 'Offers',
  'outcome.profit': 'Profit',
  'outcome.roi': 'ROI',
  'outcome.roas': 'ROAS',
  'outcome.costPerConversion': 'Cost of an extra conversion',
  'outcome.notDefined': 'not defined',
} as const;
