import type { Drawing } from '../../state/drawing.ts';
import { useStore } from '../../state/store.ts';
import { openInReading } from '../reading/choose.ts';

/** The id of what an item of the tree shows: the last word of its key. */
export const thingOf = (key: string): string => key.split(' ').at(-1)!;

/** Stands for claims that are asked for still. */
export const WAITING = 'waiting';

/** What each letter does on an item of the tree, for the list of keys. */
export const TREE_KEYS: readonly [key: string, does: string][] = [
  ['Arrow keys', 'walk through organisations, their links and claims; right opens, left closes'],
  ['Enter', 'opens the item under “Reading” and goes there'],
  ['E', 'expands the organisation: brings its neighbours'],
  ['C', 'collapses it: takes back what the expansion brought'],
  ['L', 'leaves the organisation out of the picture'],
  ['G', 'goes along the link to the organisation at its other end'],
];

/** Does what a letter, or Enter, means on an item. True if it means something. */
export function actByKey(letter: string, key: string, drawing: Drawing, focus: (key: string) => void): boolean {
  const [organisation, link] = key.split(' ');
  const { act, askToExpand } = useStore.getState();
  switch (letter) {
    case 'enter': {
      const thing = thingOf(key);
      if (thing !== WAITING) openInReading(thing);
      return true;
    }
    case 'e':
      askToExpand(organisation!);
      return true;
    case 'c':
      act({ type: 'collapse', of: organisation! });
      return true;
    case 'l':
      act({ type: 'leave out', id: organisation! });
      return true;
    case 'g': {
      const found = drawing.links.find((one) => one.link.id === link)?.link;
      if (found) focus(found.a.id === organisation ? found.b.id : found.a.id);
      return true;
    }
    default:
      return false;
  }
}
