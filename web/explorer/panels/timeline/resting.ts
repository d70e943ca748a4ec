import { useCallback, useEffect, useRef } from 'react';

/** How long a handle must rest before its range is asked for: held keys go through many years. */
const REST_MS = 150;

/** Keys that move a handle. */
const MOVING = /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End)$/;

/**
 * Does work once a handle rests, and at once when the person goes on to something else: what they do next (undo, say)
 * must come after it.
 * @returns `rest` to begin waiting with some work, `cancel` to do none
 */
export function useResting(): { rest(work: () => void): void; cancel(): void } {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; work: () => void } | null>(null);
  const cancel = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  }, []);
  const finish = useCallback(() => {
    const work = waiting.current?.work;
    cancel();
    work?.();
  }, [cancel]);
  const rest = useCallback(
    (work: () => void) => {
      cancel();
      waiting.current = { work, timer: setTimeout(finish, REST_MS) };
    },
    [cancel, finish],
  );
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => MOVING.test(key) || finish();
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', finish, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', finish, true);
      cancel();
    };
  }, [cancel, finish]);
  return { rest, cancel };
}
