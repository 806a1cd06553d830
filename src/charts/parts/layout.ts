/** Sizes in pixels that the bar charts share. */
export const nameColumn = 58;
/** Below bars that have an axis. */
export const barAxisHeight = 24;
export const labelSize = 13;
export const tickSize = 12;

/** What all drawings give to the chart library: no animation, no focus or listeners of its own. */
export const still = { isAnimationActive: false } as const;

/** What every axis of numbers gives: its domain and ticks are known, so none are worked out from the data. */
export const knownAxis = { type: 'number', allowDataOverflow: true, niceTicks: 'none' } as const;

export const tickLook = { fill: 'var(--muted)', fontSize: tickSize } as const;
export const nameLook = { fill: 'var(--ink)', fontSize: labelSize, fontWeight: 600 } as const;
