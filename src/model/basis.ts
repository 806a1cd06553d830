/** What macro and micro have in common when they are compared; the first is what a plan is read at unless asked. */
export const bases = ['sameBudget', 'sameReach', 'sameConversions', 'bestBudgets'] as const;
export type Basis = (typeof bases)[number];
