import anyAscii from 'any-ascii';

const LONGEST = 80;

/**
 * A name as a part of an id: in Latin letters by their general transliteration, small, words joined by hyphens, cut between
 * words to at most 80 characters (`Держприкордонслужба` becomes `derzhprikordonsluzhba`). Empty if the name has neither
 * letter nor digit.
 */
export function slugOfName(name: string, longest = LONGEST): string {
  const words = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) return slug === '' ? longer.slice(0, longest) : slug;
    slug = longer;
  }
  return slug;
}
