import { create } from 'zustand';
import { addressOf, viewAt } from './address.ts';
import { done, type History, historyOf, redone, settledIn, undone } from './history.ts';
import type { Action, Place, View } from './view.ts';

interface Store {
  history: History;
  /** Sentences on what in the address was not understood. */
  problems: string[];
  /** What changed last, for the live region. */
  announcement: string;
  /** How often something was announced: the same sentence again is news again. */
  announced: number;
  /** The organisation that someone wants to expand, until it is settled how far; see canvas/expand-dialog.tsx. */
  toExpand: string | null;
  act(action: Action): void;
  undo(): void;
  redo(): void;
  settle(places: Record<string, Place>): void;
  announce(sentence: string): void;
  askToExpand(id: string | null): void;
  dismissProblems(): void;
}

const opened = viewAt(location.search, location.hash);

/** The one store of the explorer: the history of views; each step is an entry of the browser's history too. */
export const useStore = create<Store>()((set, get) => {
  const go = (history: History) => {
    if (history === get().history) return;
    set({ history });
    writeAddress(history.present, 'push');
  };
  return {
    history: historyOf(opened.view),
    problems: opened.problems,
    announcement: '',
    announced: 0,
    toExpand: null,
    act: (action) => go(done(get().history, action)),
    undo: () => go(undone(get().history)),
    redo: () => go(redone(get().history)),
    settle: (places) => {
      const history = settledIn(get().history, places);
      if (history === get().history) return;
      set({ history });
      writeAddress(history.present, 'replace');
    },
    announce: (announcement) => set(({ announced }) => ({ announcement, announced: announced + 1 })),
    askToExpand: (toExpand) => set({ toExpand }),
    dismissProblems: () => set({ problems: [] }),
  };
});

/** The view on the screen, or what a panel needs of it. */
export const useView = <T>(pick: (view: View) => T): T => useStore(({ history }) => pick(history.present));

/** Back and forward walk through the views; each step can be undone like any other. */
export function followAddress(): () => void {
  const arrive = () => {
    const { view, problems } = viewAt(location.search, location.hash);
    useStore.setState(({ history }) => ({ history: done(history, { type: 'arrive', view }), problems }));
  };
  window.addEventListener('popstate', arrive);
  return () => window.removeEventListener('popstate', arrive);
}

function writeAddress(view: View, how: 'push' | 'replace'): void {
  const address = location.pathname + addressOf(view);
  if (address === location.pathname + location.search + location.hash) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
