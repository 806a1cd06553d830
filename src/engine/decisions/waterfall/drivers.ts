/**
 * What macro and micro do differently, in the order in which a waterfall shows it:
 *
 * - lift: how people who register the message respond, and what they are worth: lifts, margins, offers
 * - aim: impressions for everybody alike, or for the targeted segments, of which some miss
 * - reach: who can be reached, and how fast that saturates
 * - discount: the mass price that falls with volume
 * - price: CPM with the premium of narrow audiences and the data fee, and the fee on media
 * - fixed: production, or set-up and versions
 */
export const waterfallDrivers = ['lift', 'aim', 'reach', 'discount', 'price', 'fixed'] as const;

export type WaterfallDriver = (typeof waterfallDrivers)[number];

/** A campaign in between: true where a driver works as micro's does, false where it works as macro's. */
export type Blend = Readonly<Record<WaterfallDriver, boolean>>;

/** The blend of a coalition of drivers, given as bits in the order of the drivers. */
export function blendOf(coalition: number): Blend {
  const has = (driver: WaterfallDriver) => ((coalition >> waterfallDrivers.indexOf(driver)) & 1) === 1;
  return {
    lift: has('lift'),
    aim: has('aim'),
    reach: has('reach'),
    discount: has('discount'),
    price: has('price'),
    fixed: has('fixed'),
  };
}
