/** Bringing a table of segments into the plan. */
export const importing = {
  'import.title': 'Import segments',
  'import.titleOf': 'Import “{file}”',

  'import.start':
    'One row for each segment, with at least a name and a size: a CSV file, an Excel file (.xlsx), or cells copied from a spreadsheet. Nothing enters the plan before you have seen it.',
  'import.chooseFile': 'Choose a file',
  'import.orDrop': 'or drop one anywhere here',
  'import.dropNow': 'Drop the file to look at it',
  'import.paste': 'Paste a table',
  'import.pasteHint': 'Copy the cells together with their headers.',
  'import.readPasted': 'Read the table',

  'import.reading': 'Reading the table',
  'import.back': 'Start again',
  'import.chooseAnother': 'Choose another file',
  'import.tryAgain': 'Try again',
  'import.readAnew': 'Read it again',
  'import.failed':
    'Reading stopped because of a fault in MicroMacro. Your plan is as it was. Try again, or save the table as CSV first.',

  'import.refusal.emptyFile': '<it>What was pasted</it> is empty. Choose a file with a table in it.',
  'import.refusal.emptySheet':
    'The sheets of <it>what was pasted</it> are empty. If the table is in another file, choose that one.',
  'import.refusal.noSheets':
    '<it>What was pasted</it> is not a spreadsheet: it has no sheets. Save the table as .xlsx or .csv and try again.',
  'import.refusal.notText':
    '<it>What was pasted</it> is not a table but a picture or another kind of file. Choose a .csv or .xlsx file.',
  'import.refusal.webPage':
    '<it>What was pasted</it> is a web page, not a table. Export the table from its page as CSV, or copy its cells and paste them.',
  'import.refusal.encoding':
    'The letters of <it>what was pasted</it> can’t be read. Save it as “CSV UTF-8” and try again.',
  'import.refusal.planFile': '<it>What was pasted</it> is a whole plan, not a table. Open it with “Open plan” instead.',
  'import.refusal.otherText':
    '<it>What was pasted</it> is not a table but text for programs, such as JSON or XML. Save the table as .csv or .xlsx and try again.',
  'import.refusal.headerOnly':
    '<it>What was pasted</it> has names of columns and no rows below them. Add a row for each segment and try again.',
  'import.refusal.compressed': '<it>What was pasted</it> is compressed. Unpack it first, and choose the file inside.',
  'import.refusal.oldOrProtected':
    '<it>What was pasted</it> is an old .xls file or protected by a password. Save it as .xlsx and try again.',
  'import.refusal.damagedSpreadsheet':
    '<it>What was pasted</it> is a damaged spreadsheet. Open it in your spreadsheet program, save it again, and try once more.',
  'import.refusal.otherSpreadsheet':
    '<it>What was pasted</it> is a spreadsheet of a kind that can’t be read here. Save it as .xlsx or .csv and try again.',
  'import.refusal.tooLargeUnpacked':
    '<it>What was pasted</it> unpacks to more than {limit} MB, the most that can be read. Save the sheet as .csv and try again.',
  'import.refusal.tooManyCells':
    '<it>What was pasted</it> spreads over more than {limit} cells. Delete what stands far from the table, and try again.',
  'import.refusal.unclosedQuote':
    'In <it>what was pasted</it> a quotation mark opens in row {row} and never closes. Close it and try again.',
  'import.refusal.tooLarge':
    '<it>What was pasted</it> is larger than {limit} MB, the most that can be read. Split it into several files.',
  'import.refusal.tooManyRows':
    '<it>What was pasted</it> has more than {limit} rows, the most that a plan can hold. Split it into several files.',
  'import.refusal.tooManyColumns':
    '<it>What was pasted</it> has more than {limit} columns. Delete those that say nothing about segments, and try again.',
  'import.refusal.gone': '<it>What was pasted</it> can’t be read any more. Was the file moved, changed or deleted?',

  'import.row': 'Row {row}',
  'import.found': 'How it was read',
  'import.found.sheet': 'Sheet',
  'import.found.sheetHidden': '{sheet} (hidden)',
  'import.found.encoding': 'Encoding',
  'import.found.separator': 'Separator',
  'import.found.headerRow': 'Header row',
  'import.found.headerNone': 'None',
  'import.found.decimal': 'Decimal mark',
  'import.encoding.utf-8': 'UTF-8',
  'import.encoding.utf-16le': 'UTF-16 (LE)',
  'import.encoding.utf-16be': 'UTF-16 (BE)',
  'import.encoding.windows-1252': 'Western European (Windows-1252)',
  'import.encoding.windows-1250': 'Central European (Windows-1250)',
  'import.encoding.iso-8859-2': 'Central European (ISO 8859-2)',
  'import.encoding.macintosh': 'Western European (old Mac)',
  'import.separator.comma': 'Comma ,',
  'import.separator.semicolon': 'Semicolon ;',
  'import.separator.tab': 'Tab',
  'import.separator.bar': 'Bar |',
  'import.decimal.point': 'Point, as in 1.5',
  'import.decimal.comma': 'Comma, as in 1,5',

  'import.questions': 'Only you can say',
  'import.question.encoding': 'Which letters are these? Row {row} reads “<n>{sample}</n>” as {likely}.',
  'import.question.sheet': 'Which sheet has the segments?',
  'import.question.headerRow': 'Does row {row} have the names of the columns?',
  'import.question.headerRow.yes': 'Yes, row {row}',
  'import.question.headerRow.none': 'No row has names',
  'import.question.headerRow.else': 'If it is another row, choose it above.',
  'import.question.mapping': 'Which column is “{column}”?',
  'import.question.mapping.sure': 'Are these the right columns?',
  'import.question.mapping.yes': 'Yes',
  'import.question.mapping.else': 'If not, choose what each column is in the table below.',
  'import.question.mapping.choose': 'Choose a column',
  'import.question.decimal': 'How is “<n>{sample}</n>” meant?',
  'import.question.decimal.point': '{value}: a point marks the decimals',
  'import.question.decimal.comma': '{value}: a comma marks the decimals',
  'import.question.bareShares': '{column}: is {sample} meant as {percent} or {fraction}?',
  'import.question.bareShares.percent': '{value}: the numbers are percent',
  'import.question.bareShares.fraction': '{value}: 1 stands for 100%',
  'import.question.scales': 'Read <samples>10k as 10,000</samples>?',
  'import.question.scales.one': '“<n>{text}</n>” as {value}',
  'import.question.scales.yes': 'Yes',
  'import.question.scales.else': 'If not, write the numbers out in the file and read it again.',
  'import.question.totals':
    '{count, plural, one {Row <names>5</names> looks like a total.} other {# rows look like totals: <names>5, 9</names>.}}',
  'import.question.totals.skip': 'Leave out',
  'import.question.totals.take': 'Take as a segment',

  'import.preview': 'First rows',
  'import.preview.row': 'Row',
  'import.preview.whatIs': 'What is “{header}”?',
  'import.preview.column': 'Column {letter}',
  'import.preview.moreColumns': '{count, plural, one {and # more column} other {and # more columns}}',
  'import.preview.ignored': 'Left out',
  'import.preview.understood': '= {value}',
  'import.preview.left': 'Left out',

  'import.summary.asking':
    '{rows, plural, one {# row} other {# rows}} found, {questions, plural, one {# question} other {# questions}} open.',
  'import.summary.read':
    '{good, plural, one {# row} other {# rows}} read{bad, plural, =0 {, and all can be added} one {, # needs you} other {, # need you}}.',
  'import.problems': 'What needs you',
  'import.problems.cell': 'Row {row}, <n>{column}</n>',
  'import.problems.leaveOut': '{count, plural, one {Leave out the row that needs you} other {Leave out these # rows}}',
  'import.problems.orMend': 'Or correct them in the file and read it again.',
  'import.problem.empty': 'Is empty.',
  'import.problem.twoWays': 'Can be read in two ways.',
  'import.problem.otherMark': 'Is written in another way than the rest. Is this what was meant?',
  'import.problem.range': 'Is a range; one number is needed.',
  'import.problem.missing': 'Is missing, which is not 0.',
  'import.problem.nameMissing': 'Has no name that can be seen.',
  'import.problem.tooManyCells': 'Has {cells} cells, where the table has {columns} columns.',
  'import.problem.spreadsheetError': 'Is an error of the spreadsheet.',
  'import.problem.date': 'Is a date, not a number.',
  'import.problem.merged': 'Is covered by a merged cell, so it has no value of its own.',
  'import.problem.noSavedResult': 'Is a formula whose result was not saved.',

  'import.notes': 'Good to know',
  'import.note.columnsIgnored':
    '{count, plural, one {A column is left out} other {# columns are left out}}: <names>their headers</names>.',
  'import.note.defaultsTaken': 'Blank cells take the plan’s default: {columns}.',
  'import.note.indianGroups':
    '{count, plural, one {A number is grouped as in India, as 1,00,000, and is} other {# numbers are grouped as in India, as 1,00,000, and are}} read so.',
  'import.note.lookAlikes': 'Some names look alike but differ in hidden characters, such as <names>these</names>.',
  'import.note.sameNames':
    '{count, plural, one {# row shares its name with another} other {# rows share their names with others}}, such as <names>these</names>. Each is a segment of its own.',
  'import.note.hiddenRows':
    '{count, plural, one {A row that the spreadsheet hides is} other {# rows that the spreadsheet hides are}} read like the others.',
  'import.note.hiddenColumns':
    '{count, plural, one {A column that the spreadsheet hides is} other {# columns that the spreadsheet hides are}} read like the others.',
  'import.note.protectionRemoved':
    '{count, plural, one {An apostrophe that guards a text from being run as a formula is} other {# apostrophes that guard texts from being run as formulas are}} removed.',

  'import.target': 'Where they go',
  'import.target.add': 'Add to the segments',
  'import.target.replace': 'Replace all',
  'import.target.update': 'Update by name',
  'import.agree.add': '{count, plural, one {Add # segment} other {Add # segments}}',
  'import.agree.replace':
    '{count, plural, one {Replace all segments with this one} other {Replace all segments with these #}}',
  'import.agree.update': '{count, plural, one {Update by name from # row} other {Update by name from # rows}}',
  'import.hindrance.reading': 'Reading…',
  'import.hindrance.taking': 'Adding the rows…',
  'import.hindrance.questions':
    '{count, plural, one {Answer the question above first.} other {Answer the # questions above first.}}',
  'import.hindrance.problems':
    '{count, plural, one {One row needs you: leave it out, or correct the file.} other {# rows need you: leave them out, or correct the file.}}',
  'import.hindrance.nothing': 'There is no row that can be added.',
  'import.planErrors': 'Nothing was imported, because the plan could not be computed with these rows:',
} as const;
