/** The Segments place. */
export const segments = {
  'segments.place': 'Segments',
  'segments.intro':
    'Micro runs one campaign for each included segment. Macro reaches all of them, and everybody else. Empty cells take the plan’s default.',
  'segments.table': 'Segments',
  'segments.add': 'Add segment',
  'segments.newName': 'Segment {number}',
  'segments.remove': 'Remove',
  'segments.removeNamed': 'Remove {segment}',
  'segments.column.included': 'Included',
  'segments.column.name': 'Name',
  'segments.column.spend': 'Spend',
  'segments.column.reach': 'Reach',
  'segments.column.profit': 'Profit',
  'segments.column.roi': 'ROI',
  'segments.column.remove': 'Remove',
  'segments.cell': '{column}, {segment}',
  'segments.unnamed': 'segment {number}',
  'segments.notTargeted': '–',
  'segments.empty': 'There are no segments yet. Without one, micro can’t be bought.',
  'segments.totals':
    '{count, plural, one {# segment} other {# segments}}, {included} included · {people} people of {population} · overlap {overlap}',
  'segments.rows': 'Rows {from}–{to} of {count}',
  'segments.previous': 'Previous rows',
  'segments.next': 'Next rows',
  'segments.ownFixedCost': 'Profit counts each segment’s own fixed cost, media and fee; the set-up is nobody’s own.',
  'segments.region': 'Segments, scrolls sideways',
} as const;
