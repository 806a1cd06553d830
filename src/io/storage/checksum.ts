const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * FNV-1a over the UTF-16 units, 32 bits: finds a torn or altered text; no protection against intent.
 *
 * @param before the checksum of what stands before the text, to go on from.
 */
export function checksum(text: string, before = offsetBasis): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}
