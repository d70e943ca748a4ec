import anyAscii from 'any-ascii';

/**
 * Latin spellings under which a name may be typed: for any script the general one, for names that Ukrainian or Russian
 * could have written (their letters allow it) those languages' own too. Latin letters lose their marks (ş: s, ə: e).
 * @returns distinct spellings in ASCII without the text itself; none for a text that is plain ASCII
 */
export function romanisations(text: string): string[] {
  const name = text.normalize('NFC');
  const spellings = [anyAscii(name)];
  if (/\p{Script=Cyrillic}/u.test(name)) {
    spellings.push(withoutSigns(name), ...TABLES.flatMap((table) => romanise(name, table) ?? []));
  }
  return [...new Set(spellings.map((spelling) => spelling.trim()))].filter(
    (spelling) => spelling !== '' && spelling !== text,
  );
}

/** For each letter how it is written, and, where that differs, how at the beginning of a word. */
type Table = Record<string, string | [inWord: string, atBeginning: string]>;

const BOTH: Table = {
  ...{ а: 'a', б: 'b', в: 'v', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '' },
};

/** Source: resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. */
const UKRAINIAN: Table = {
  ...BOTH,
  ...{ г: 'h', зг: 'zgh', ґ: 'g', е: 'e', и: 'y', і: 'i' },
  ...{ є: ['ie', 'ye'], ї: ['i', 'yi'], й: ['i', 'y'], ю: ['iu', 'yu'], я: ['ia', 'ya'] },
};

/** As names are commonly written in English: the BGN/PCGN system of 1947 without its marks and without ye for е. */
const RUSSIAN: Table = {
  ...BOTH,
  ...{ г: 'g', е: 'e', ё: 'yo', и: 'i', й: 'y', ъ: '', ы: 'y', э: 'e', ю: 'yu', я: 'ya' },
};

const TABLES = [UKRAINIAN, RUSSIAN];

/** The text in Latin by the table, the rest of it in general; null if it has a Cyrillic letter that the table lacks. */
function romanise(text: string, table: Table): string | null {
  const letters = text.toLowerCase().match(/\p{Script=Cyrillic}/gu) ?? [];
  if (letters.some((letter) => table[letter] === undefined)) return null;

  const unmarked = text.replace(/(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu, '');
  const latin = unmarked.replace(/\p{Script=Cyrillic}+/gu, (word) => {
    const isCapitals = word.length > 1 && word === word.toUpperCase();
    const syllables = table.зг ? /зг|./giu : /./gu;
    return word.replace(syllables, (syllable, at: number) => {
      const entry = table[syllable.toLowerCase()]!;
      const written = typeof entry === 'string' ? entry : entry[at === 0 ? 1 : 0];
      if (isCapitals) return written.toUpperCase();
      return syllable[0] === syllable[0]!.toLowerCase() ? written : written.charAt(0).toUpperCase() + written.slice(1);
    });
  });
  return anyAscii(latin);
}

/** The general spelling without the strokes that stand for soft and hard signs: nobody types them. */
const withoutSigns = (text: string): string => anyAscii(text.replace(/[ьъ'’ʼ]/giu, ''));

/**
 * A name as it is compared: lower case, Latin letters without marks, runs of white space as one space. Two names that
 * fold alike are written alike but for these. Other scripts keep their letters (й stays й).
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Script=Latin}/gu, (letter) => anyAscii(letter))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
