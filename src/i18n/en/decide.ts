/** Words of what stands below the charts of the Answer place: what to do, and what would change the answer. */
export const decide = {
  'decide.title': 'What to do',
};
