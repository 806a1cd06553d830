import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { headline } from './screens.ts';

const paper = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');

/** The theme that stands when the first element of the body arrives: nothing can have been painted before. */
const watchFirstPaint = `
  new MutationObserver((_, observer) => {
    if (document.body === null) return;
    window.firstTheme = document.documentElement.dataset.theme ?? 'system';
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

describe('the theme', () => {
  it('is the system’s until one is chosen; the choice overrides the system and survives a reload without a flash', async () => {
    const page = await openApp({ colorScheme: 'dark' });
    await headline(page).waitFor();
    const dark = await paper(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await paper(page);
    expect(light).not.toBe(dark);

    const theme = page.getByLabel('Theme', { exact: true });
    await theme.selectOption('dark');
    expect(await paper(page)).toBe(dark);
    await page.addInitScript(watchFirstPaint);
    await page.reload();
    await headline(page).waitFor();
    expect(await page.evaluate('window.firstTheme')).toBe('dark');
    expect(await paper(page)).toBe(dark);
    expect(await theme.inputValue()).toBe('dark');

    await page.emulateMedia({ colorScheme: 'dark' });
    await theme.selectOption('light');
    expect(await paper(page)).toBe(light);
    await page.reload();
    await headline(page).waitFor();
    expect(await page.evaluate('window.firstTheme')).toBe('light');

    await theme.selectOption('system');
    expect(await paper(page)).toBe(dark);
    await page.reload();
    await headline(page).waitFor();
    expect(await page.evaluate('window.firstTheme')).toBe('system');
    expect(await paper(page)).toBe(dark);
    expectClean(page);
  });
});
