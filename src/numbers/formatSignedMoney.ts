import { type Length, moneyOptions } from './moneyOptions.ts';
import { print } from './print.ts';

/** A difference of money with its sign: "+$2.25M", "−$40k", "$0". */
export function formatSignedMoney(value: number, currency: string, length: Length = 'short'): string {
  return print(value, { ...moneyOptions(value, currency, length), signDisplay: 'exceptZero' });
}
