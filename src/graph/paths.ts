import { type Edge, findPaths } from '../domain/path.ts';
import type { LinksPage } from './links.ts';
import { type Links, type PathStep, type PathsQuestion, type Seen, Steps } from './path-steps.ts';
import type { Ask } from './query.ts';
import { type Basis, PREFERRED } from './ties.ts';

export interface FoundPaths {
  paths: { steps: PathStep[] }[];
  truncated: boolean;
  /** The first links asked for, which tell whether the ends and the topic exist. */
  ends: [LinksPage, LinksPage];
}

/** Of a level with more things than this some are left out. */
const THINGS_OF_A_LEVEL = 1_000;

/**
 * Searches from both ends at once, one statement a level: every path of 2n steps lies in what n levels reach. Stops as
 * soon as there are enough paths, the shortest being wanted; so `maxSteps` alone bounds the number of round trips.
 */
export async function pathsBetween(ask: Ask, question: PathsQuestion): Promise<FoundPaths> {
  const region = new Region(ask, question);
  const ends = await region.expandEnds();
  let isEnough = region.reaches(2) || (await region.joinMiddle());
  for (let level = 1; !isEnough && level < Math.ceil(question.maxSteps / 2); level += 1) {
    await region.expandFrontier(level);
    isEnough = region.reaches(2 * (level + 1));
  }
  if (question.maxDegree !== null) await region.measureFrontier();

  const { paths, truncated } = region.search(question.maxSteps);
  return { paths: await region.prove(paths), truncated: truncated || region.truncated, ends };
}

/** The part of the graph that the search has seen. */
class Region {
  readonly edges = new Map<string, Edge & { basis: Basis }>();
  readonly sources = new Set<string>();
  readonly targets = new Set<string>();
  truncated = false;
  private readonly organisations = new Map<string, Seen>();
  private readonly degrees = new Map<string, number>();
  private frontier: [Set<string>, Set<string>] = [new Set(), new Set()];

  private readonly steps: Steps;

  constructor(
    ask: Ask,
    private readonly question: PathsQuestion,
  ) {
    this.steps = new Steps(ask, question);
  }

  /** The paths of at most so many steps in what was seen. */
  search(maxSteps: number) {
    return findPaths([...this.edges.values()], {
      sources: this.sources,
      targets: this.targets,
      mayPassThrough: (id) => this.mayPassThrough(id),
      maxSteps,
      most: this.question.most,
    });
  }

  /** Whether paths of so many steps are enough, so that nobody further off need be looked at. */
  reaches(steps: number): boolean {
    // Who has too many links is known only of those that were expanded.
    if (this.question.maxDegree !== null || steps >= this.question.maxSteps) return false;
    return this.search(steps).paths.length >= this.question.most;
  }

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
    const { from, to } = this.question;
    const [ofFrom, ofTo] = await this.steps.ofEnds();
    this.sources.add(from);
    this.targets.add(to);
    for (const { a } of ofFrom!.pairs) this.sources.add(a.id);
    for (const { a } of ofTo!.pairs) this.targets.add(a.id);
    this.frontier = [this.learn(ofFrom!), this.learn(ofTo!)];
    return [ofFrom!, ofTo!];
  }

  /**
   * The links between the neighbours of the two ends, and with them every path of three steps; whether these are enough.
   * Nothing if conditions are set on what ties, since then links are grouped anew, and those of a level with them.
   */
  async joinMiddle(): Promise<boolean> {
    const { maxSteps, maxDegree } = this.question;
    if (!this.steps.areKept || maxSteps < 3 || maxDegree !== null) return false;
    const ids = [...new Set([...this.frontier[0], ...this.frontier[1]])].filter(
      (id) => this.mayPassThrough(id) && !this.isEnd(id),
    );
    for (const { basis, a, b, publishers } of await this.steps.among(ids)) this.tie(a, b, basis, publishers);
    return maxSteps === 3 || this.reaches(3);
  }

  /** One level further from both ends; from the far one only if a path can be that long. */
  async expandFrontier(level: number): Promise<void> {
    const alsoBack = level < Math.floor(this.question.maxSteps / 2);
    const ahead = this.toExpand(this.frontier[0]);
    const back = alsoBack ? this.toExpand(this.frontier[1]).filter((id) => !ahead.includes(id)) : [];
    const pages = await this.steps.ofEach([...ahead, ...back].map((id) => this.organisations.get(id)!));
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
    const degrees = await this.steps.degreesOf(outer);
    for (const [i, id] of outer.entries()) this.degrees.set(id, degrees[i]!);
  }

  /** The links of the paths found, with everything that ties each pair. */
  async prove(paths: string[][]): Promise<{ steps: PathStep[] }[]> {
    const pairs = paths.flatMap((path) => path.slice(1).map((to, i) => ({ from: path[i]!, to })));
    const steps = await this.steps.whole(
      pairs.map(({ from, to }) => ({ from, to, basis: this.edges.get(pairKey(from, to))!.basis })),
    );
    return paths.map((path) => ({ steps: steps.splice(0, path.length - 1) }));
  }

  private toExpand(ids: Set<string>): string[] {
    const open = [...ids].filter((id) => this.mayPassThrough(id) && !this.degrees.has(id) && !this.isEnd(id));
    if (open.length > THINGS_OF_A_LEVEL) this.truncated = true;
    return open.slice(0, THINGS_OF_A_LEVEL);
  }

  private isEnd = (id: string) => this.sources.has(id) || this.targets.has(id);

  /** Takes in the links of a page; gives the far sides. */
  private learn(page: Links): Set<string> {
    if (page.hasNext) this.truncated = true;
    for (const { a, b, basis, publishers } of page.pairs) {
      this.organisations.set(a.id, a).set(b.id, b);
      this.tie(a.id, b.id, basis, publishers);
    }
    return new Set(page.pairs.map(({ b }) => b.id));
  }

  private tie(a: string, b: string, basis: Basis, weight: number): void {
    const known = this.edges.get(pairKey(a, b));
    if (known && PREFERRED.indexOf(basis) >= PREFERRED.indexOf(known.basis)) return;
    this.edges.set(pairKey(a, b), { a, b, basis, weight });
  }
}

const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);
