import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cellOf, rowOf, typeInto } from './gridCells.ts';
import { expectClean, openApp, openTab, shareApp } from './harness.ts';
import { planOf } from './plans.ts';
import {
  button,
  chooseScenario,
  downloadOf,
  expectText,
  field,
  goTo,
  headline,
  message,
  openFile,
  openPlan,
  outcomeRow,
  savedFile,
  savedPlan,
  savedState,
  segmentTable,
  textOf,
  verdict,
} from './screens.ts';

/** Reloads without waiting for anything to be saved. */
async function reloadAtOnce(page: Page): Promise<void> {
  await page.reload();
  await headline(page).waitFor();
}

describe('a reload right after an edit', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('finds the number typed last, and says that it is saved', async () => {
    const page = visit();
    await expectText(savedState(page), 'Example, not changed yet');
    await field(page, 'Budget').fill('5,500,000');
    await reloadAtOnce(page);
    expect(await field(page, 'Budget').inputValue()).toBe('$5.5M');
    await expectText(savedState(page), 'Saved on this device');

    await field(page, 'Population').fill('42M');
    await expectText(savedState(page), 'Saved on this device');
    await field(page, 'Population').fill('43M');
    await reloadAtOnce(page);
    expect(await field(page, 'Population').inputValue()).toBe('43M');
    expect(await outcomeRow(page, 'Spend')).toContain('$5,500,000');
    expectClean(page);
  });

  it('finds the scenario chosen, still an example, and then what was changed of it', async () => {
    const page = visit();
    await chooseScenario(page, 'hair');
    await expectText(headline(page), /^Micro earns/);
    const before = await textOf(verdict(page));
    await reloadAtOnce(page);
    await expectText(verdict(page), before);
    await expectText(page.locator('.plan-badge'), 'example');

    await field(page, 'Plan name').fill('Hair for all');
    await reloadAtOnce(page);
    expect(await field(page, 'Plan name').inputValue()).toBe('Hair for all');
    expect(await page.locator('.plan-badge').count()).toBe(0);
    expectClean(page);
  });

  it('is not needed by a second tab, which starts from what the first one saved', async () => {
    const page = visit();
    await field(page, 'Budget').fill('7M');
    await expectText(savedState(page), 'Saved on this device');
    const tab = await openTab(page);
    expect(await field(tab, 'Budget').inputValue()).toBe('$7M');
    expectClean(page);
    expectClean(tab);
  });

  it('finds the segment added last, on the place where it was added', async () => {
    const page = await openApp({ path: '#/segments' });
    await button(page, 'Add segment').click();
    await typeInto(cellOf(page, 'name', 'Segment 13'), 'Gardeners');
    await page.reload();
    await rowOf(page, 'Gardeners').waitFor();
    expect(await segmentTable(page).getByRole('row').count()).toBe(14);
    expectClean(page);
  });

  it('finds a plan of 1,000 segments with its last edit', async () => {
    const page = await openApp();
    await openPlan(page, planOf(1000));
    await field(page, 'Budget').fill('4.4M');
    await reloadAtOnce(page);
    expect(await field(page, 'Budget').inputValue()).toBe('$4.4M');
    expect(await field(page, 'Plan name').inputValue()).toBe('1000 segments');
    await goTo(page, 'Segments');
    expect(await segmentTable(page).getAttribute('aria-rowcount')).toBe('1001');
    expectClean(page);
  });
});

describe('a plan file', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('brings back the plan that was saved, whatever was changed since', async () => {
    const page = visit();
    await chooseScenario(page, 'ride');
    await field(page, 'Budget').fill('612345.67');
    await field(page, 'Lift').fill('31.4%');
    const said = await textOf(verdict(page));
    const content = await savedFile(page);

    await chooseScenario(page, 'same');
    await expectText(headline(page), /^Macro earns/);
    await openFile(page, { name: 'mine.json', content });
    await expectText(verdict(page), said);
    await expectText(page.locator('.notice'), /“mine\.json” is open\./);
    expect(await savedFile(page)).toBe(content);

    await page.locator('.notice').getByRole('button', { name: 'Take it back' }).click();
    await expectText(headline(page), /^Macro earns/);
    expectClean(page);
  });

  it('is named after the plan', async () => {
    const page = visit();
    await field(page, 'Plan name').fill('Été: 2025 / "final"');
    const download = await downloadOf(page, () => button(page, 'Save plan').click());
    expect(download.suggestedFilename()).toBe('Été 2025 final.micromacro.json');
    expectClean(page);
  });
});

it("never lets an example take the place of somebody's plan for good", async () => {
  const page = await openApp();
  await field(page, 'Plan name').fill('Mine');
  await field(page, 'Budget').fill('7M');
  const own = await savedPlan(page);
  await chooseScenario(page, 'yoga');
  await expectText(message(page), /Your plan “Mine” is kept/);
  await reloadAtOnce(page);
  expect(await field(page, 'Plan name').inputValue()).not.toBe('Mine');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: 'Back to your plan: Mine' });
  expect(await field(page, 'Budget').inputValue()).toBe('$7M');
  expect(await savedPlan(page)).toEqual(own);
  expectClean(page);
});
