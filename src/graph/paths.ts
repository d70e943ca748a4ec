import { type Edge, findPaths } from '../domain/path.ts';
import { type Basis, findLinks, type LinkRow, type LinksPage, type LinksQuestion, PREFERRED } from './links.ts';
import type { Ask } from './query.ts';
import type { OrganisationRow } from './rows.ts';

/** What ties may be steps, as for links; `who` and `with` are the two ends. */
export interface PathsQuestion {
  steps: Omit<
    LinksQuestion,
    'who' | 'with' | 'details' | 'passages' | 'evidence' | 'first' | 'last' | 'after' | 'before' | 'orderBy'
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

interface PathStep {
  from: OrganisationRow;
  to: OrganisationRow;
  link: LinkRow;
}

export interface FoundPaths {
  paths: { steps: PathStep[] }[];
  truncated: boolean;
  /** The first links asked for, which tell whether the ends and the topic exist. */
  ends: [LinksPage, LinksPage];
}

/** A thing with more links than this is cut, the best attested kept; likewise a level with more things. */
const LINKS_OF_ONE = 2_000;
const THINGS_OF_A_LEVEL = 1_000;

/**
 * Searches from both ends at once, one statement a level, so the number of round trips follows from `maxSteps` alone:
 * every path of at most `maxSteps` steps lies in what ceil(maxSteps / 2) levels reach.
 */
export async function pathsBetween(ask: Ask, question: PathsQuestion): Promise<FoundPaths> {
  const region = new Region(ask, question);
  const ends = await region.expandEnds();
  for (let level = 1; level < Math.ceil(question.maxSteps / 2); level += 1) await region.expandFrontier(level);
  if (question.maxDegree !== null) await region.measureFrontier();

  const { paths, truncated } = findPaths([...region.edges.values()], {
    sources: region.sources,
    targets: region.targets,
    mayPassThrough: (id) => region.mayPassThrough(id),
    maxSteps: question.maxSteps,
    most: question.most,
  });
  return { paths: await region.prove(paths), truncated: truncated || region.truncated, ends };
}

/** The part of the graph that the search has seen. */
class Region {
  readonly edges = new Map<string, Edge & { basis: Basis }>();
  readonly sources = new Set<string>();
  readonly targets = new Set<string>();
  truncated = false;
  private readonly organisations = new Map<string, OrganisationRow>();
  private readonly degrees = new Map<string, number>();
  private frontier: [Set<string>, Set<string>] = [new Set(), new Set()];

  constructor(
    private readonly ask: Ask,
    private readonly question: PathsQuestion,
  ) {}

  mayPassThrough(id: string): boolean {
    const { avoid, maxDegree } = this.question;
    const degree = this.degrees.get(id) ?? 0;
    return (
      this.organisations.get(id)?.identity === 'NAMED' &&
      !avoid.includes(id) &&
      (maxDegree === null || degree <= maxDegree)
    );
  }

  /** The links of the two ends with their parts. */
  async expandEnds(): Promise<[LinksPage, LinksPage]> {
    const { from, to, steps } = this.question;
    const [ofFrom, ofTo] = await this.links([
      { who: from, parts: steps.parts },
      { who: to, parts: steps.parts },
    ]);
    this.sources.add(from);
    this.targets.add(to);
    for (const row of ofFrom!.rows) this.sources.add(row.a.id);
    for (const row of ofTo!.rows) this.targets.add(row.a.id);
    this.frontier = [this.learn(ofFrom!), this.learn(ofTo!)];
    return [ofFrom!, ofTo!];
  }

  /** One level further from both ends; from the far one only if a path can be that long. */
  async expandFrontier(level: number): Promise<void> {
    const alsoBack = level < Math.floor(this.question.maxSteps / 2);
    const ahead = this.toExpand(this.frontier[0]);
    const back = alsoBack ? this.toExpand(this.frontier[1]).filter((id) => !ahead.includes(id)) : [];
    const pages = await this.links([...ahead, ...back].map((who) => ({ who, parts: false })));
    const next: [Set<string>, Set<string>] = [new Set(), alsoBack ? new Set() : this.frontier[1]];
    pages.forEach((page, i) => {
      const who = [...ahead, ...back][i]!;
      this.degrees.set(who, page.total);
      for (const id of this.learn(page)) next[i < ahead.length ? 0 : 1].add(id);
    });
    this.frontier = next;
  }

  /** The degrees of the outermost things, which nobody expanded. */
  async measureFrontier(): Promise<void> {
    const outer = this.toExpand(new Set([...this.frontier[0], ...this.frontier[1]]));
    const pages = await this.links(outer.map((who) => ({ who, parts: false, first: 1 })));
    pages.forEach((page, i) => {
      this.degrees.set(outer[i]!, page.total);
    });
  }

  /** The links of the paths found, with everything that ties each pair. */
  async prove(paths: string[][]): Promise<{ steps: PathStep[] }[]> {
    const pairs = paths.flatMap((path) => path.slice(1).map((to, i) => ({ from: path[i]!, to })));
    const pages = await this.links(
      pairs.map(({ from, to }) => ({
        ...{
          who: from,
          with: to,
          parts: false,
          details: true,
          passages: true,
          evidence: this.question.evidence,
          first: 1,
        },
        basis: [this.edges.get(pairKey(from, to))!.basis],
      })),
    );
    const steps = pages.map((page) => ({ from: page.rows[0]!.a, to: page.rows[0]!.b, link: page.rows[0]! }));
    return paths.map((path) => ({ steps: steps.splice(0, path.length - 1) }));
  }

  private toExpand(ids: Set<string>): string[] {
    const open = [...ids].filter((id) => this.mayPassThrough(id) && !this.degrees.has(id) && !this.isEnd(id));
    if (open.length > THINGS_OF_A_LEVEL) this.truncated = true;
    return open.slice(0, THINGS_OF_A_LEVEL);
  }

  private isEnd = (id: string) => this.sources.has(id) || this.targets.has(id);

  /** Takes in the links of a page; gives the far sides. */
  private learn(page: LinksPage): Set<string> {
    if (page.hasNext) this.truncated = true;
    for (const { a, b, basis, publishers } of page.rows) {
      this.organisations.set(a.id, a).set(b.id, b);
      const known = this.edges.get(pairKey(a.id, b.id));
      if (!known || PREFERRED.indexOf(basis) < PREFERRED.indexOf(known.basis)) {
        this.edges.set(pairKey(a.id, b.id), { a: a.id, b: b.id, basis, weight: publishers.totalCount });
      }
    }
    return new Set(page.rows.map(({ b }) => b.id));
  }

  private async links(questions: Partial<LinksQuestion>[]): Promise<LinksPage[]> {
    if (questions.length === 0) return [];
    const page = { first: LINKS_OF_ONE, last: null, after: null, before: null, orderBy: 'PUBLISHERS' };
    const pairsOnly = { who: null, with: null, details: false, passages: false, evidence: 0 };
    return findLinks(
      this.ask,
      questions.map((one) => ({ ...this.question.steps, ...page, ...pairsOnly, ...one })),
    );
  }
}

const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);
