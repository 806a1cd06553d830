import { printShare } from './printShare.ts';

/** A return or a change in percent with its sign: "+126%", "−18%", "0%". */
export function formatSignedShare(value: number, digits = 3): string {
  return printShare(value, digits, 'exceptZero');
}
