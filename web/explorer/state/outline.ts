import type { Drawing, DrawnLink, DrawnOrganisation } from './drawing.ts';

/** A link as its organisation sees it. */
export interface OutlineLink {
  /** Unique in the outline, since a link stands under both its organisations. */
  key: string;
  drawn: DrawnLink;
  /** The organisation at the other end. */
  other: { id: string; name: string };
}

export interface OutlineOrganisation {
  key: string;
  drawn: DrawnOrganisation;
  links: OutlineLink[];
}

/** What is drawn as an outline: each organisation with its links, those with most links first, then by name. */
export function outlineOf({ organisations, links }: Drawing): OutlineOrganisation[] {
  const own = new Map<string, OutlineLink[]>(organisations.map(({ organisation }) => [organisation.id, []]));
  for (const drawn of links) {
    const { a, b, id } = drawn.link;
    own.get(a.id)?.push({ key: `${a.id} ${id}`, drawn, other: b });
    own.get(b.id)?.push({ key: `${b.id} ${id}`, drawn, other: a });
  }
  return organisations
    .map((drawn) => {
      const { id } = drawn.organisation;
      return { key: id, drawn, links: own.get(id)!.sort((one, two) => compare(one.other.name, two.other.name)) };
    })
    .sort((one, two) => two.links.length - one.links.length || compare(nameOf(one), nameOf(two)));
}

const nameOf = ({ drawn }: OutlineOrganisation) => drawn.organisation.name;

const { compare } = new Intl.Collator('en-GB');
