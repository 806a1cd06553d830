/** What the first bytes of a file say it is. */
export type ByteKind = 'empty' | 'text' | 'notText' | 'workbook' | 'compressed' | 'oldOrProtected' | 'encoding';

const signatures: readonly { readonly kind: ByteKind; readonly bytes: readonly number[] }[] = [
  { kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'workbook', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'oldOrProtected', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'compressed', bytes: [0x1f, 0x8b] },
  { kind: 'compressed', bytes: [0x42, 0x5a, 0x68] },
  { kind: 'compressed', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: 'compressed', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'compressed', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'compressed', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { kind: 'notText', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'notText', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'notText', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'notText', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'notText', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  // The marks of UTF-32, of which the first begins as that of UTF-16 does.
  { kind: 'encoding', bytes: [0xff, 0xfe, 0, 0] },
  { kind: 'encoding', bytes: [0, 0, 0xfe, 0xff] },
];

const looked = 64 * 1024;
/** Text has hardly any control characters; of random bytes, one in ten is one. */
const mostControls = 0.08;

/** Tells text from what only has its name. The encoding of text is found by `decodeBytes`. */
export function sniffBytes(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty';
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known.kind;
  return utf16Of(bytes) === null && shareOfControls(bytes) > mostControls ? 'notText' : 'text';
}

/** UTF-16 by its mark, or because every second byte is 0. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (head.length / 2));
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : null;
}

function shareOfControls(bytes: Uint8Array): number {
  const head = bytes.subarray(0, looked);
  return head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0) / head.length;
}

/** Not tab, line feed, form feed or carriage return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}
