/**
 * Lets the wheel scroll the page over the canvas, as anywhere else. It zooms with Ctrl, or once somebody has pressed
 * into the canvas, until the mouse leaves. Gives what ends it.
 * @param surface contains the canvas, and is asked before it
 */
export function ofWheel(surface: HTMLElement): () => void {
  let isUsed = false;
  const ending = new AbortController();
  const { signal } = ending;
  surface.addEventListener('pointerdown', () => (isUsed = true), { capture: true, signal });
  surface.addEventListener('pointerleave', () => (isUsed = false), { signal });
  surface.addEventListener(
    'wheel',
    (event) => {
      if (!isUsed && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    { capture: true, passive: true, signal },
  );
  return () => ending.abort();
}
