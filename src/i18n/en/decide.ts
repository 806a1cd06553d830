/** Words of what stands below the charts of the Answer place: what to do, and what would change the answer. */
export const decide = {
  'decide.title': 'What to do',

  'decide.whereFrom': 'Where does the difference come from?',
  'decide.whereFrom.lift': 'How people respond: micro’s lifts, offers and customer value instead of macro’s.',
  'decide.whereFrom.aim':
    'Impressions for the targeted segments only, some of which miss, instead of impressions spread over everybody.',
  'decide.whereFrom.reach':
    'Only matched people can be reached, and more impressions on few people soon reach nobody new.',
  'decide.whereFrom.discount': 'The volume discount of the mass price, which targeted buys don’t get.',
  'decide.whereFrom.price':
    'What impressions cost: micro’s CPM, narrow-audience premium, data and fee instead of macro’s CPM and fee.',
  'decide.whereFrom.fixed': 'Set-up and a version for each segment instead of one production.',
  'decide.whereFrom.macroNotBought':
    'There is nothing to compare: macro’s production costs {needed}, the budget is {budget}.',
  'decide.whereFrom.microNotBought':
    'There is nothing to compare: micro’s campaigns need at least {needed}, the budget is {budget}.',
  'decide.whereFrom.noSegments': 'There is nothing to compare: micro targets no segment.',
  'decide.whereFrom.neitherBought': 'There is nothing to compare: neither campaign can be bought with {budget}.',
};
