import { useSyncExternalStore } from 'react';

export const places = ['answer', 'segments'] as const;

/** A place of the app; its address is `#/` and its name, so that it survives reload and Back. */
export type Place = (typeof places)[number];

export function addressOf(place: Place): string {
  return `#/${place}`;
}

/** The place that the address names; the first one where it names none. */
export function usePlace(): Place {
  return useSyncExternalStore(onAddress, placeOfAddress);
}

function placeOfAddress(): Place {
  return places.find((place) => addressOf(place) === location.hash) ?? places[0];
}

function onAddress(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
