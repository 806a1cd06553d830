import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ScenarioId } from '../../src/io/scenarios.ts';
import { expectClean, shareApp } from './harness.ts';
import { button, chooseScenario, expectHumanWords, expectText, field, headline, textOf, verdict } from './screens.ts';

type Winner = 'macro' | 'micro';

/** The winner of each scenario at the same budget, as section 10 of the model names it. */
const winners: Readonly<Record<ScenarioId, Winner>> = {
  fmcg: 'macro',
  hair: 'micro',
  ride: 'micro',
  yoga: 'micro',
  jobs: 'micro',
  local: 'macro',
  loyal: 'micro',
  same: 'macro',
  card: 'micro',
};

const scenarios = Object.entries(winners) as [ScenarioId, Winner][];
/** Where a coupon costs macro more than any lift brings, there is no break-even. */
const turning = scenarios.filter(([id]) => id !== 'loyal');

function ahead(winner: Winner): RegExp {
  return winner === 'macro' ? /^Macro earns |; macro loses less / : /^Micro earns |; micro loses less /;
}

/** The break-even lift that the verdict shows, as typed text. */
async function shownLift(page: Page): Promise<string> {
  const shown = await textOf(verdict(page).locator('b').first());
  expect(shown).toMatch(/^-?[\d.,]+%$/);
  return shown;
}

/** The lift a clear step beyond the break-even, on the side where the loser wins. */
function beyond(lift: string, winner: Winner): string {
  const percent = Number.parseFloat(lift.replaceAll(',', ''));
  return `${(winner === 'macro' ? percent * 1.1 : percent / 1.1).toFixed(6)}%`;
}

describe('each scenario', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it.each(turning)('%s is won by %s, and its break-even lift is where that turns', async (id, winner) => {
    const page = visit();
    await chooseScenario(page, id);
    await expectText(headline(page), ahead(winner));
    const before = await textOf(verdict(page));
    await expectHumanWords(page);

    const lift = await shownLift(page);
    await field(page, 'Lift').fill(lift);
    await expectText(headline(page), 'Too close to call.');
    await expectText(verdict(page), /acro (earns )?−?\$\S+, micro −?\$\S+(: less than 1% of the spend apart|\.)/);
    await field(page, 'Lift').fill(beyond(lift, winner));
    await expectText(headline(page), ahead(winner === 'macro' ? 'micro' : 'macro'));
    await expectHumanWords(page);

    await field(page, 'Lift').press('Enter');
    await button(page, 'Undo').click();
    await expectText(verdict(page), before);
    await expectText(page.locator('.plan-badge'), 'example');
    expectClean(page);
  });

  it('is said to teach something of its own', async () => {
    const page = visit();
    const said = new Set<string>();
    for (const [id] of scenarios) {
      await chooseScenario(page, id);
      said.add(await textOf(page.locator('.plan-bar .field-hint')));
    }
    expect(said.size).toBe(scenarios.length);
    expectClean(page);
  });

  it('the bank card earns more by a mix than by either campaign', async () => {
    const page = visit();
    await chooseScenario(page, 'card');
    await expectText(verdict(page), /A mix with 50% for macro earns \$[\d.]+[MK]? more than either\./);
    expectClean(page);
  });

  it('loyal is won by micro at any lift, and says so', async () => {
    const page = visit();
    await chooseScenario(page, 'loyal');
    await expectText(headline(page), ahead('micro'));
    await expectText(verdict(page), /Micro is ahead at every micro lift/);
    for (const lift of ['0.1%', '500%']) {
      await field(page, 'Lift').fill(lift);
      await expectText(headline(page), ahead('micro'));
    }
    expectClean(page);
  });
});
