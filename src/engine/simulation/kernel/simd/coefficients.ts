// Minimax polynomials (Remez), read by both kernels: `pN` belongs to the power N. What they leave is stated against the
// exact value, before rounding.

/** (e^r − 1 − r)/r² for |r| ≤ ln 2/128; leaves 5.8e-17. */
export const exp0 = 0.5;
export const exp1 = 0.16666666666661334;
export const exp2 = 0.04166666666664933;
export const exp3 = 0.008333340606285548;
export const exp4 = 0.0013888901621238845;

/** (ln((1 + z)/(1 − z))/z − 2)/w with w = z², for (1 + z)/(1 − z) from √½ to √2; leaves 1.4e-18 of the logarithm. */
export const log0 = 0.6666666666666712;
export const log1 = 0.3999999999953886;
export const log2 = 0.28571428718370306;
export const log3 = 0.22222200785536173;
export const log4 = 0.1818345899641756;
export const log5 = 0.15316554273997499;
export const log6 = 0.14772433159402;

/** Twice the same for normals; leaves 3.4e-14. */
export const shortLog0 = 1.3333333334838167;
export const shortLog1 = 0.7999999213846993;
export const shortLog2 = 0.5714413609371929;
export const shortLog3 = 0.44355455415213146;
export const shortLog4 = 0.391277783533299;

/** sin φ/t in powers of t², φ = 2πt/2^38 and |φ| ≤ π/64; leaves 2.2e-15. */
export const sin0 = 2.2858094988542432e-11;
export const sin1 = -1.9905305453802623e-33;
export const sin2 = 5.199664431672627e-56;

/** cos φ in powers of t²; leaves 6.1e-13. */
export const cos0 = 0.9999999999993928;
export const cos1 = -2.6124625088293557e-22;
export const cos2 = 1.137356377523005e-44;

/** 64/ln 2 */
export const partsPerUnit = 92.33248261689366;
/** ln 2 in two addends; the first has so few digits that a whole number of them up to 2²⁰ is exact. */
export const ln2High = 0.6931467056274414;
export const ln2Low = 4.7493250390316726e-7;
/** 2 ln 2 */
export const twiceLn2 = 1.3862943611198906;

/** e^x is a normal number from the one to the other, and stays there outside. */
export const leastExponent = -708.0;
export const mostExponent = 709.0;

/** 1.5·2⁵²: adding it rounds to a whole number and puts that into the last bits. */
export const rounding = 6755399441055744.0;
/** 2⁵² + 1023: the number with the last bits k + 1023, less this, is k. */
export const exponentOffset = 4503599627371519.0;

/** The upper 32 bits of √½, and of 1 less those. */
export const highOfRootHalf = 0x3fe6a09e;
export const oneLessRootHalf = 0x00095f62;
