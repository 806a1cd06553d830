import { printShare } from './printShare.ts';

/** A fraction in percent, to three digits or as many as asked for: "30.8%", "83%", "0.03%", "<0.001%". */
export function formatShare(value: number, digits = 3): string {
  return printShare(value, digits, 'negative');
}
