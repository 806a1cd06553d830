/** Longer than between two keys of someone who types: what takes long to draw waits for it. */
export const pauseOfTyping_ms = 250;
