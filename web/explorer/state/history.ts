import { type Action, type Place, settled, type View, viewAfter } from './view.ts';

/** A view with all that came before it and all that was undone. Without end: views share what did not change. */
export interface History {
  past: readonly View[];
  present: View;
  future: readonly View[];
}

export const historyOf = (present: View): History => ({ past: [], present, future: [] });

/** Does something: what had been undone is forgotten. The same history where the action changes nothing. */
export function done(history: History, action: Action): History {
  const present = viewAfter(history.present, action);
  if (present === history.present) return history;
  return { past: [...history.past, history.present], present, future: [] };
}

export function undone({ past, present, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone({ past, present, future }: History): History {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: rest };
}

/** Notes where the layout has put what had no place, without a step to undo. */
export function settledIn(history: History, places: Record<string, Place>): History {
  const present = settled(history.present, places);
  return present === history.present ? history : { ...history, present };
}
