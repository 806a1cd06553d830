import { isPercent, type NumberKind } from './numberKind.ts';

const millionths = new Intl.NumberFormat('en', {
  maximumFractionDigits: 6,
  useGrouping: false,
  signDisplay: 'negative',
});

/**
 * A number for a file that machines read: no grouping, a full stop, no sign of currency or percent. Amounts are kept to
 * a millionth, rounded as `print` does; rates and factors to 15 digits: beyond is the noise of binary arithmetic.
 */
export function formatPlain(value: number, kind: NumberKind): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot print ${value}`);
  const exact = isPercent(kind) || kind === 'factor' || Math.abs(value) >= 1e15;
  return exact ? String(Number(value.toPrecision(15)) + 0) : millionths.format(`${value}`);
}
