export const exportKinds = ['csv', 'xlsx'] as const;

/** The kinds of files that segments are exported as. */
export type ExportKind = (typeof exportKinds)[number];
