import type { Page } from 'playwright';
import { button, field } from '../../e2e/screens.ts';

export type Pick = <T>(list: readonly T[]) => T;
type Act = (page: Page, pick: Pick) => Promise<unknown>;

const typedBudgets = [2_000_000, 3_100_000, 4_000_000, 5_700_000, 8_000_000];
/** Of no other act, so that there is a step to undo: or the plan itself would be undone in the end. */
const undoneBudget = 6_600_000;
export const budgets = [...typedBudgets, undoneBudget];
export const counts = [1_000, 10_000, 60_000];
/** A step that can't be taken is left. */
const patience_ms = 200;

/** What a user, and the browser, do to an answer that is being drawn. */
export const acts: Readonly<Record<string, Act>> = {
  edit: (page, pick) => enter(page, 'Budget', pick(typedBudgets)),
  count: (page, pick) => enter(page, 'Draws', pick(counts)),
  cancel: (page) => clickIfThere(page, 'Cancel'),
  goOn: (page) => clickIfThere(page, 'Draw again'),
  retry: (page) => clickIfThere(page, 'Retry'),
  async undo(page) {
    await enter(page, 'Budget', undoneBudget);
    await clickIfThere(page, 'Undo');
  },
  leave: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
  comeBack,
  async kill(page, pick) {
    const workers = page.workers();
    // It does not live to answer.
    if (workers.length > 0)
      void pick(workers)
        .evaluate(() => self.close())
        .catch(() => {});
  },
};

function enter(page: Page, name: string, value: number): Promise<void> {
  return field(page, name).fill(String(value), { timeout: patience_ms });
}

export function comeBack(page: Page): Promise<void> {
  return page.locator('.how-sure').evaluate((section) => section.scrollIntoView());
}

/** Without waiting for it: what a run is doing changes by the millisecond. */
function clickIfThere(page: Page, name: string): Promise<unknown> {
  return button(page, name)
    .first()
    .click({ timeout: patience_ms / 4, noWaitAfter: true })
    .catch(() => {});
}

/** Begins again what broke off, as a user does who wants the answer. */
export async function beginAgain(page: Page): Promise<void> {
  const again = page.locator('.how-sure').getByRole('button', { name: /^(Retry|Draw again)$/ });
  if ((await again.count()) > 0)
    await again
      .first()
      .click({ timeout: patience_ms })
      .catch(() => {});
}
