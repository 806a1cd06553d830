/** The Segments place. */
export const segments = {
  'segments.place': 'Segments',
} as const;
