import { both } from './arithmetic.ts';
import { exponentOffset, highOfRootHalf, oneLessRootHalf } from './coefficients.ts';

/** `exponentOf`, as the bits k + 1023 of a whole number. */
export function exponentBits(x: v128): v128 {
  return i64x2.shr_u(shifted(x), 52);
}

/** The number k of the bits k + 1023. */
export function fromExponentBits(bits: v128): v128 {
  return f64x2.sub(v128.or(bits, both(4503599627370496.0)), both(exponentOffset));
}

/** 2^−k from the bits k + 1023. */
export function inverseOfPower(bits: v128): v128 {
  return i64x2.shl(i64x2.sub(i64x2.splat(2046), bits), 52);
}

/** `mantissaOf` */
export function mantissaOf(x: v128): v128 {
  const fraction = v128.and(shifted(x), i64x2.splat(0x000fffffffffffff));
  return i64x2.add(fraction, i64x2.splat((<i64>highOfRootHalf) << 32));
}

function shifted(x: v128): v128 {
  return i64x2.add(x, i64x2.splat((<i64>oneLessRootHalf) << 32));
}
