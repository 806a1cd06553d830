/** Every parameter of the plan: its name, its unit and what it means. */
export const assumptions = {
  'assumptions.more': 'More assumptions',
} as const;
