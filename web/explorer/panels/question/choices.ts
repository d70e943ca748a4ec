import type { ChoicesQuery, ChoicesQueryVariables, NodeType, SearchQuery } from '../../api/__generated__/graphql.ts';
import { countable, type Question, variablesOf } from '../../state/question.ts';

/** The blanks of the sentence that a name fills. */
export type Blank = 'who' | 'with' | 'on';

export const labels: Record<Blank, string> = { who: 'Who', with: 'With whom', on: 'On what' };

/** What can be filled into a blank. */
export interface Choice {
  id: string;
  name: string;
  /** Kind and country of an organisation. */
  about: string;
  /** The name that was found, if it is not the one that is shown. */
  matched: string | null;
  /** What must be known before it is taken for more than it is: not merged by name, or a collective. */
  mark: string | null;
  /** How many links it would give; null where that was not counted. */
  count: number | null;
}

export const typesOf = (blank: Blank): NodeType[] => [blank === 'on' ? 'TOPIC' : 'ORGANISATION'];

/** Whether there is something to search for. */
export const isSearchable = (text: string) => /[\p{L}\p{N}]/u.test(text);

type Found = SearchQuery['search']['edges'][number];

/** What a search for a text has found, as choices. */
export function choicesFound(edges: Found[], text: string): Choice[] {
  return edges.flatMap(({ node, matched }) => {
    if (node.__typename !== 'Organisation' && node.__typename !== 'Topic') return [];
    const { id, name } = node;
    const isOrganisation = node.__typename === 'Organisation';
    const about = isOrganisation ? aboutOf(node) : '';
    const mark = isOrganisation ? markOf(node.identity) : null;
    return [{ id, name, about, matched: explains(matched, name, text) ? matched : null, mark, count: null }];
  });
}

/** What of an earlier answer has a later text in its name, letter by letter: the list while the later answer is under way. */
export const stillFound = (edges: Found[], text: string): Found[] =>
  edges.filter(({ node, matched }) =>
    [matched, 'name' in node ? node.name : ''].some((name) => folded(name).includes(folded(text.trim()))),
  );

export const aboutOf = ({ kind, country }: { kind: string; country: string | null }) =>
  [kind, country].filter(Boolean).join(', ');

/** A word for organisations that are known by one source's words only, or are many; null for those with a name. */
export function markOf(identity: string): string | null {
  if (identity === 'AS_WRITTEN') return 'only as written';
  return identity === 'COLLECTIVE' ? 'collective' : null;
}

/**
 * The question that counts the choices of a blank: the one that is asked, with that blank emptied. The choices for
 * `who` stand on the other side of `with`. Null where they cannot be counted.
 */
export function countedBy(question: Question, blank: Blank): ChoicesQueryVariables | null {
  const asked = variablesOf(question);
  if (blank === 'who') return countable({ ...asked, who: asked.with, with: null });
  return countable(blank === 'with' ? { ...asked, with: null } : { ...asked, on: null });
}

/** The counted choices of a blank, without the organisation on the other side. */
export function choicesCounted(facets: ChoicesQuery['facets'], blank: Blank, question: Question): Choice[] {
  const other = blank === 'who' ? question.with : blank === 'with' ? question.who : null;
  return (blank === 'on' ? facets.topics : facets.organisations)
    .filter(({ value }) => value !== other)
    .map(({ value, label, count }) => ({ id: value, name: label, about: '', matched: null, mark: null, count }));
}

const VERBS = { STATED: 'cooperates', MET: 'met', MEMBER: 'is tied by membership' } as const;

/** The verb of the sentence: what ties the two sides. */
export function verbOf(basis: Question['basis']): string {
  const verbs = basis.map((one) => VERBS[one]);
  return [verbs.slice(0, -1).join(', '), verbs.at(-1)].filter(Boolean).join(' or ');
}

/** Whether the name that matched has to be told: not where the one that is shown has the text in it. */
const explains = (matched: string, name: string, text: string) =>
  folded(matched) !== folded(name) && !folded(name).includes(folded(text.trim()));

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
