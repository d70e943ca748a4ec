import { z } from 'zod';
import { BARE, findLinks, isUnconditional, type LinksPage, type LinksQuestion, typesOf } from './links.ts';
import { inOrder, listOf, number, oneOf, parsedBy, string } from './lists.ts';
import { degreesById } from './organisations.ts';
import type { Ask } from './query.ts';
import type { OrganisationRow } from './rows.ts';
import { type Basis, basis, type LinkRow } from './ties.ts';

/** What ties may be steps, as for links; `who` and `with` are the two ends. */
export interface PathsQuestion {
  steps: Omit<
    LinksQuestion,
    'who' | 'with' | 'give' | keyof typeof BARE | 'first' | 'last' | 'after' | 'before' | 'orderBy'
  >;
  from: string;
  to: string;
  avoid: string[];
  maxDegree: number | null;
  maxSteps: number;
  most: number;
  /** How many pieces of evidence to bring with each step. */
  evidence: number;
}

export interface PathStep {
  from: OrganisationRow;
  to: OrganisationRow;
  link: LinkRow;
}

/** A thing with more links than this is cut, the best attested kept. */
const LINKS_OF_ONE = 2_000;

const inside = z.object({
  links: parsedBy(listOf(inOrder({ basis, a: string, b: string, publishers: number }))),
});
const ofEach = z.object({
  id: z.string(),
  links: parsedBy(
    listOf(inOrder({ basis, b: string, identity: oneOf(['NAMED', 'COLLECTIVE', 'AS_WRITTEN']), publishers: number })),
  ),
});

/** What is learnt of the links of one organisation. */
export interface Links {
  total: number;
  hasNext: boolean;
  pairs: { basis: Basis; a: Seen; b: Seen; publishers: number }[];
}

export type Seen = Pick<OrganisationRow, 'id' | 'identity'>;

/** Asks for the links of which the steps of a question may be. */
export class Steps {
  constructor(
    private readonly ask: Ask,
    private readonly question: PathsQuestion,
  ) {}

  /** Whether the links that are kept answer it: conditions on what ties group links anew. */
  get areKept(): boolean {
    return isUnconditional(this.question.steps);
  }

  /** The links of the two ends with their parts. */
  ofEnds(): Promise<LinksPage[]> {
    const { from, to, steps } = this.question;
    return this.links([
      { who: from, parts: steps.parts },
      { who: to, parts: steps.parts },
    ]);
  }

  /** The links of each of these, in their order. */
  async ofEach(organisations: Seen[]): Promise<Links[]> {
    const ids = organisations.map(({ id }) => id);
    if (!this.areKept) return this.links(ids.map((who) => ({ who, parts: false })));
    if (ids.length === 0) return [];
    const rows = await this.ask('path/links', { ids, ...this.kept }, ofEach);
    const found = new Map(rows.map((row) => [row.id, row.links]));
    return organisations.map((a) => {
      const pairs = found.get(a.id)!.map(({ b, identity, ...link }) => ({ ...link, a, b: { id: b, identity } }));
      return { total: pairs.length, hasNext: false, pairs };
    });
  }

  /** The kept links between these. */
  async among(ids: string[]) {
    const [row] = await this.ask('path/inside', { ids, ...this.kept }, inside);
    return row!.links;
  }

  /** How many links each of these has, in their order. */
  async degreesOf(ids: string[]): Promise<number[]> {
    const { steps } = this.question;
    if (this.areKept && steps.publishersAtLeast === null) {
      const degrees = new Map((await degreesById(this.ask, ids)).map((row) => [row.id, row]));
      return ids.map((id) => {
        const { stated, met, member } = degrees.get(id)!;
        const of = { STATED: stated, MET: met, MEMBER: member };
        return steps.basis.reduce((sum, basis) => sum + of[basis], 0);
      });
    }
    const pages = await this.links(ids.map((who) => ({ who, parts: false, give: 'COUNTS', first: 1 })));
    return pages.map(({ total }) => total);
  }

  /** The link of each of these pairs on this basis, with everything that ties the two. */
  async whole(pairs: { from: string; to: string; basis: Basis }[]): Promise<PathStep[]> {
    const give = { give: 'LINKS' as const, passages: true, ends: true, topics: true, independence: true };
    const pages = await this.links(
      pairs.map(({ from, to, basis }) => ({
        ...{ ...give, who: from, with: to, basis: [basis], parts: false },
        ...{ evidence: this.question.evidence, first: 1 },
      })),
    );
    return pages.map(({ rows: [link] }) => ({ from: link!.a, to: link!.b, link: link! }));
  }

  /** What the statements about kept links take. */
  private get kept() {
    const { basis, publishersAtLeast } = this.question.steps;
    return { types: typesOf(basis), publishersAtLeast };
  }

  private async links(questions: Partial<LinksQuestion>[]): Promise<LinksPage[]> {
    if (questions.length === 0) return [];
    const page = { first: LINKS_OF_ONE, last: null, after: null, before: null, orderBy: 'PUBLISHERS' };
    const pairsOnly = { who: null, with: null, give: 'PAIRS' as const, ...BARE };
    return findLinks(
      this.ask,
      questions.map((one) => ({ ...this.question.steps, ...page, ...pairsOnly, ...one })),
    );
  }
}
