import type { NeighboursQuery, RowsQuery, TieFragment, WaysQuery } from '../api/__generated__/graphql.ts';
import { familyOf } from './families.ts';
import type { View } from './view.ts';

/** What the API has answered so far to what a view asks; undefined is still under way or was refused. */
export interface Answers {
  rows: RowsQuery['whoCooperates'] | undefined;
  ways: WaysQuery['paths'] | undefined;
  /** By the organisation that was expanded. */
  neighbours: ReadonlyMap<string, NeighboursQuery['neighbourhood'] | undefined>;
}

export type Organisation = TieFragment['a'];

/** How a line is drawn: basis and status, PRODUCT.md's rules. */
export type LineStyle = 'firm' | 'unstated' | 'intended' | 'met' | 'member';

export interface DrawnOrganisation {
  organisation: Organisation;
  /** Why it is on the canvas: `question`, `ways`, or the id of the organisation whose expansion brought it. */
  broughtBy: string[];
  isExpanded: boolean;
  /** How many of its links are drawn, and how many there are besides. */
  drawn: number;
  hidden: number;
  /** Whether `hidden` counts under the filters of the question; else over everything, on the bases asked for. */
  isFiltered: boolean;
}

export interface DrawnLink {
  link: TieFragment;
  line: LineStyle;
  /** Possible in the period asked for, not certain. */
  isPossible: boolean;
  /** Drawn by the hubs of its cooperations instead of by a line of its own. */
  isInHubs: boolean;
}

/** A cooperation of three or more parties, drawn as a small node of its own. */
export interface DrawnHub {
  id: string;
  kind: string;
  line: LineStyle;
  /** Ids of the parties that are drawn. */
  parties: string[];
}

export interface Drawing {
  organisations: DrawnOrganisation[];
  links: DrawnLink[];
  hubs: DrawnHub[];
}

/** What of a view decides what is drawn: neither what is selected nor where things stand. */
export type Shown = Pick<View, 'question' | 'ways' | 'expansions' | 'leftOut' | 'familiesOff' | 'hubs'>;

/**
 * What is drawn: the rows of the question (or the ways that replace them), then what each expansion brought, without
 * what was left out. A function of view and answers alone, so that what an expansion brought goes with it, and what
 * something else holds too stays.
 */
export function drawingOf(view: Shown, answers: Answers): Drawing {
  const links = new Map<string, TieFragment>();
  const organisations = new Map<string, { organisation: Organisation; broughtBy: Set<string> }>();
  const isOff = ({ id, kind }: Organisation) => view.leftOut.includes(id) || view.familiesOff.includes(familyOf(kind));
  const bring = (organisation: Organisation, by: string) => {
    if (isOff(organisation)) return;
    const there = organisations.get(organisation.id);
    if (there) there.broughtBy.add(by);
    else organisations.set(organisation.id, { organisation, broughtBy: new Set([by]) });
  };
  const tie = (link: TieFragment, by: string) => {
    bring(link.a, by);
    bring(link.b, by);
    if (!isOff(link.a) && !isOff(link.b)) links.set(link.id, link);
  };

  if (view.ways) for (const { steps } of answers.ways?.paths ?? []) for (const { link } of steps) tie(link, 'ways');
  else for (const link of answers.rows?.nodes ?? []) tie(link, 'question');
  for (const { of } of view.expansions) {
    const found = answers.neighbours.get(of);
    // An expansion of what is not drawn any more brings nothing.
    if (!found || !organisations.has(of)) continue;
    for (const { organisation } of found.nodes) bring(organisation, of);
    for (const link of found.links) tie(link, of);
  }

  const drawn = [...links.values()];
  const degrees = degreesIn(drawn);
  const hubs = view.hubs ? hubsOf(drawn) : [];
  return {
    organisations: [...organisations.values()].map((one) => counted(one, degrees, view, answers)),
    links: drawn.map((link) => drawnLink(link, hubs)),
    hubs,
  };
}

/** Of several statuses the first of these that occurs: going on or ended, unstated, only supported or planned. */
export function lineOf({ basis, statuses }: Pick<TieFragment, 'basis' | 'statuses'>): LineStyle {
  if (basis !== 'STATED') return basis === 'MET' ? 'met' : 'member';
  const occurring = statuses.map(({ status }) => status);
  if (occurring.includes('ONGOING') || occurring.includes('ENDED')) return 'firm';
  return occurring.includes('UNSTATED') ? 'unstated' : 'intended';
}

/** How many of some links each organisation has. */
function degreesIn(links: TieFragment[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { a, b } of links)
    for (const { id } of a.id === b.id ? [a] : [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function counted(
  { organisation, broughtBy }: { organisation: Organisation; broughtBy: Set<string> },
  degrees: ReadonlyMap<string, number>,
  view: Shown,
  answers: Answers,
): DrawnOrganisation {
  const { id } = organisation;
  const isOwn = ({ a, b }: { a: { id: string }; b: { id: string } }) => a.id === id || b.id === id;
  const drawn = degrees.get(id) ?? 0;
  const isExpanded = view.expansions.some(({ of }) => of === id);
  const found = isExpanded ? answers.neighbours.get(id) : undefined;
  const hiddenThen = found?.nodes.find((node) => node.organisation.id === id)?.hidden.total;
  const total =
    found && hiddenThen !== undefined
      ? found.links.filter(isOwn).length + hiddenThen
      : organisation.degree
          .filter(({ basis }) => view.question.basis.includes(basis))
          .reduce((sum, { count }) => sum + count, 0);
  return {
    organisation,
    broughtBy: [...broughtBy],
    isExpanded,
    drawn,
    hidden: Math.max(0, total - drawn),
    isFiltered: hiddenThen !== undefined,
  };
}

function hubsOf(links: TieFragment[]): DrawnHub[] {
  const drawn = new Set(links.flatMap(({ a, b }) => [a.id, b.id]));
  const hubs = new Map<string, DrawnHub>();
  for (const { cooperations } of links) {
    for (const { id, kind, status, parties } of cooperations?.nodes ?? []) {
      if (parties.length < 3 || hubs.has(id)) continue;
      const line = lineOf({ basis: 'STATED', statuses: [{ status, count: 1 }] });
      hubs.set(id, {
        id,
        kind,
        line,
        parties: parties.map(({ organisation }) => organisation.id).filter((party) => drawn.has(party)),
      });
    }
  }
  return [...hubs.values()];
}

function drawnLink(link: TieFragment, hubs: DrawnHub[]): DrawnLink {
  const { cooperations } = link;
  const areAllHubs =
    cooperations !== undefined &&
    cooperations.totalCount > 0 &&
    cooperations.totalCount === cooperations.nodes.length &&
    cooperations.nodes.every(({ id }) => hubs.some((hub) => hub.id === id));
  return { link, line: lineOf(link), isPossible: link.inPeriod === 'POSSIBLE', isInHubs: areAllHubs };
}
