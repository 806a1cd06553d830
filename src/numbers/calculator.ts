import type { calculate } from './expressions/calculate.ts';

type Module = typeof import('./expressions/calculate.ts');

export type Calculator =
  | { readonly state: 'absent' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly calculate: typeof calculate };

let calculator: Calculator = { state: 'absent' };
const listeners = new Set<() => void>();

/** What calculates expressions. It is a large library, so it comes after the first paint and may not be there yet. */
export function currentCalculator(): Calculator {
  return calculator;
}

/** Fetches the calculator, unless it is there or on its way; after a failure it is tried again. */
export async function loadCalculator(): Promise<void> {
  if (calculator.state === 'loading' || calculator.state === 'ready') return;
  become({ state: 'loading' });
  try {
    const { calculate } = await fetchModule();
    become({ state: 'ready', calculate });
  } catch (error) {
    failedAddress = /https?:[^\s?]+\.js/.exec(String(error))?.[0] ?? null;
    become({ state: 'failed' });
  }
}

/** The file that could not be fetched, where the browser names it. */
let failedAddress: string | null = null;
let tries = 0;

/** Some browsers never fetch again what failed once under the same address. */
function fetchModule(): Promise<Module> {
  if (failedAddress === null) return import('./expressions/calculate.ts');
  tries += 1;
  return import(/* @vite-ignore */ `${failedAddress}?again=${tries}`);
}

/** Calls back whenever the same text may be read otherwise than before. Gives the way to stop it. */
export function onCalculatorChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Calculator): void {
  calculator = next;
  for (const listener of listeners) listener();
}
