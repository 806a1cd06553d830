/** The micro hatching, once in every drawing so that the drawing can leave the page; `faint` leaves text readable. */
export function Hatch({ id, faint = false }: { readonly id: string; readonly faint?: boolean }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--paper)" />
        <rect width={6} height={6} fill="var(--micro)" fillOpacity={faint ? 0.1 : 0.16} />
        <line y2={6} stroke="var(--micro)" strokeWidth={faint ? 1.5 : 3.5} strokeOpacity={faint ? 0.35 : 1} />
      </pattern>
    </defs>
  );
}

/** The same over what stands behind it. */
export function ClearHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--micro)" fillOpacity={0.08} />
        <line y2={6} stroke="var(--micro)" strokeWidth={2.5} strokeOpacity={0.4} />
      </pattern>
    </defs>
  );
}
