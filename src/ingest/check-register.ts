import type { Register } from './gather.ts';
import type { Thing, Things } from './merge.ts';
import type { Refusals } from './refusal.ts';

/** Refuses what no reading of other files could put right: what is above itself, and a part that is collective. */
export function refuseContradictions({ organisations, topics }: Register, refusals: Refusals): void {
  refuseCircles(organisations, parentOf, 'part of', 'parent', refusals);
  refuseCircles(topics, (thing) => thing.keys('broader'), 'narrower than', 'broader', refusals);
  for (const thing of organisations.sorted()) {
    const parent = thing.get('parent');
    if (!parent || thing.get('identity') !== 'COLLECTIVE') continue;
    refusals.add(
      thing.placeOf('parent'),
      `${thing.id} is collective and part of nothing: leave parent out, and say by a membership, with its passage, that it belongs to ${parent}.`,
    );
  }
}

/** Refuses things of which no file says what one must know; to be asked when all files were read whole. */
export function refuseLacks({ organisations, topics, meetings }: Register, refusals: Refusals): void {
  for (const thing of organisations.sorted()) {
    if (!thing.get('kind')) refusals.add(thing.place, `${thing.id} has no kind: say what it is, if need be unstated.`);
  }
  for (const thing of [...organisations.sorted(), ...topics.sorted()]) {
    if (thing.items('names').length > 0) continue;
    refusals.add(thing.place, `${thing.id} has no names: give them; the first is shown.`);
  }
  for (const thing of meetings.sorted()) {
    if (thing.get('title') || thing.get('body')) continue;
    refusals.add(thing.place, `${thing.id} has no body: say whose meeting it is, or give a joint event its title.`);
  }
}

const parentOf = (thing: Thing): string[] => {
  const parent = thing.get('parent');
  return parent === undefined ? [] : [parent];
};

/** Says each circle once, at the thing of it whose id comes first. */
function refuseCircles(
  things: Things,
  above: (thing: Thing) => string[],
  relation: string,
  field: string,
  refusals: Refusals,
): void {
  const done = new Set<string>();
  const climb = (id: string, below: string[]): void => {
    const circle = below.includes(id) ? below.slice(below.indexOf(id)) : [];
    if (circle.length > 0) {
      const first = things.find([...circle].sort()[0]!)!;
      const turn = circle.indexOf(first.id);
      const steps = [...circle.slice(turn), ...circle.slice(0, turn), first.id];
      const place = first.items(field)[0]?.place ?? first.placeOf(field);
      refusals.add(place, `Nothing is ${relation} itself: ${steps.join(' → ')}. Take one ${field} out.`);
    }
    const thing = things.find(id);
    if (!thing || circle.length > 0 || done.has(id)) return;
    for (const next of above(thing)) climb(next, [...below, id]);
    done.add(id);
  };
  for (const { id } of things.sorted()) climb(id, []);
}
