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
  return organisations
    .map((drawn) => {
      const { id } = drawn.organisation;
      const own = links.flatMap((one): OutlineLink[] => {
        const { a, b, id: link } = one.link;
        if (a.id !== id && b.id !== id) return [];
        return [{ key: `${id} ${link}`, drawn: one, other: a.id === id ? b : a }];
      });
      return { key: id, drawn, links: own.sort((one, two) => compare(one.other.name, two.other.name)) };
    })
    .sort((one, two) => two.links.length - one.links.length || compare(nameOf(one), nameOf(two)));
}

const nameOf = ({ drawn }: OutlineOrganisation) => drawn.organisation.name;

const { compare } = new Intl.Collator('en-GB');
