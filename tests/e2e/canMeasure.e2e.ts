import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { cellOf, textsOf } from './gridCells.ts';
import { expectClean, openApp, shareApp } from './harness.ts';
import { comeTo, expectHumanWords, expectText, goTo, openPlan, segmentTable } from './screens.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'Can it be measured?' });
const finding = (page: Page): Locator => section(page).locator('.tests-finding');
const rows = (page: Page): Locator => section(page).getByRole('table').locator('tbody tr');

/** One segment that can be measured, one that is too small, one in which there is nothing to find. */
const plan = plainPlan({
  name: 'Tests',
  budget: 6000,
  micro: { split: 'proportional' },
  segments: [
    plainSegment({ id: 'a', name: 'Many' }),
    plainSegment({ id: 'b', name: 'Few', size: 20_000 }),
    plainSegment({ id: 'c', name: 'None', microLift: 0 }),
  ],
});

describe('whether it can be measured', () => {
  const visit = shareApp({}, (page) => openPlan(page, plan));

  it('flags in words what is too small, and follows the plan', async () => {
    const page = visit();
    await section(page).scrollIntoViewIfNeeded();
    await expectText(
      finding(page),
      / 1 of 3 segments is too small to learn from\. In 1 of 3 segments there is nothing/,
    );
    const verdicts = rows(page).locator('td:nth-child(2)');
    await expectText(verdicts.nth(0), 'Can be measured');
    await expectText(verdicts.nth(1), 'Nothing to find');
    await expectText(verdicts.nth(2), 'Too small to learn from');
    await expectHumanWords(page);
    await openPlan(page, { ...plan, segments: [] });
    await section(page).scrollIntoViewIfNeeded();
    await expectText(finding(page), 'Micro targets no segment, so none of its lifts can be tested.');
    expect(await rows(page).count()).toBe(0);
    expectClean(page);
  });

  it('stands in the segments’ table, is filtered and sorted there, and on the cards of a phone', async () => {
    const page = visit();
    await openPlan(page, plan);
    await goTo(page, 'Segments');
    const columns = ['testPeople', 'testCost'] as const;
    expect(await textsOf(page, 'Few', columns)).toEqual(['21,108', 'Too small to learn from']);
    expect(await textsOf(page, 'None', columns)).toEqual(['–', 'Nothing to find']);
    const names = segmentTable(page).getByRole('rowheader');
    const header = segmentTable(page).getByRole('columnheader', { name: /^Cost of a test/ });
    await header.getByRole('button').click();
    await header.getByRole('button').click();
    await expectText(names.first(), 'Many');
    await page.getByLabel('Show', { exact: true }).selectOption('Too small to learn from');
    await cellOf(page, 'testCost', 'Many').waitFor({ state: 'detached' });
    expect(await names.allTextContents()).toEqual(['Few']);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectText(page.locator('.card').first(), /^Few20k people .*Too small to learn from/);
    expectClean(page);
  });

  it('says what a test of the whole takes, and lists the segments', async () => {
    const page = await openApp();
    await comeTo(section(page), 'tbody');
    await expectText(
      finding(page),
      'A test of the whole needs 2,961 people in each of two arms and costs about $580k. Each of 12 segments can be measured alone.',
    );
    await expectText(rows(page).first(), /^Life stage 1Can be measured2,961of 4,692 assigned\$40,297/);
    const people = section(page).getByRole('columnheader', { name: 'Can be addressed' });
    await people.getByRole('button').press('Enter');
    expect(await people.getAttribute('aria-sort')).toBe('ascending');
    await expectText(rows(page).last().getByRole('rowheader'), 'Life stage 1');
    expectClean(page);
  });
});
