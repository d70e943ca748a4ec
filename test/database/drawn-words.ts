/** What drawn dossiers are made of: words that are hard to write, dates of every form, ids. */
export const WORDS = [
  'plain words',
  'with: a colon',
  '# no comment',
  `'single' and "double"`,
  'Держприкордонслужба 𝓐',
  '- a dash',
  'null',
  '2013',
  'true',
  'two\nlines',
  '{braces}, [brackets]',
  '&anchor *alias',
  'a\ttab',
  '1e3',
  'ends:',
  'a\u2028separator',
  'half\u00a0space',
];
export const DATES = ['2013', '2013-07', '2013-07-02', '2013-07-02/2013-07-05', '2010-36', '2013~', '../2014'];
export const ENDINGS = ['\n', '', '\n\n  \n', ' \r\n', '\u2029\n'];
export const ORGANISATIONS = ['drawn-one', 'drawn-two', 'drawn.three', 'drawn-four', 'drawn-five'];
export const TOPICS = ['drawn-topic-a', 'drawn-topic-b', 'drawn-topic-c', 'drawn-topic-d'];
export const DOCUMENTS = ['drawn-a', 'drawn-b', 'drawn-c'];
export const SOURCES = ['drawn-paper', 'drawn-protocol', 'drawn-unused'];
export const MEETINGS = ['drawn-m1', 'drawn-m2', 'drawn-m3'];
/** Sentences of each text; the last stands in it three times. */
export const SENTENCES = 30;
