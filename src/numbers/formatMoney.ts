import { type Length, moneyOptions } from './moneyOptions.ts';
import { print } from './print.ts';

/**
 * Money: short "$2.25M", "$580k", "$2.39"; full "$2,248,205", "$2.39". Minor units stand only below 100 (short) or
 * 1,000 (full); an amount of less than ten of them keeps three digits, so that it is never printed as 0.
 */
export function formatMoney(value: number, currency: string, length: Length = 'short'): string {
  return print(value, moneyOptions(value, currency, length));
}
