const MOST_KEPT = 10_000;

/**
 * The function, keeping what it gave for each text: a table has few dates, and reading one takes longer than all else of
 * a row. Keeps at most 10,000 results.
 */
export function keeping<Result>(work: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as Result;
    if (kept.size >= MOST_KEPT) kept.clear();
    const result = work(text);
    kept.set(text, result);
    return result;
  };
}
