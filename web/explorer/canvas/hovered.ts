import { create } from 'zustand';

/** What is under the mouse on the canvas, by its id: apart from the view, so that moving the mouse draws nothing anew. */
export const useHovered = create<{ id: string | null }>()(() => ({ id: null }));
