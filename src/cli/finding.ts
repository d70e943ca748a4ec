/** What `liaison doctor` has found out about one thing. */
export interface Finding {
  /** What was looked at: `Java`. */
  about: string;
  /** `odd`: it works, and an operator should know; `bad`: it does not, or will not for long. */
  verdict: 'good' | 'odd' | 'bad';
  /** What is the case, as a sentence; of what is not good, with what to do. */
  says: string;
}

export const good = (about: string, says: string): Finding => ({ about, verdict: 'good', says });
export const odd = (about: string, says: string): Finding => ({ about, verdict: 'odd', says });
export const bad = (about: string, says: string): Finding => ({ about, verdict: 'bad', says });
