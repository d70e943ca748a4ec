/** A dossier as an author writes it: two documents, the second of which speaks of a claim of the first. */
export const organisations = ['guam', 'iom', 'selec'].map((slug) => ({
  id: `writer-${slug}`,
  kind: 'intergovernmental organisation',
  names: [{ text: `WRITER ${slug.toUpperCase()}`, language: 'en', script: 'Latn', use: 'official' }],
}));
export const text =
  'The Sub-Group supported contacts between GUAM and IOM. It cooperates with SELEC. Delegations met in Kyiv.\n';
export const contacts = {
  key: 'contacts',
  kind: 'contacts',
  status: 'supported',
  parties: ['writer-guam', 'writer-iom'],
  evidence: [{ quote: 'supported contacts between GUAM and IOM', act: 'supported', by: 'writer-guam' }],
};
export const selec = {
  key: 'selec',
  kind: 'unstated',
  status: 'ongoing',
  parties: ['writer-guam', 'writer-selec'],
  quote: 'It cooperates with SELEC',
};
export const first = {
  document: {
    id: 'writer-a',
    kind: 'press release',
    title: 'A',
    publisher: 'writer-guam',
    language: 'en',
    published: '2013-07-02',
    text,
    textKind: 'verbatim',
  },
  cooperations: [contacts, selec],
};
export const second = {
  document: {
    id: 'writer-b',
    kind: 'report',
    title: 'B',
    url: 'https://example.org/b',
    language: 'en',
    text: 'IOM and SELEC train together. IOM disputes the contacts.\n',
    textKind: 'verbatim',
  },
  organisations: [{ id: 'writer-b-others', identity: 'as_written', kind: 'unstated', name: 'SELEC', quote: 'SELEC' }],
  cooperations: [
    {
      key: 'training',
      kind: 'training',
      status: 'ongoing',
      parties: ['writer-iom', 'writer-b-others'],
      quote: 'IOM and SELEC train together',
    },
  ],
  evidence: [{ claim: 'cooperation/writer-a/contacts', quote: 'IOM disputes the contacts', stance: 'disputes' }],
};
