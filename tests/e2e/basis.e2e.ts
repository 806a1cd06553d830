import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectClean, openApp } from './harness.ts';
import {
  answerDrawn,
  button,
  chooseScenario,
  expectHumanWords,
  expectText,
  field,
  headline,
  outcomeRow,
  savedFile,
  verdict,
} from './screens.ts';

const basis = (page: Page): Locator => page.getByRole('combobox', { name: 'Compare at' });

const firstTitle = (page: Page): Locator => page.locator('.answer-charts figure h3').first();

async function expectNotWider(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content).toBeLessThanOrEqual(window);
}

describe('the comparison basis', () => {
  it('is chosen by keyboard; verdict, chart, chips and table follow, and a reload keeps it', async () => {
    const page = await openApp();
    await expectText(headline(page), 'Macro earns $2.25M more.');
    const before = await savedFile(page);
    await basis(page).focus();
    await page.keyboard.press('ArrowDown');
    await expectText(headline(page), 'At the same reach, macro earns $19.8M more.');
    await expectText(verdict(page), /Macro spends \$4M and micro \$24\.7M to reach 49\.9M people\.$/);
    await expectText(firstTitle(page), 'Which wins? Macro, by $19.8M of profit at the same reach');
    await expectText(page.locator('.chip').last(), 'SpendMacro $4M · $24.7M');
    expect(await outcomeRow(page, 'Spend')).toEqual(['$4,000,000', '$24,748,714']);
    expect(await outcomeRow(page, 'People reached')).toEqual(['49,873,257', '49,873,257']);
    await expectText(page.locator('.same-budget-note'), /the plan’s budget again, \$4M\.$/);
    await expectHumanWords(page);
    expect(await savedFile(page)).toBe(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);

    await page.reload();
    await expectText(headline(page), 'At the same reach, macro earns $19.8M more.');
    await field(page, 'Budget').fill('2M');
    await expectText(headline(page), /^At the same reach, macro earns \$[\d.]+M more\.$/);
    expect((await outcomeRow(page, 'Spend'))[0]).toBe('$2,000,000');
    expectClean(page);
  });

  it('is the same budget in the next scenario, and says where micro can’t reach as many as macro', async () => {
    const page = await openApp();
    await basis(page).selectOption('the same reach');
    await expectText(headline(page), /^At the same reach/);
    await chooseScenario(page, 'hair');
    await expectText(headline(page), /^Micro earns \$1\.38M more\.$/);
    expect(await basis(page).inputValue()).toBe('sameBudget');
    await basis(page).selectOption('the same reach');
    await expectText(headline(page), /^Micro can reach at most 12\.6M people, macro reaches 24M/);
    await expectText(verdict(page), /At the same budget: Micro earns \$1\.38M more\./);
    expect((await outcomeRow(page, 'Spend')).slice(0, 2)).toEqual(['$600,000', '$600,000']);
    await basis(page).selectOption('each one’s best budget');
    await expectText(headline(page), 'Only micro pays: it earns $1.09M at its best budget, $754k.');
    await expectText(firstTitle(page), /^Only micro pays/);
    expectClean(page);
  });

  it('is accessible on a phone, and no wider than a small one', async () => {
    const page = await openApp({ width: 390, height: 844, reducedMotion: 'reduce' });
    await basis(page).selectOption('the same extra conversions');
    await expectText(headline(page), 'For the same extra conversions, macro earns $7.05M more.');
    await answerDrawn(page);
    await expectAccessible(page.locator('.verdict, .basis, .answer-results'), 'another basis');
    await page.setViewportSize({ width: 320, height: 844 });
    await expectNotWider(page);
    expectClean(page);
  });
});
