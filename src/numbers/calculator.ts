import type { calculate } from './expressions/calculate.ts';

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
    const { calculate } = await import('./expressions/calculate.ts');
    become({ state: 'ready', calculate });
  } catch {
    become({ state: 'failed' });
  }
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
