import type { Question } from '../question.ts';
import { randomFrom } from '../random.ts';
import type { Side } from '../sides.ts';

/**
 * How often each everyday question is asked, in a hundred. Somebody who reads types three to five letters for each name
 * (each a search), opens that page, reads on whom it cooperates with, and looks up the evidence of some link; one visit
 * in ten or so goes on to a period, a topic, a hub, a timeline, a picture or a path.
 */
const SHARES: Record<string, number> = {
  'search, as one types': 40,
  'an organisation': 20,
  'whoCooperates by who': 12,
  'evidence of a link': 12,
  'whoCooperates by both': 5,
  'whoCooperates by who, during': 5,
  'whoCooperates by topic': 2,
  "a hub's page": 1.5,
  'timeline of a hub': 1,
  'neighbourhood of a hub': 1,
  'path of up to 4 steps': 0.5,
};

/** One request to be sent. */
export interface Mixed {
  question: string;
  url: string;
  body: string;
}

/** Requests without end in these shares, drawn by a seed, each with one of the question's blanks filled. */
export function mixOf(questions: Question[], side: Side, seed = 11): () => Mixed {
  const random = randomFrom(seed);
  let reached = 0;
  const drawn = Object.entries(SHARES).map(([name, share]) => {
    const question = questions.find((one) => one.name === name);
    if (!question) throw new Error(`There is no everyday question “${name}”`);
    reached += share;
    return { name, until: reached, requests: side.requests(question)! };
  });
  return () => {
    const at = random.next() * reached;
    const { name, requests } = drawn.find(({ until }) => at < until)!;
    return { question: name, url: requests.url, body: random.pick(requests.bodies) };
  };
}
