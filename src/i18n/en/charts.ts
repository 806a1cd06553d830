/** The charts' words. A title states what the figures show; a sentence says the same to who cannot see the drawing. */
export const charts = {
  'charts.strategy': '{strategy, select, macro {Macro} micro {Micro} other {Mix}}',
  'charts.notBought': 'not bought',
  'charts.notDefined': 'n/a',
  'charts.table': 'Table',
  'charts.tableName': 'Table: {title}',
  'charts.download': 'Download',
  'charts.downloadName': 'Download {format}: {title}',
  'charts.pictureFailed': 'This browser could not make the PNG. Try SVG.',
  'charts.credit': 'MicroMacro · {plan}',
  'charts.broken':
    '{failure, select, crash {The browser ended this computation, perhaps for want of memory. Your plan is safe.} other {This could not be worked out: a mistake of ours. Your plan is safe.}}',
  'charts.retry': 'Retry',

  'charts.column.strategy': 'Strategy',
  'charts.column.part': 'Part',
  'charts.column.step': 'Step',
  'charts.column.change': 'Change ({currency})',
  'charts.column.budget': 'Budget ({currency})',
  'charts.column.spend': 'Spend ({currency})',
  'charts.column.value': 'Value ({currency})',
  'charts.column.cost': 'Cost ({currency})',
  'charts.column.profit': 'Profit ({currency})',
  'charts.column.roi': 'ROI',
  'charts.column.reach': 'People reached',
  'charts.column.share': 'Share of people',
  'charts.column.frequency': 'Average times reached',
  'charts.column.impressions': 'Impressions',
  'charts.column.wasted': 'Impressions off target',
  'charts.column.segments': 'Segments',
  'charts.column.fixed': 'Micro: set-up and versions ({currency})',
  'charts.column.strategyProfit': '{strategy, select, macro {Macro} micro {Micro} other {Mix}}: profit ({currency})',
  'charts.column.strategyRoi': '{strategy, select, macro {Macro} micro {Micro} other {Mix}}: ROI',

  'charts.map.alone': '{leader, select, macro {Macro} other {Micro}} wins on all of this map',
  'charts.map.turns':
    '{here, select, macro {Macro wins now, micro would with {change}} micro {Micro wins now, macro would with {change}} other {Neither is ahead now, one would be with {change}}}',
  'charts.map.both':
    '{here, select, macro {Macro wins now; on this map micro would only if both inputs moved} micro {Micro wins now; on this map macro would only if both inputs moved} other {Neither is ahead now}}',
  'charts.map.change': '{direction, select, up {a higher {input}} other {a lower {input}}}',
  'charts.map.or': '{first} or {second}',
  'charts.map.subtitle': '{y} upwards, {x} to the right; all other inputs as they are',
  'charts.map.sentence':
    '{title}. The plan stands at {x} {xNow} and {y} {yNow}. Of the points looked at, macro leads at {macro} and micro at {micro}.',
  'charts.map.note': 'Computed at {columns} × {rows} points, straight between them.',
  'charts.map.here': 'You are here',
  'charts.map.mark':
    '{mark, select, macro {Macro wins} micro {Micro wins} tie {Both earn the same} other {Neither is ahead}}',
  'charts.map.column': 'Who wins as {y} rises',
  'charts.map.run': '{leader, select, macro {macro} micro {micro} other {neither}} from {from}',

  'charts.basis':
    '{basis, select, sameBudget {on the same budget} sameReach {at the same reach} sameConversions {for the same extra conversions} other {each at its best budget}}',

  'charts.winner.winsAt': 'Which wins? {winner, select, macro {Macro} other {Micro}}, by {gap} of profit {at}',
  'charts.winner.tieAt': 'Too close to call {at}: macro and micro are {gap} apart',
  'charts.winner.bothLoseAt': 'Both lose money {at}; {winner, select, macro {macro} other {micro}} loses {gap} less',
  'charts.winner.onlyPays':
    'Only {only, select, macro {macro} other {micro}} pays: {profit} of profit at its best budget, {budget}',
  'charts.winner.nonePays': 'Neither campaign pays at any budget',
  'charts.winner.sentenceAt': 'Profit {at}: {rows}.',
  'charts.winner.rowFor': '{strategy, select, macro {macro} other {micro}} {profit} for {spend} spent',
  'charts.winner.wins':
    'Which wins? {winner, select, macro {Macro} other {Micro}}, by {gap} of profit on the same {budget}',
  'charts.winner.tie': 'Too close to call: macro and micro are {gap} apart',
  'charts.winner.bothLose': 'Both lose money; {winner, select, macro {macro} other {micro}} loses {gap} less',
  'charts.winner.onlyEarns':
    'Only {only, select, macro {macro} other {micro}} can be bought with {budget}, and it earns {profit}',
  'charts.winner.onlyLoses':
    'Only {only, select, macro {macro} other {micro}} can be bought with {budget}, and it loses {loss}',
  'charts.winner.onlyLevel':
    'Only {only, select, macro {macro} other {micro}} can be bought with {budget}, and it earns back just what it costs',
  'charts.winner.noneBought': 'Neither campaign can be bought with {budget}',
  'charts.winner.noBudget': 'With no budget, neither campaign runs',
  'charts.winner.mixEarnsMore': 'The mix earns {lead} more than either',
  'charts.winner.mixLosesLess': 'The mix loses {lead} less than either',
  'charts.winner.sentence': 'Profit on a budget of {budget}: {rows}.',
  'charts.winner.row': '{strategy, select, macro {macro} micro {micro} other {mix}} {profit}',
  'charts.winner.apart': '{gap} apart',

  'charts.money.both':
    '{first, select, macro {Macro} other {Micro}} spends {amount} before its first impression, {second, select, macro {macro} other {micro}} {less}',
  'charts.money.alike': 'Macro and micro each spend {amount} before the first impression',
  'charts.money.one': '{first, select, macro {Macro} other {Micro}} spends {amount} before its first impression',
  'charts.money.noFixed': 'Nothing has to be spent before the first impression',
  'charts.money.noneBought': 'Nothing is spent: neither campaign can be bought',
  'charts.money.subtitle': 'Where the money goes',
  'charts.money.subtitleAt': 'Where the money goes, {at}',
  'charts.money.nonePays': 'Nothing is spent: neither campaign pays',
  'charts.money.wasted': '{share} of micro’s media money pays for impressions off target.',
  'charts.money.sentence': '{strategy, select, macro {Macro} other {Micro}}, {cost} in all: {parts}.',
  'charts.money.sentenceNotBought': '{strategy, select, macro {Macro} other {Micro}}: not bought.',
  'charts.money.part': '{part} {amount}',
  'charts.money.partName':
    '{part, select, production {Production} versions {Versions} media {Media} onTarget {Media on target} offTarget {Media off target} data {Data} fees {Fees} other {Offers}}',

  'charts.reach.both':
    '{first, select, macro {Macro} other {Micro}} reaches {share} of people, {second, select, macro {macro} other {micro}} {less}',
  'charts.reach.alike': 'Macro and micro each reach {share} of people',
  'charts.reach.one':
    '{first, select, macro {Macro} other {Micro}} reaches {share} of people; {second, select, macro {macro} other {micro}} is not bought',
  'charts.reach.noneBought': 'Nobody is reached: neither campaign can be bought',
  'charts.reach.subtitle': 'Share of {people} people · average times reached',
  'charts.reach.subtitleAt': 'Share of {people} people · average times reached, {at}',
  'charts.reach.nonePays': 'Nobody is reached: neither campaign pays',
  'charts.reach.sentence': 'Of {people} people: {rows}.',
  'charts.reach.row': '{strategy, select, macro {macro} micro {micro} other {the mix}} reaches {reach}',
  'charts.reach.rowTimes':
    '{strategy, select, macro {macro} micro {micro} other {the mix}} reaches {reach}, {times} on average',
  'charts.reach.rowNotBought': '{strategy, select, macro {macro} micro {micro} other {the mix}} is not bought',

  'charts.waterfall.one':
    '{turn, select, earnsMore {Micro earns {gap} more} earnsLess {Micro earns {gap} less} losesMore {Micro loses {gap} more} losesLess {Micro loses {gap} less} higher {Micro’s profit is {gap} higher} other {Micro’s profit is {gap} lower}}: mainly {first}',
  'charts.waterfall.two':
    '{turn, select, earnsMore {Micro earns {gap} more} earnsLess {Micro earns {gap} less} losesMore {Micro loses {gap} more} losesLess {Micro loses {gap} less} higher {Micro’s profit is {gap} higher} other {Micro’s profit is {gap} lower}}: mainly {first} and {second}',
  'charts.waterfall.cause': '{driver} ({amount})',
  'charts.waterfall.tie':
    'Too close to call: what speaks for micro ({gains}) and against it ({losses}) nearly cancel out',
  'charts.waterfall.alike': 'Macro and micro come out alike, and in nothing do they differ',
  'charts.waterfall.subtitle': 'From macro’s profit to micro’s',
  'charts.waterfall.driver':
    '{driver, select, lift {Response} aim {Aim} reach {Reach} discount {Discount} price {Price} other {Fixed cost}}',
  'charts.waterfall.mark':
    '{look, select, macro {Macro’s profit} micro {Micro’s profit} gain {Adds to profit} other {Takes from profit}}',
  'charts.waterfall.sentence': 'From macro’s profit of {from} to micro’s of {to}: {rows}.',
  'charts.waterfall.row': '{driver} {amount}',
  'charts.waterfall.note':
    'A way of accounting: each share is the average over all orders in which the six could change one by one (Shapley values), so no order is preferred.',

  'charts.frontier.line': '{line, select, macro {Macro} micro {Micro} other {Best mix}}',
  'charts.frontier.quantity':
    '{quantity, select, profit {Profit by budget} roi {ROI by budget} other {People reached by budget}}',
  'charts.frontier.limited': '{what}; the best mix keeps to your limits',
  'charts.frontier.column':
    '{line, select, macro {Macro} micro {Micro} other {Best mix}}: {quantity, select, profit {profit ({currency})} roi {ROI} other {people reached}}',
  'charts.frontier.apart':
    '{first, select, roi {ROI is highest at {roiAt}; profit is highest at {profitAt}} other {Profit is highest at {profitAt}; ROI is highest at {roiAt}}}',
  'charts.frontier.smallest': 'Profit is highest at {profitAt}; ROI is best at the smallest budgets',
  'charts.frontier.same': 'Profit and ROI are both highest at {at}',
  'charts.frontier.noProfit': 'No budget shown makes a profit',
  'charts.frontier.reaches':
    'With {budget}, {leader, select, macro {macro} other {micro}} reaches {people} people; the most profitable mix reaches {best}',
  'charts.frontier.bestReaches': 'With {budget}, the most profitable mix also reaches most people: {best}',
  'charts.frontier.nobody': 'With {budget}, nobody is reached',
  'charts.frontier.peak': '{figure} with {at}',
  'charts.frontier.peaks':
    'The best mix has its best ROI, {roi}, with {roiAt}, where its profit is {much, select, already {already} other {only}} {less}. With {profitAt} its ROI is {roiThere} and its profit {profit}.',
  'charts.frontier.leaders':
    'With your {budget}, {earns, select, macro {macro} micro {micro} other {the best mix}} earns most ({profit}), but {brings, select, macro {macro} micro {micro} other {the best mix}} has the better ROI: {roi} against {other}.',
  'charts.frontier.sentence': '{what}, from {from} to {to}. At {here}: {hereRows}. At {to}: {endRows}.',

  'charts.beforeAfter.title': 'With the recommended mix: {changes}',
  'charts.beforeAfter.same': 'The recommended mix brings what the plan’s mix brings',
  'charts.beforeAfter.change':
    '{quantity, select, profit {{by} {turn, select, more {more} other {less}} profit} spend {{by} {turn, select, more {more} other {less}} spent} other {{by} {turn, select, more {more} other {fewer}} people reached}}',
  'charts.beforeAfter.quantity': '{quantity, select, profit {Profit} spend {Spend} other {Reach}}',
  'charts.beforeAfter.sentence': 'The plan’s mix now and the recommended one: {rows}.',
  'charts.beforeAfter.row':
    '{quantity, select, profit {profit {before} now, {after} then} spend {spend {before} now, {after} then} other {people reached {before} now, {after} then}}',
  'charts.beforeAfter.plan': 'Plan',
  'charts.beforeAfter.before': 'Mix now',
  'charts.beforeAfter.after': 'Recommended mix',

  'charts.lead.throughout': '{leader, select, macro {Macro} other {Micro}} is ahead at every budget shown',
  'charts.lead.above': '{leader, select, macro {Macro} other {Micro}} is ahead at every budget above {at}',
  'charts.lead.below': '{leader, select, macro {Macro} other {Micro}} is ahead at every budget below {at}',
  'charts.lead.between': '{leader, select, macro {Macro} other {Micro}} is ahead between {from} and {to}',
  'charts.lead.flips':
    '{leader, select, macro {Macro} other {Micro}} is ahead up to {at}, {next, select, macro {macro} other {micro}} beyond',
  'charts.lead.flipsFrom':
    '{leader, select, macro {Macro} other {Micro}} is ahead from {from} to {at}, {next, select, macro {macro} other {micro}} beyond',
  'charts.lead.changes':
    'The lead changes {times, plural, one {once} other {# times}}; {next, select, macro {macro} micro {micro} other {neither}} is ahead beyond {at}',
  'charts.lead.tie': 'Too close to call at {at}',
  'charts.lead.alike': 'Neither macro nor micro is ahead at any budget shown',
  'charts.lead.noneBought': 'Neither campaign can be bought at any budget shown',

  'charts.roi.falls': 'Beyond {at}, every extra {unit} lowers the ROI',
  'charts.roi.rises': 'Beyond {at}, every extra {unit} raises the ROI',
  'charts.roi.leads': '{leader, select, macro {Macro} other {Micro}} has the better ROI at {at}: {roi} against {other}',
  'charts.roi.alike': 'Macro and micro have the same ROI at {at}: {roi}',
  'charts.roi.one': '{leader, select, macro {Macro} other {Micro}} has an ROI of {roi} at {at}',
  'charts.roi.varies': 'How the ROI changes with the budget',
  'charts.roi.noneBought': 'No ROI to show: neither campaign can be bought at any budget shown',

  'charts.budget.profit': 'Profit by budget',
  'charts.budget.roi': 'ROI by budget',
  'charts.budget.sameForBoth': '{quantity}, the same budget for both',
  'charts.budget.here': 'you are here',
  'charts.budget.sentence': '{quantity} from {from} to {to}. At {here}: {hereRows}. At {to}: {endRows}.',
  'charts.budget.cutAbove':
    'The axis stops at {high}; {what, select, bands {lines and bands} other {the lines}} rise to {top}.',
  'charts.budget.cutBelow':
    'The axis stops at {low}; {what, select, bands {lines and bands} other {the lines}} fall to {bottom}.',
  'charts.budget.row': '{strategy, select, macro {macro} micro {micro} other {mix}} {figure}',

  'charts.count.alike':
    '{alike, select, noGain {No segment gains by a message of its own} other {All segments gain alike from a message of their own}}: splitting them only costs',
  'charts.count.alikeBy':
    '{alike, select, noGain {No segment gains by a message of its own} other {All segments gain alike from a message of their own}}: {planned} bring {by} less profit than one',
  'charts.count.loses': 'Micro loses money with any number of segments, least with {best, plural, one {one} other {#}}',
  'charts.count.any': 'The number of segments hardly matters: 1 to {to} are within {within} of the best',
  'charts.count.same': 'Merging gains nothing: {from} to {to} segments are within {within} of the best',
  'charts.count.all':
    '{all, select, two {Both segments earn} other {All {planned} segments earn}} most: merging any costs more than it saves',
  'charts.count.most':
    '{best, plural, one {One segment earns} other {# segments earn}} most; the budget can’t pay for {planned}',
  'charts.count.mostBy':
    '{best, plural, one {One segment earns} other {# segments earn}} most: {by} more than {all, select, two {both} other {all {planned}}}',
  'charts.count.flat': '{from} to {to} segments are within {within} of the best.',
  'charts.count.sharp': 'No other number comes within {within} of the best.',
  'charts.count.ahead':
    '{where, select, never {Macro} other {Micro}} earns more {where, select, never {whatever the number} always {than macro whatever the number} upTo {than macro with up to {to} segments} one {than macro with one segment only} just {than macro with {to} segments only} from {than macro with {from} segments or more} between {than macro with {from} to {to} segments} other {than macro at some numbers between {from} and {to}}}.',
  'charts.count.pays':
    'Micro makes a profit {where, select, upTo {with up to {to} segments} one {with one segment only} just {with {to} segments only} from {with {from} segments or more} between {with {from} to {to} segments} other {at some numbers between {from} and {to}}}.',
  'charts.count.affordable':
    'Micro can be bought {where, select, upTo {with up to {to} segments} one {with one segment only} just {with {to} segments only} from {with {from} segments or more} between {with {from} to {to} segments} other {at some numbers between {from} and {to}}}.',
  'charts.count.fixedTitle':
    '{many, plural, one {One segment costs} other {# segments cost}} {high} before the first impression{few, plural, =0 {} =1 {, one costs {low}} other {, # cost {low}}}',
  'charts.count.reachTitle':
    '{turn, select, falls {Reach falls from {low} with {few, plural, one {one segment} other {# segments}} to {high} with {many}} rises {Reach rises from {low} with {few, plural, one {one segment} other {# segments}} to {high} with {many}} other {Reach is {low} of people with any number of segments}}',
  'charts.count.drawn':
    '{quantity, select, profit {Profit} fixed {Production of macro, set-up and versions of micro} other {Share of people reached}} by number of segments.',
  'charts.count.rule':
    'Merged segments share one message, one version and one buy. An assumption: their message gains what it would for the half of their people whom it suits least.',
  'charts.count.tooKind':
    'So one message serves segments that gain alike. If each needs a message of its own, look at equal groups below.',
  'charts.count.band': 'Within {within} of the best profit',
  'charts.count.tick': '{segments} segments',
  'charts.count.row': 'with {segments, plural, one {one segment} other {# segments}} {figure}',
  'charts.count.sentence': '{drawn} From 1 to {planned}. Micro {rows}. Macro {macro}.',
} as const;
