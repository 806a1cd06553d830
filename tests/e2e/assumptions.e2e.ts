import { describe, expect, it } from 'vitest';
import { en, type MessageKey } from '../../src/i18n/en.ts';
import { expectClean, shareApp } from './harness.ts';
import {
  button,
  chooseScenario,
  expectHumanWords,
  expectText,
  field,
  headline,
  openAssumptions,
  savedFile,
  savedPlan,
  textOf,
  verdict,
} from './screens.ts';

/** What is typed for each parameter behind "More assumptions", and what the plan then holds. */
const typed = [
  ['carryOver', '1.5', 1.5],
  ['attention', '80%', 0.8],
  ['reachShape', '', null],
  ['overlap', '25%', 0.25],
  ['macroShare', '40%', 0.4],
  ['rest.baseline', '5%', 0.05],
  ['rest.value', '6', 6],
  ['rest.macroLift', '30%', 0.3],
  ['macro.fee', '9%', 0.09],
  ['macro.addressable', '95%', 0.95],
  ['macro.offerCost', '0.10', 0.1],
  ['macro.discount.exponent', '0.1', 0.1],
  ['macro.discount.from', '50M', 50_000_000],
  ['macro.discount.floor', '60%', 0.6],
  ['micro.setupCost', '12,000', 12_000],
  ['micro.reuse', '0.9', 0.9],
  ['micro.dataFee', '1.25', 1.25],
  ['micro.fee', '12%', 0.12],
  ['micro.match', '75%', 0.75],
  ['micro.minSpend', '1000', 1000],
  ['correlation', '20%', 0.2],
  ['seed', '7', 7],
] as const;

const switched = [
  ['micro.narrow.exponent', '0.2', 0.2],
  ['micro.narrow.below', '2M', 2_000_000],
  ['micro.narrow.cap', '2.5', 2.5],
  ['retention.rate', '50%', 0.5],
  ['retention.microRate', '55%', 0.55],
  ['retention.discount', '8%', 0.08],
  ['retention.periods', '4', 4],
] as const;

function labelled(path: string): string {
  return en[`field.${path}` as MessageKey];
}

function at(plan: unknown, path: string): unknown {
  let part = plan;
  for (const key of path.split('.'))
    part = typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
  return part;
}

describe('More assumptions', () => {
  const visit = shareApp({}, openAssumptions);

  it('holds every other parameter of the plan: each one typed is in the saved file, and all can be undone', async () => {
    const page = visit();
    const first = await savedFile(page);
    for (const [path, text] of typed) await field(page, labelled(path)).fill(text);
    await field(page, labelled('currency')).fill('eur');
    await page.getByLabel(labelled('micro.split'), { exact: true }).selectOption('proportional');
    for (const box of ['assumptions.narrow', 'assumptions.repeat'] as const) {
      await page.getByRole('checkbox', { name: en[box], exact: true }).setChecked(true);
    }
    for (const [path, text] of switched) await field(page, labelled(path)).fill(text);

    const plan = await savedPlan(page);
    for (const [path, , value] of [...typed, ...switched]) expect(at(plan, path), path).toBe(value);
    expect([plan.currency, plan.micro.split]).toEqual(['EUR', 'proportional']);
    await expectText(headline(page), /€/);
    await expectText(page.locator('.warnings'), /counts the long term twice/);
    await expectHumanWords(page);

    await headline(page).click();
    while (await button(page, 'Undo').isEnabled()) await page.keyboard.press('Control+z');
    expect(await savedFile(page)).toBe(first);
    await expectText(headline(page), 'Macro earns $2.25M more.');
    expectClean(page);
  });

  it('keeps a currency that is none as typed, and dims the results until it is one', async () => {
    const page = visit();
    const currency = field(page, labelled('currency'));
    await currency.fill('dollars');
    expect(await currency.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Is not a currency code such as USD or EUR.').waitFor();
    await expectText(headline(page), 'Macro earns $2.25M more.');
    await expectText(page.locator('.verdict-stale'), /A field can’t be read\./);
    await currency.fill('gbp');
    await expectText(headline(page), 'Macro earns £2.25M more.');
    await currency.press('Tab');
    expect(await currency.inputValue()).toBe('GBP');
    expect(await page.locator('.verdict-stale').count()).toBe(0);
    await currency.fill('dollars');
    await chooseScenario(page, 'same');
    await expectText(headline(page), /^Macro earns \$/);
    expect(await currency.inputValue()).toBe('USD');
    await chooseScenario(page, 'fmcg');
    expectClean(page);
  });

  it('shows for each parameter what it means, its default and where that comes from, and goes back to it', async () => {
    const page = visit();
    const before = await textOf(verdict(page));
    await field(page, labelled('carryOver')).fill('3');
    const reset = button(page, `Set ${labelled('carryOver')} back to the default`);
    await expectText(
      page.locator('.field-hint').filter({ has: reset }),
      /Default 1\. Source: Sethuraman, Tellis & Briesch.*, 2011\. Back to the default/,
    );
    await reset.click();
    expect(await field(page, labelled('carryOver')).inputValue()).toBe('1');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    expect(await textOf(verdict(page))).not.toBe(before);
    expectClean(page);
  });

  it('takes price brackets: more of them, other ones, fewer, and refuses those that don’t rise', async () => {
    const page = visit();
    const kind = page.getByLabel(labelled('macro.discount'), { exact: true });
    await kind.selectOption('brackets');
    await button(page, 'Add a bracket').click();
    await field(page, 'Bracket from, bracket 2').fill('20M');
    await field(page, 'Bracket CPM, bracket 2').fill('9');
    await field(page, 'Bracket from, bracket 3').fill('10M');
    expect(await field(page, 'Bracket from, bracket 3').getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Each price bracket must start above the one before it.').waitFor();
    await field(page, 'Bracket from, bracket 3').fill('80M');
    await field(page, 'Bracket CPM, bracket 1').fill('11');
    expect((await savedPlan(page)).macro.discount).toEqual({
      kind: 'brackets',
      brackets: [
        { from: 0, cpm: 11 },
        { from: 20_000_000, cpm: 9 },
        { from: 80_000_000, cpm: expect.any(Number) },
      ],
    });
    expect(await field(page, 'Macro CPM').inputValue()).toBe('$11');
    await button(page, 'Remove bracket 2').click();
    expect((await savedPlan(page)).macro.discount).toMatchObject({ brackets: [{ from: 0 }, { from: 80_000_000 }] });
    await kind.selectOption('none');
    expect((await savedPlan(page)).macro.discount).toEqual({ kind: 'none' });
    await expectHumanWords(page);
    expectClean(page);
  });
});
