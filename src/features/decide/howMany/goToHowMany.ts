/** The id of the section's title. */
export const howManyTitle = 'how-many-title';

/** Moves to the question, for the eye and for a screen reader. */
export function goToHowMany(): void {
  const title = document.getElementById(howManyTitle);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}
