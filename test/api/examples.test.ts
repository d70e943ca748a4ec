import { describe, expect, it } from 'vitest';
import { examples } from '../../web/graphiql/examples.ts';
import { type Answer, sampleHouse } from './house.ts';

const { ask } = sampleHouse();

/** Words that the answer to each example must hold: the sample's own names, and words of the passage that proves it. */
const expected: Record<string, string[]> = {
  WhatWasHeld: ['Kyiv', 'HOST', 'GUAM Secretariat', 'On July 2-3, 2013'],
  WhoTookPart: ['US Embassy in Ukraine', 'AS_WRITTEN', 'representatives of the US Embassy in Ukraine'],
  WhoCooperatesWithIOM: ['UNSTATED', 'SUPPORTED', 'risk analysis', 'development of contacts between GUAM and IOM'],
  BorderService: ['the American Part', 'informed about cooperation with the IOM and the American Part'],
  SupportedWithSELEC: ['number of other states', 'INFERRED', 'supported further development of cooperation'],
  ExchangedOrSupported: [
    'EXCHANGED',
    'transplantation',
    'supported exchange of information about national legislation',
  ],
  WhichDocuments: ['CONSIDERED', 'IN_PREPARATION', 'RESULTING', 'the resultant Protocol'],
  NextMeeting: ['2013-11', '2013-12-09/2013-12-10', 'is scheduled to take place in November 2013'],
  EmbassyAndSELEC: ['MET', 'STATED', 'representatives of the US Embassy in Ukraine'],
  WhichPassage: ['sha256', 'silent', 'development of contacts between GUAM and IOM'],
};

const nameOf = (query: string) => /^query (\w+)/m.exec(query)![1]!;

describe('the examples of the API page, asked of the sample', () => {
  it.each(examples.map(({ title, query }) => [title, query]))('"%s" is answered with a passage', async (_, query) => {
    const answer: Answer = await ask(query);
    const text = JSON.stringify(answer);
    for (const words of expected[nameOf(query)]!) expect(text).toContain(words);
    expect(text).toContain('"quote":"');
  });

  it('the one on the US Embassy and SELEC shows that no stated cooperation leads there, and one way that does', async () => {
    const { query } = examples.find((one) => nameOf(one.query) === 'EmbassyAndSELEC')!;
    const { stated, withMeetings } = await ask(query);
    expect(stated.paths).toEqual([]);
    expect(withMeetings.paths).toHaveLength(1);
  });
});
