import { describe, expect, it } from 'vitest';
import { openApp } from './harness.ts';

/** Tries to make a program in the page and names what it meets. */
function attempts(): Promise<string[]> {
  const meets = (act: () => unknown) => {
    try {
      act();
      return 'nothing';
    } catch (error) {
      return error instanceof Error ? error.name : 'something';
    }
  };
  // A module with nothing in it.
  const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  // What a test has evaluated may do more than the page may; what a timer calls may not.
  return new Promise((resolve) => {
    setTimeout(() => resolve([meets(() => new WebAssembly.Module(empty)), meets(() => new Function('return 1'))]));
  });
}

describe('the policy of the built page', () => {
  it('lets WebAssembly be compiled, and no script out of a text', async () => {
    const page = await openApp();
    expect(await page.evaluate(attempts)).toEqual(['nothing', 'EvalError']);
  });
});
