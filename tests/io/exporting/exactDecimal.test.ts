import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../../../src/io/exporting/exactDecimal.ts';

describe('an exact decimal', () => {
  it.each([
    [0, 0, '0'],
    [-0, 0, '0'],
    [1000, 0, '1000'],
    [1e12, 0, '1000000000000'],
    [0.5, 0, '0,5'],
    [-12.25, 0, '-12,25'],
    [0.1 + 0.2, 0, '0,30000000000000004'],
    [0.28, 2, '28'],
    [0.308, 2, '30,8'],
    [0.07, 2, '7'],
    [1.5, 2, '150'],
    [-0.005, 2, '-0,5'],
    [1e-9, 0, '0,000000001'],
    [1.5e-20, 0, '1,5e-20'],
    [5e-324, 2, '5e-322'],
  ])('of %d, shifted by %d, is %s', (value, shift, text) => expect(exactDecimal(value, ',', shift)).toBe(text));

  it.each([
    [1.234, '1.2340'],
    [0.001, '0.0010'],
    [12345.678, '12345.6780'],
  ])('of %d has four decimals, so that no point can part thousands', (value, text) => {
    expect(exactDecimal(value, '.')).toBe(text);
  });

  it('reads back as the same number, shifted or not', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 2), (value, shift) => {
        const [digits, power = '0'] = exactDecimal(value, '.', shift).split('e');
        expect(Number(`${digits}e${Number(power) - shift}`)).toBe(value + 0);
      }),
    );
  });
});
