import { isUtf8 } from 'node:buffer';
import type { Refusals } from './refusal.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of a file's bytes, to the last byte: UTF-8 without a byte order mark, lines ending in LF, nothing trimmed
 * or normalised. What is not so is refused, and the result is null: to mend it here would change the text's SHA-256.
 * @param file how the file is called in the refusals
 */
export function decodeText(bytes: Buffer, file: string, refusals: Refusals): string | null {
  if (BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)) {
    refusals.add({ file, line: 1, column: 1 }, 'The file begins with a byte order mark: save it as UTF-8 without BOM.');
    return null;
  }
  if (!isUtf8(bytes)) {
    refusals.add({ file, ...firstBadByte(bytes) }, 'The file is not UTF-8 here: save it as UTF-8.');
    return null;
  }
  const text = bytes.toString('utf8');
  const at = text.indexOf('\r');
  if (at < 0) return text;

  const before = text.slice(0, at).split('\n');
  const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
  refusals.add(
    place,
    'A line ends in CR: save the file with LF line ends (in git: “*.txt text eol=lf” and “*.yaml text eol=lf” in .gitattributes).',
  );
  return null;
}

/**
 * Whether a text has half of a surrogate pair, which an escape such as `"\uD800"` of YAML or JSON can write and no
 * UTF-8 text has: a database would keep something else.
 */
export const hasHalfPair = (text: string): boolean => /\p{Surrogate}/u.test(text);

/** A line feed is never a part of a longer UTF-8 sequence, so each line is UTF-8 or not by itself. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const content = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(content) || end < 0) return { line, column: content.toString('utf8').indexOf('\uFFFD') + 1 };
    start = end + 1;
  }
}
