import { describe, expect, it } from 'vitest';
import { formatError } from '../../src/numbers/formatError.ts';

describe('the error of a share', () => {
  it.each([
    [0.0045, '0.5'],
    [0.0221, '2'],
    [0.00062, '0.06'],
    [0, '0'],
  ])('of %f is %s points', (value, text) => expect(formatError(value)).toBe(text));
});
