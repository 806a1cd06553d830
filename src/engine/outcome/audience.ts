/**
 * A crowd of people whose chances are added up: all that a mass campaign needs to know about them, whatever their
 * number of segments. Every sum is over the people of the crowd.
 */
export interface Audience {
  /** Σ n, people. */
  people: number;
  /** Σ n·baseline, people who convert without advertising. */
  converting: number;
  /** Σ n·baseline·macroLift, incremental conversions if everyone registered the mass message. */
  persuaded: number;
  /** Σ n·baseline·macroLift·value, their first margins. */
  worth: number;
}

export function emptyAudience(): Audience {
  return { people: 0, converting: 0, persuaded: 0, worth: 0 };
}

/** Adds people to an audience, in place: called once for each segment in the hot path. */
export function join(audience: Audience, people: number, baseline: number, macroLift: number, value: number): void {
  const converting = people * baseline;
  audience.people += people;
  audience.converting += converting;
  audience.persuaded += converting * macroLift;
  audience.worth += converting * macroLift * value;
}
