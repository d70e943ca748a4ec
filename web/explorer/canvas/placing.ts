import { useEffect, useState } from 'react';
import { useDrawn } from '../answers.ts';
import type { Drawing, DrawnOrganisation } from '../state/drawing.ts';
import { useStore, useView } from '../state/store.ts';
import type { Place } from '../state/view.ts';
import type { Picture } from './arrange.ts';
import { arrangedAside } from './layout.ts';
import { radiusOf } from './looks.ts';
import { type Disc, type Newcomer, placedBeside } from './space.ts';

/** Sees to it that all that is drawn has a place: a new question is laid out, what comes later is placed beside it. */
export function usePlacing(): { isArranging: boolean; failure: Error | null } {
  const { drawing, isLoading } = useDrawn();
  const places = useView((view) => view.places);
  const [isArranging, setIsArranging] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    const { settle } = useStore.getState();
    const without = drawing.organisations.filter(({ organisation }) => places[organisation.id] === undefined);
    if (without.length === 0) return;
    if (without.length < drawing.organisations.length) {
      settle(placedBeside(newcomersOf(without, drawing), discsOf(drawing, places)));
      return;
    }
    // An address may ask for expansions too: all of it is laid out as one.
    if (isLoading) return;
    let isOver = false;
    setIsArranging(true);
    setFailure(null);
    arrangedAside(pictureOf(drawing))
      .then((found) => isOver || settle(found))
      .catch((error: Error) => isOver || setFailure(error))
      .finally(() => isOver || setIsArranging(false));
    return () => {
      isOver = true;
      setIsArranging(false);
    };
  }, [drawing, places, isLoading]);
  return { isArranging, failure };
}

const sizeOf = ({ drawn, hidden }: DrawnOrganisation) => radiusOf(drawn + hidden);

const pictureOf = ({ organisations, links }: Drawing): Picture => ({
  organisations: organisations.map((one) => ({ id: one.organisation.id, radius: sizeOf(one) })),
  links: links.map(({ link }) => [link.a.id, link.b.id]),
});

/** Those that stand. */
export const discsOf = ({ organisations }: Drawing, places: Record<string, Place>): Disc[] =>
  organisations.flatMap((one) => {
    const place = places[one.organisation.id];
    return place ? [{ id: one.organisation.id, radius: sizeOf(one), ...place }] : [];
  });

function newcomersOf(without: DrawnOrganisation[], { organisations, links }: Drawing): Newcomer[] {
  const drawn = new Set(organisations.map(({ organisation }) => organisation.id));
  return without.map((one) => {
    const { id } = one.organisation;
    const linked = links.flatMap(({ link: { a, b } }) => (a.id === id ? [b.id] : b.id === id ? [a.id] : []));
    const by = one.broughtBy.find((other) => other !== id && drawn.has(other)) ?? null;
    return { id, radius: sizeOf(one), by, linked: [...new Set(linked)] };
  });
}
