import { counted } from '../panels/words.ts';
import type { Answers, Drawing, DrawnOrganisation } from '../state/drawing.ts';
import { ROWS_AT_MOST, type View } from '../state/view.ts';

/** What the line above the canvas tells. */
export interface Status {
  sentences: string[];
  /** How many more rows there are to draw, if any more may be. */
  more: number;
  /** The organisation that was expanded last, if there are more of its links to draw. */
  further: { id: string; name: string; hidden: number } | null;
}

/** Counts of what is drawn, and of what is not. */
export function statusOf(view: View, { rows, ways }: Answers, { organisations, links }: Drawing): Status {
  const sentences = [];
  const drawn = new Set(links.map(({ link }) => link.id));
  if (rows) {
    const own = rows.nodes.filter(({ id }) => drawn.has(id)).length;
    const further = drawn.size - own;
    sentences.push(`Showing ${number(own)} of ${counted(rows.totalCount, 'link')}`);
    if (further > 0) sentences.push(`${counted(further, 'link')} by expanding`);
  } else if (ways) {
    sentences.push(`Showing ${counted(ways.paths.length, 'way')} by ${counted(drawn.size, 'link')}`);
    if (ways.truncated) sentences.push('there may be more ways');
  }
  // Before the first answer there is nothing to count.
  if (rows ?? ways) sentences.push(counted(organisations.length, 'organisation'));
  // A link between two that are drawn hides at both its ends.
  const hidden = organisations.reduce((sum, one) => sum + one.hidden, 0);
  if (hidden > 0)
    sentences.push(
      `up to ${counted(hidden, 'link')} not drawn${isWide(view, organisations) ? ' (of all times and topics)' : ''}`,
    );
  if (rows && rows.unpaired > 0) sentences.push(`${counted(rows.unpaired, 'cooperation')} without a pair to draw`);
  const isMore = rows !== undefined && rows.totalCount > rows.nodes.length && view.rows < ROWS_AT_MOST;
  return { sentences, more: isMore ? rows.totalCount - rows.nodes.length : 0, further: furtherOf(view, organisations) };
}

function furtherOf({ expansions }: View, organisations: DrawnOrganisation[]): Status['further'] {
  const of = expansions.at(-1)?.of;
  const one = organisations.find(({ organisation }) => organisation.id === of);
  // Until its answer is in, what is hidden counts everything.
  if (!one?.isFiltered || one.hidden === 0) return null;
  return { id: one.organisation.id, name: one.organisation.name, hidden: one.hidden };
}

/** Whether the count of what is hidden heeds less than the question does. */
const isWide = ({ question: { on, from, to, publishersAtLeast } }: View, organisations: DrawnOrganisation[]): boolean =>
  (on !== null || from !== null || to !== null || publishersAtLeast > 1) &&
  organisations.some(({ isFiltered }) => !isFiltered);

/** One line about an organisation, a link or a hub on the canvas; null for what is not on it. */
export function captionOf(id: string, { organisations, links, hubs }: Drawing): string | null {
  const one = organisations.find(({ organisation }) => organisation.id === id);
  if (one) return organisationCaption(one);
  const found = links.find(({ link }) => link.id === id)?.link;
  if (found) {
    const basis = { STATED: 'stated cooperation', MET: 'met', MEMBER: 'membership' }[found.basis];
    const { independent, totalCount } = found.publishers;
    const publishers =
      independent === totalCount
        ? counted(totalCount, 'publisher')
        : `${counted(totalCount, 'publisher')} (${independent} independent)`;
    const parts = [`${found.a.name} – ${found.b.name}`, basis, publishers, ...(found.disputed ? ['disputed'] : [])];
    return parts.join(' · ');
  }
  const hub = hubs.find((other) => other.id === id);
  return hub
    ? `One cooperation of several: ${hub.kind} · ${counted(hub.parties.length, 'party', 'parties')} drawn`
    : null;
}

function organisationCaption({ organisation: { name, kind, identity }, drawn, hidden, isExpanded }: DrawnOrganisation) {
  const known = { NAMED: null, COLLECTIVE: 'several together', AS_WRITTEN: 'known only as one document writes it' };
  const counts = `${counted(drawn, 'link')} drawn${hidden > 0 ? `, ${number(hidden)} not drawn` : ''}`;
  return [name, kind, known[identity], counts, isExpanded ? 'expanded' : null]
    .filter((part) => part !== null)
    .join(' · ');
}

const number = (value: number) => value.toLocaleString('en-GB');
