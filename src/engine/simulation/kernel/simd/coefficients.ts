// Minimax polynomials (Remez), read by both kernels: `pN` belongs to the power N. What they leave is stated against the
// exact value, before rounding.

/** (e^r − 1 − r)/r² for |r| ≤ ln 2/2; leaves 1e-17 of e^r. */
export const exp0 = 0.5000000000000001;
export const exp1 = 0.16666666666666674;
export const exp2 = 0.04166666666662415;
export const exp3 = 0.008333333333322215;
export const exp4 = 0.0013888888917200626;
export const exp5 = 0.00019841269886564073;
export const exp6 = 2.480152131712652e-5;
export const exp7 = 0.000002755724236714201;
export const exp8 = 2.7620078077899605e-7;
export const exp9 = 2.511003841271279e-8;

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

/** sin(πt)/t in powers of t², for |t| ≤ ½; leaves 1.6e-13. */
export const sin0 = 3.141592653589636;
export const sin1 = -5.1677127799881655;
export const sin2 = 2.550164035916388;
export const sin3 = -0.5992644341002654;
export const sin4 = 0.08214479593963978;
export const sin5 = -0.007364009983253156;
export const sin6 = 0.00044749809885089416;

/** cos(πt) in powers of t², for |t| ≤ ½; leaves 7.5e-13. */
export const cos0 = 0.9999999999992518;
export const cos1 = -4.934802200250964;
export const cos2 = 4.058712107589428;
export const cos3 = -1.3352623161485762;
export const cos4 = 0.23532544342856807;
export const cos5 = -0.02577634074534972;
export const cos6 = 0.0018400218558477406;

export const log2OfE = Math.LOG2E;
/** ln 2 in two parts; the first has so few digits that a whole number of them up to 2²⁰ is exact. */
export const ln2High = 0.6931467056274414;
export const ln2Low = 4.7493250390316726e-7;
/** 2 ln 2 */
export const twiceLn2 = 1.3862943611198906;

/** e^x is a normal number from the one to the other, and stays there outside. */
export const leastExponent = -708.0;
export const mostExponent = 709.0;

/** 1.5·2⁵² + 1023: adding it rounds to a whole number k and puts k + 1023, the exponent bits of 2^k, into the last bits. */
export const exponentShift = 6755399441056767.0;
/** 2⁵² + 1023: the number with the last bits k + 1023, less this, is k. */
export const exponentOffset = 4503599627371519.0;

/** The upper 32 bits of √½, and of 1 less those. */
export const highOfRootHalf = 0x3fe6a09e;
export const oneLessRootHalf = 0x00095f62;
