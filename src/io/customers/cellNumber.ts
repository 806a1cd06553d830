import { readNumber } from '../../numbers/readNumber.ts';

export type DecimalMark = '.' | ',';

const zero = 48;
const nine = 57;
const minus = 45;
/** More digits may not fit into a double exactly. */
const mostDigits = 15;
const decoder = new TextDecoder();

/**
 * The number of a cell; null where there is none. Plain digits are read from the bytes; everything else ("$1,234.50",
 * "1.2k", "−3") as it is read anywhere in the app, with the decimal mark known.
 */
export function cellNumber(bytes: Uint8Array, start: number, end: number, decimal: DecimalMark): number | null {
  return plainNumber(bytes, start, end, decimal.charCodeAt(0)) ?? readText(bytes.subarray(start, end), decimal);
}

function plainNumber(bytes: Uint8Array, start: number, end: number, mark: number): number | null {
  const first = bytes[start] === minus ? start + 1 : start;
  let digits = 0;
  let decimals = -1;
  let count = 0;
  for (let i = first; i < end; i++) {
    const byte = bytes[i];
    if (byte >= zero && byte <= nine) {
      digits = digits * 10 + byte - zero;
      count++;
      if (decimals >= 0) decimals++;
    } else if (byte === mark && decimals < 0 && count > 0) decimals = 0;
    else return null;
  }
  if (count === 0 || count > mostDigits || decimals === 0) return null;
  // Both are exact, so the quotient is the double nearest to the decimal.
  const value = decimals > 0 ? digits / 10 ** decimals : digits;
  return first > start && value > 0 ? -value : value;
}

function readText(bytes: Uint8Array, decimal: DecimalMark): number | null {
  const reading = readNumber(decoder.decode(bytes), 'money', { decimal });
  return reading.ok ? reading.value : null;
}
