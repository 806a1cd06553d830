import { isPercent, type NumberKind } from './numberKind.ts';

/**
 * What a number without a percent sign may mean. Shares and lifts are typed in percent: from 1 on, a bare one may be
 * percent or a fraction. A lift such as 1.5 is taken as the fraction: nobody writes one and a half percent so.
 */
export function bareReadings(value: number, kind: NumberKind): readonly number[] {
  if (!isPercent(kind) || Math.abs(value) < 1) return [value];
  const fraction = kind === 'lift' && value > 1 && value < 2;
  return fraction ? [value] : [percentOf(value), value];
}

function percentOf(value: number): number {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
}
