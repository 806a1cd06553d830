import { describe, expect, it } from 'vitest';
import { cellEditor, cellOf, typeInto } from './gridCells.ts';
import { expectClean, shareApp } from './harness.ts';
import { fmcg } from './plans.ts';
import {
  button,
  chooseScenario,
  expectText,
  field,
  goTo,
  headline,
  openFile,
  savedState,
  textOf,
  verdict,
} from './screens.ts';

const newer = JSON.stringify({ ...fmcg, name: 'From the future', version: 999, budget: 9_000_000, wings: 2 });

describe('a plan of a newer version', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('gives way to another plan, and to undo', async () => {
    const page = visit();
    await openFile(page, { name: 'future.json', content: newer });
    await expectText(savedState(page), 'Read-only');
    await button(page, 'Undo').click();
    await expectText(headline(page), 'Macro earns $2.25M more.');
    expect(await field(page, 'Budget').isEditable()).toBe(true);

    await openFile(page, { name: 'future.json', content: newer });
    await expectText(savedState(page), 'Read-only');
    await chooseScenario(page, 'hair');
    await expectText(headline(page), /^Micro earns/);
    expect(await field(page, 'Budget').isEditable()).toBe(true);
    expectClean(page);
  });

  it('can be looked at, not changed, and never takes the place of the stored plan', async () => {
    const page = visit();
    await chooseScenario(page, 'yoga');
    await expectText(headline(page), /^Micro earns/);
    await expectText(savedState(page), 'Saved on this device');
    const stored = await textOf(verdict(page));

    await openFile(page, { name: 'future.json', content: newer });
    await page.getByText('This plan was made by a newer version of MicroMacro.').waitFor();
    await expectText(savedState(page), 'Read-only');
    await expectText(headline(page), /^Macro earns/);
    for (const name of ['Population', 'Budget', 'Lift', 'Plan name']) {
      expect(await field(page, name).isEditable(), name).toBe(false);
    }
    expect(await page.getByRole('slider', { name: 'Budget slider' }).isDisabled()).toBe(true);
    await field(page, 'Budget').press('ArrowUp');
    expect(await field(page, 'Budget').inputValue()).toBe('$9M');

    await goTo(page, 'Segments');
    await typeInto(cellOf(page, 'size', 'Life stage 1'), '5', 'Delete');
    expect(await cellEditor(page).count()).toBe(0);
    expect(await textOf(cellOf(page, 'size', 'Life stage 1'))).toBe('7,200,000');
    expect(await page.getByRole('checkbox', { name: 'Included, Life stage 1', exact: true }).isDisabled()).toBe(true);
    expect(await button(page, 'Add segment').isDisabled()).toBe(true);
    await goTo(page, 'Answer');

    await page.reload();
    await expectText(verdict(page), stored);
    expect(await field(page, 'Budget').isEditable()).toBe(true);
    expectClean(page);
  });
});
