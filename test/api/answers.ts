import { expect } from 'vitest';
import { type Answer, type House, provenQuotes } from './house.ts';

/** What every answer about the sample is asked with: how each piece of evidence is known, who says it, and where. */
export const proof = `evidence {
  mode act by { name } date passage { quote start end document { id textKind } } }`;

/** A cooperation with everything that the four questions ask: who, on what, since when, how we know. */
const whole = `id kind status period { start end } topics { mode topic { name } }
  parties { role mode organisation { name identity } } ${proof}`;

/** A quote or a sentence of ours that contains these words. */
export const has = (words: string): string => expect.stringContaining(words);

/** Evidence in one line: mode if it is not textual, who did what, and the quote with its document. */
export const said = (evidence: Answer[]): string[] =>
  evidence
    .map(({ mode, act, by, passage: { quote, document } }) => {
      const who = by.map(({ name }: Answer) => name).join(', ');
      const how = mode === 'TEXTUAL' ? '' : `(${mode.toLowerCase()}) `;
      return `${document.id.slice('document/'.length)}: ${how}${who ? `${who} ` : ''}${act}: ${quote}`;
    })
    .sort();

/** Topics by name, with the mode of those that the text does not name. */
const topicsOf = (topics: Answer[]): string[] =>
  topics.map(({ topic, mode }) => (mode === 'TEXTUAL' ? topic.name : `${topic.name} (${mode.toLowerCase()})`)).sort();

/** A cooperation as a person would tell it: each party with its role, and its mode if it is not textual. */
const told = ({ kind, status, period, topics, parties, evidence }: Answer) => ({
  who: parties.map(({ role, mode, organisation }: Answer) =>
    [organisation.name, role, ...(mode === 'TEXTUAL' ? [] : [mode])].join(' '),
  ),
  kind,
  status,
  on: topicsOf(topics),
  period: [period.start, period.end],
  said: said(evidence),
});

/**
 * What ties each pair that a question finds, by the name of the other side. `since` is the stated start, then the first
 * and the last date of the evidence. Every quote is checked against its text.
 */
export async function linksOf(ask: House['ask'], blanks: string) {
  const { whoCooperates } = await ask(`{ whoCooperates(${blanks}, first: 100) { nodes { b { name } statedStart
    firstEvidence { date } lastEvidence { date } statuses { status } topics { mode topic { name } }
    all: evidence(first: 100) { nodes { mode act by { name } passage { quote start end document { id } } } } } } }`);
  provenQuotes(whoCooperates);
  return Object.fromEntries(
    whoCooperates.nodes.map((link: Answer) => [
      link.b.name,
      {
        statuses: link.statuses.map(({ status }: Answer) => status).sort(),
        on: topicsOf(link.topics),
        since: [link.statedStart, link.firstEvidence?.date ?? null, link.lastEvidence?.date ?? null],
        said: said(link.all.nodes),
      },
    ]),
  );
}

/** The cooperations that a filter finds, told, by their ids without the type. Every quote is checked against its text. */
export async function cooperationsOf(ask: House['ask'], filter: string) {
  const { cooperations } = await ask(`{ cooperations(filter: { ${filter} }, first: 100) { nodes { ${whole} } } }`);
  provenQuotes(cooperations);
  return Object.fromEntries(cooperations.nodes.map((one: Answer) => [one.id.slice('cooperation/'.length), told(one)]));
}

/** How many links a question finds: none shows that no text says it. */
export async function linkCount(ask: House['ask'], blanks: string): Promise<number> {
  return (await ask(`{ whoCooperates(${blanks}) { totalCount } }`)).whoCooperates.totalCount;
}

/** Why no claim is made of the passages of a document that contain these words. */
export async function whySilent(ask: House['ask'], document: string, words: string): Promise<string[]> {
  const { silent } = (await ask(`{ document(id: "document/${document}") { silent { quote why } } }`)).document;
  return silent.filter(({ quote }: Answer) => quote.includes(words)).map(({ why }: Answer) => why);
}
