/** Titles, sentences, legends and axes of the charts. */
export const charts = {
  'charts.winner.title': 'Which wins?',
} as const;
