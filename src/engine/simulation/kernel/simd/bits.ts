import { both } from './arithmetic.ts';
import { fractionBits, offset, offset32, power52, rootHalfBits, toRootHalfBits, twiceBias } from './constants.ts';

/** `exponentOf`, as the bits k + 1023 of a whole number. */
export function exponentBits(x: v128): v128 {
  return i64x2.shr_u(shifted(x), 52);
}

/** The number k of the bits k + 1023. */
export function fromExponentBits(bits: v128): v128 {
  return f64x2.sub(v128.or(bits, both(power52)), both(offset));
}

/** 32 − k, from the bits k + 1023. */
export function powersTo32(bits: v128): v128 {
  return f64x2.sub(both(offset32), v128.or(bits, both(power52)));
}

/** 2^−k from the bits k + 1023. */
export function inverseOfPower(bits: v128): v128 {
  return i64x2.shl(i64x2.sub(both(twiceBias), bits), 52);
}

/** `mantissaOf` */
export function mantissaOf(x: v128): v128 {
  const fraction = v128.and(shifted(x), both(fractionBits));
  return i64x2.add(fraction, both(rootHalfBits));
}

function shifted(x: v128): v128 {
  return i64x2.add(x, both(toRootHalfBits));
}
