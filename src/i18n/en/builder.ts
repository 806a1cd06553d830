/** Building segments: from crossed traits, in equal parts, from a list of customers. */
export const builder = {
  'builder.title': 'Generate segments',
  'builder.ways': 'How to build them',
  'builder.way.cross': 'Cross traits',
  'builder.way.equal': 'Equal parts',
  'builder.way.customers': 'From a customer list',

  'builder.add': '{count, plural, =0 {Add to the plan} one {Add # segment} other {Add # segments}}',
  'builder.replace':
    '{count, plural, =0 {Replace all segments} one {Replace all segments with this one} other {Replace all segments with these #}}',
  'builder.refused': 'Nothing was added, because the plan could not be computed with them. {problems}',
  'builder.crowd':
    'Added to the segments there are, they would be {people} people in a population of {population}: some would be counted twice.',
  'builder.hindrance.unread': 'A field needs you before anything can be added.',
  'builder.hindrance.nothing': 'There is nothing to add yet.',

  'builder.preview': 'What would be added',
  'builder.preview.total': '{count, plural, one {# segment} other {# segments}}, {people} people',
  'builder.preview.empty':
    '{count, plural, one {One combination has nobody in it and is} other {# combinations have nobody in them and are}} left out.',
  'builder.preview.capped':
    '{count, plural, one {In one segment} other {In # segments}} baseline and lift together would convert more than 100% of the people; they are brought down to what is possible.',
  'builder.preview.first': 'First segments',
  'builder.preview.smallest': 'Smallest segments',

  'builder.cross.intro':
    'Every combination of the levels becomes a segment. Traits are taken as independent of each other, unless you say how two of them go together.',
  'builder.cross.people': 'People in all',
  'builder.cross.people.why': 'Starts as the plan’s population. A trait that counts people takes its place.',
  'builder.cross.addTrait': 'Add a trait',
  'builder.cross.addTrait.why': 'Its shares are a start to be replaced, not figures of your market.',
  'builder.cross.ownTrait': 'Own trait',
  'builder.cross.scaled': 'The shares of {trait} add up to {share}. They are taken in proportion, as if it were 100%.',
  'builder.cross.differing': '{trait} counts {count} people, not {people}. Make the totals of the traits the same.',

  'builder.trait.age': 'Age',
  'builder.trait.age.levels': '18–24|25–34|35–49|50–64|65+',
  'builder.trait.gender': 'Gender',
  'builder.trait.gender.levels': 'Female|Male',
  'builder.trait.region': 'Region',
  'builder.trait.region.levels': 'North|South|East|West',
  'builder.trait.job': 'Job',
  'builder.trait.job.levels': 'Employed|Self-employed|Student|Retired',
  'builder.trait.behaviour': 'Behaviour',
  'builder.trait.behaviour.levels': 'New|Occasional|Loyal',
  'builder.trait.own': 'Trait {number}',
  'builder.trait.unnamed': 'Unnamed trait',
  'builder.trait.name': 'Trait',
  'builder.trait.measure': 'Levels are',
  'builder.trait.section': 'Trait {trait}',
  'builder.trait.remove': 'Remove trait {trait}',
  'builder.measure.share': 'Share',
  'builder.measure.people': 'People',
  'builder.factor.baseline': 'Baseline ×',
  'builder.factor.lift': 'Lifts ×',
  'builder.factor.value': 'Value ×',
  'builder.level.own': 'Level {number}',
  'builder.level.name': 'Level',
  'builder.level.cell': '{column}, {level}',
  'builder.level.remove': 'Remove',
  'builder.level.removeNamed': 'Remove {level}',
  'builder.level.choose': 'Merge',
  'builder.level.chooseNamed': 'Choose {level} to merge',
  'builder.level.add': 'Add a level to {trait}',
  'builder.level.merge': 'Merge the {count, plural, one {# level} other {# levels}} chosen',
  'builder.levels.region': 'Levels of {trait}, scrolls sideways',

  'builder.tables.pair': 'Two traits that go together',
  'builder.tables.pairNames': '{first} and {second}',
  'builder.tables.add': 'Say how they go together',
  'builder.tables.remove': 'Take {first} and {second} as independent',
  'builder.tables.why':
    'Type how many people are in each pair, from any survey or census, or paste the whole table. Only how the cells stand to each other counts: the shares of the levels stay. 0 = nobody.',
  'builder.tables.region': 'How {first} and {second} go together',
  'builder.tables.notNumbers':
    'Some of the pasted cells are not amounts. Copy the numbers only, without their headings.',
  'builder.tables.otherSize':
    'The pasted table does not have {rows} rows and {columns} columns. Copy the numbers only, without their headings.',

  'builder.problem.tooManyCells':
    'That would be {cells} segments, and {limit} is the most. Take out a trait or merge levels.',
  'builder.problem.noWeight': 'Nobody is in any level of {trait}. Give its levels a share.',
  'builder.problem.onlyZeros':
    'Nobody goes with {level} ({trait}) in the table, but people are in it. Change its row or column, or its share.',
  'builder.problem.totalsDiffer': 'The levels of {trait} do not add up to as many people as those of the other traits.',
  'builder.problem.notConverged':
    'No sizes have both these shares and the zeros of the table: the nearest still miss a share by {error}. Change the zeros or the shares.',

  'builder.none': '–',
  'builder.fragmentation': 'What crossing costs',
  'builder.fragmentation.traits': 'Traits crossed',
  'builder.fragmentation.segments': 'Segments',
  'builder.fragmentation.people': 'People in each, on average',
  'builder.fragmentation.cost': 'Fixed cost per person',

  'builder.equal.intro':
    'For a plan of which you only know how many segments it would have. Sizes and lifts are drawn by chance; the same seed draws the same ones.',
  'builder.equal.count': 'Number of segments',
  'builder.equal.count.why': 'At most 100,000.',
  'builder.equal.people': 'People in all',
  'builder.equal.people.why': 'The sizes add up to it exactly.',
  'builder.equal.sizeSpread': 'Spread of sizes',
  'builder.equal.sizeSpread.why': '0% = all equal; 50% = from half to one and a half times the mean.',
  'builder.equal.liftSpread': 'Spread of lifts',
  'builder.equal.liftSpread.why': 'As with sizes; the mean lift over the people stays.',
  'builder.equal.ratio': 'Micro lift ÷ macro lift',
  'builder.equal.ratio.why':
    'How much stronger a targeted message is. Macro lift, baseline and value start from the rest of the market.',
  'builder.equal.seed': 'Seed',
  'builder.equal.seed.why': 'Any whole number; another one draws other parts.',
  'builder.part': 'Part {number}',

  'builder.customers.intro':
    'A CSV file with one customer a row. It is read on this device, and nothing of it is kept but the sizes of the groups.',
  'builder.customers.choose': 'Choose a file',
  'builder.customers.drop': 'or drop it here',
  'builder.customers.reading': 'Reading the columns',
  'builder.customers.counting': 'Counting the groups',
  'builder.customers.rows': '{count, plural, one {# customer} other {# customers}} found.',
  'builder.customers.skipped':
    '{count, plural, one {# row does} other {# rows do}} not fit under the header and {count, plural, one {is} other {are}} left out: row {rows}{more, plural, =0 {} other {, and # more}}.',
  'builder.customers.columns': 'Group by (up to {most} columns)',
  'builder.customers.column': 'column {number}',
  'builder.customers.values': '{count, plural, one {one value} other {# values}}',
  'builder.customers.manyValues': 'many values',
  'builder.customers.numbers': '{values}, numbers from {from} to {to}',
  'builder.customers.ranges': 'Ranges of {column}',
  'builder.customers.edges': 'Where ranges of {column} begin',
  'builder.customers.edges.why': 'Separated by semicolons: 100; 500 gives under 100, 100–500 and 500+.',
  'builder.customers.edges.problem': 'Type rising numbers separated by semicolons.',
  'builder.customers.value': 'Value of a conversion',
  'builder.customers.value.why': 'The mean of a column of numbers in each group.',
  'builder.customers.value.none': 'As for the rest of the market',
  'builder.customers.scale': 'Scale up to the population of {people}',
  'builder.customers.count': 'Count the groups',
  'builder.customers.none': 'Choose at least one column.',
  'builder.columnValue': '{column} {value}',
  'builder.range.below': 'under {to}',
  'builder.range.between': '{from}–{to}',
  'builder.range.from': '{from}+',
  'builder.range.none': '{column}: no number',
  'builder.range.empty': '{column}: empty',

  'builder.refusal.emptyFile': 'The file is empty. Choose a list with one customer a row.',
  'builder.refusal.noRows': 'The file has a header and no customers below it.',
  'builder.refusal.notText': 'The file is not text. Save the list as CSV and choose that file.',
  'builder.refusal.encoding': 'The letters of the file can’t be read. Save it as “CSV UTF-8” and choose it again.',
  'builder.refusal.gone': 'The file can’t be read any more. Was it moved, changed or deleted?',
  'builder.refusal.unclosedQuote':
    'A quotation mark in row {row} is never closed. Correct the file and choose it again.',
  'builder.refusal.rowTooLong': 'Row {row} is longer than 1 MB, so this is not a list of customers.',
  'builder.refusal.tooManyColumns': 'The file has more than {limit} columns, the most that can be looked through.',
  'builder.refusal.tooManyGroups':
    'There are more than {limit} groups. Choose fewer columns, or fewer ranges of numbers.',
  'builder.refusal.failed':
    'Reading stopped because of a fault in MicroMacro. Your plan is as it was; choose the file again.',
} as const;
