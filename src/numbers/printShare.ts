import { print } from './print.ts';

/** What is smaller is printed as "<0.001%", because "0%" would say that there is nothing. */
const smallest = 0.00001;

/** A fraction in percent, to so many digits and to whole percents at least. */
export function printShare(value: number, digits: number, signDisplay: 'negative' | 'exceptZero'): string {
  const tiny = value !== 0 && Math.abs(value) < smallest;
  const text = print(tiny ? Math.sign(value) * smallest : value, {
    style: 'percent',
    maximumSignificantDigits: digits,
    maximumFractionDigits: 0,
    roundingPriority: 'morePrecision',
    signDisplay,
  });
  if (!tiny) return text;
  return value > 0 ? `<${text}` : `>${text}`;
}
