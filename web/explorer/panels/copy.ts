import { useStore } from '../state/store.ts';

/** Puts a text on the clipboard and tells so in the words of `done`, or tells what to do if the browser refuses. */
export async function copy(text: string, done: string): Promise<void> {
  const { announce } = useStore.getState();
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
  } catch {
    announce('The browser did not allow copying. Allow the clipboard for this page and try again.');
  }
}
