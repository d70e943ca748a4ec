import { create } from 'zustand';
import { useStore } from '../../state/store.ts';

/** How often somebody asked for a thing to be opened and to be taken there. */
export const useAttention = create<{ asked: number }>()(() => ({ asked: 0 }));

let heeded = 0;

/** Whether a request to be taken to what is open stands, and takes it: the first that calls gets the focus. */
export function takeAttention(): boolean {
  const { asked } = useAttention.getState();
  if (asked === heeded) return false;
  heeded = asked;
  return true;
}

/**
 * Opens a thing under “Reading” and moves the focus there. For what is chosen inside of Reading, or by Enter in a list;
 * whoever picks something on the canvas stays there and uses the action `select`.
 * @param evidence id of the piece of evidence to show in a document
 */
export function openInReading(id: string, evidence: string | null = null): void {
  useStore.getState().act({ type: 'select', id, evidence });
  callAttention();
}

/** Takes a person whose button goes away to the heading of what is read instead. */
export function callAttention(): void {
  useAttention.setState(({ asked }) => ({ asked: asked + 1 }));
}
