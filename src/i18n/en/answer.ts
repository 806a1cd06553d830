/** The Answer place. */
export const answer = {
  'answer.place': 'Answer',
} as const;
