import { create } from 'zustand';
import type { Drawing } from '../state/drawing.ts';
import { useStore } from '../state/store.ts';
import { EXPANSION_AT_FIRST } from '../state/view.ts';

/** The organisation whose expansion is being asked about in a dialog, if any. */
export const useExpanding = create<{ of: string | null }>()(() => ({ of: null }));

/** Expands at once where little is hidden; else opens the dialog that asks how much to bring. */
export function askToExpand(of: string, { organisations }: Drawing): void {
  const hidden = organisations.find(({ organisation }) => organisation.id === of)?.hidden ?? 0;
  if (hidden > EXPANSION_AT_FIRST) useExpanding.setState({ of });
  else useStore.getState().act({ type: 'expand', of });
}
