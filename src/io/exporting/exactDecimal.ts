/** Smaller numbers are written with a power of ten. */
const mostZeros = 15;

/**
 * The shortest decimal that reads back as exactly this number, times a power of ten: 0.28 with `shift` 2 is "28". Three
 * decimals become four, because 1.234 is a thousand and more where the point parts groups.
 */
export function exactDecimal(value: number, decimalMark: string, shift = 0): string {
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = value === 0 ? 0 : Number(power) + shift;
  const isTiny = exponent < -mostZeros;
  const [whole, decimals] = isTiny ? [digits.slice(0, 1), digits.slice(1)] : splitDigits(digits, exponent);
  const shown = decimals.length === 3 ? `${decimals}0` : decimals;
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole}${shown && decimalMark}${shown}${isTiny ? `e${exponent}` : ''}`;
}

/** Puts the point behind the first digit, moved by the exponent. */
function splitDigits(digits: string, exponent: number): [whole: string, decimals: string] {
  if (exponent < 0) return ['0', '0'.repeat(-exponent - 1) + digits];
  return [digits.slice(0, exponent + 1).padEnd(exponent + 1, '0'), digits.slice(exponent + 1)];
}
