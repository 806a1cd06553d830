import { fail, type Result, succeed } from '../../model/result.ts';

const byteOrderMarks = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The text of a file: UTF-8, or UTF-16 where a byte order mark says so. Never guesses, never puts in U+FFFD. */
export function decodeText(bytes: Uint8Array): Result<string, { readonly code: 'encoding' }> {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  try {
    return succeed(new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'encoding' });
  }
}
