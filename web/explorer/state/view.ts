import type { Family } from './families.ts';
import { BASES, nothingAsked, type Question } from './question.ts';

/** A step out from one organisation: its neighbours, the best evidenced first. */
interface Expansion {
  /** Id of the organisation. */
  of: string;
  /** How many organisations it may bring, itself counted. */
  limit: number;
}

/** The ways between two organisations instead of the question's own rows. */
export interface WaysQuestion {
  from: string;
  to: string;
  /** Ids of organisations that no way may lead through. */
  avoid: string[];
}

/** What is open under "Reading": a thing by its id and, in a document, the piece of evidence to show. */
export interface Selection {
  id: string;
  evidence: string | null;
}

export interface Place {
  x: number;
  y: number;
}

/** What is on the screen, as plain data: everything that the address holds and that undo takes back. */
export interface View {
  question: Question;
  /** How many of the question's rows are drawn at most. */
  rows: number;
  /** In the order in which they were made. */
  expansions: Expansion[];
  /** Ids of organisations that were taken off the canvas. */
  leftOut: string[];
  /** Families of organisations that the legend has switched off. */
  familiesOff: Family[];
  /** Cooperations of three or more parties as small hubs instead of an edge a pair. */
  hubs: boolean;
  ways: WaysQuestion | null;
  selection: Selection | null;
  /** Where organisations stand, in whole units of the canvas. */
  places: Record<string, Place>;
  /** Whether the places tell more than the first layout of the question would. */
  arranged: boolean;
}

export const ROWS_AT_FIRST = 100;
export const ROWS_AT_MOST = 300;
export const EXPANSION_AT_FIRST = 20;

export const emptyView: View = {
  question: nothingAsked,
  rows: ROWS_AT_FIRST,
  expansions: [],
  leftOut: [],
  familiesOff: [],
  hubs: false,
  ways: null,
  selection: null,
  places: {},
  arranged: false,
};

/** Everything a person can do to a view. */
export type Action =
  | { type: 'ask'; blanks: Partial<Question> }
  | { type: 'show more' }
  | { type: 'select'; id: string | null; evidence?: string | null }
  | { type: 'expand'; of: string; limit?: number }
  | { type: 'collapse'; of: string }
  | { type: 'leave out'; id: string }
  | { type: 'bring back' }
  | { type: 'switch family'; family: Family }
  | { type: 'switch hubs' }
  | { type: 'find ways'; from: string; to: string }
  | { type: 'avoid'; id: string }
  | { type: 'allow'; id: string }
  | { type: 'leave ways' }
  | { type: 'move'; places: Record<string, Place> }
  | { type: 'arrange anew' }
  | { type: 'start over' }
  | { type: 'arrive'; view: View };

/** The view after an action: the same object where nothing changes. Pure. */
export function viewAfter(view: View, action: Action): View {
  switch (action.type) {
    case 'ask':
      return ask(view, action.blanks);
    case 'show more':
      return view.rows >= ROWS_AT_MOST ? view : { ...view, rows: Math.min(view.rows + ROWS_AT_FIRST, ROWS_AT_MOST) };
    case 'select':
      return select(view, action.id === null ? null : { id: action.id, evidence: action.evidence ?? null });
    case 'expand':
      return expand(view, { of: action.of, limit: action.limit ?? EXPANSION_AT_FIRST });
    case 'collapse': {
      const kept = view.expansions.filter(({ of }) => of !== action.of);
      return kept.length === view.expansions.length ? view : { ...view, expansions: kept };
    }
    case 'leave out':
      return view.leftOut.includes(action.id) ? view : held({ ...view, leftOut: [...view.leftOut, action.id] });
    case 'bring back':
      return view.leftOut.length === 0 ? view : held({ ...view, leftOut: [] });
    case 'switch family':
      return held({ ...view, familiesOff: switched(view.familiesOff, action.family) });
    case 'switch hubs':
      return { ...view, hubs: !view.hubs };
    case 'find ways':
      return findWays(view, action.from, action.to);
    case 'avoid':
      return view.ways === null || view.ways.avoid.includes(action.id)
        ? view
        : { ...view, ways: { ...view.ways, avoid: [...view.ways.avoid, action.id] } };
    case 'allow':
      return view.ways?.avoid.includes(action.id)
        ? { ...view, ways: { ...view.ways, avoid: view.ways.avoid.filter((id) => id !== action.id) } }
        : view;
    case 'leave ways':
      return view.ways === null
        ? view
        : { ...view, ways: null, expansions: [], selection: null, places: {}, arranged: false };
    case 'move':
      return { ...view, places: { ...view.places, ...rounded(action.places) }, arranged: true };
    case 'arrange anew':
      return { ...view, places: {}, arranged: false };
    case 'start over':
      return emptyView;
    case 'arrive':
      return action.view;
  }
}

/** The view with the places that the layout found for organisations that had none: no step of its own to undo. */
export function settled(view: View, places: Record<string, Place>): View {
  const fresh = Object.entries(rounded(places)).filter(([id]) => view.places[id] === undefined);
  if (fresh.length === 0) return view;
  const wasEmpty = Object.keys(view.places).length === 0;
  return {
    ...view,
    places: { ...view.places, ...Object.fromEntries(fresh) },
    arranged: view.arranged || !wasEmpty || view.expansions.length > 0,
  };
}

/** Another who or with is another picture; the other blanks filter the one that is there, and nothing moves. */
function ask(view: View, blanks: Partial<Question>): View {
  const question = { ...view.question, ...blanks };
  question.basis = BASES.filter((basis) => question.basis.includes(basis));
  if (question.basis.length === 0) question.basis = view.question.basis;
  if (JSON.stringify(question) === JSON.stringify(view.question)) return view;
  const isOther = question.who !== view.question.who || question.with !== view.question.with;
  if (!isOther) return held({ ...view, question });
  const selected = question.who ?? question.with;
  return {
    ...emptyView,
    question,
    familiesOff: view.familiesOff,
    hubs: view.hubs,
    selection: selected === null ? null : { id: selected, evidence: null },
  };
}

/** Less or more is drawn, and nothing moves: a first layout of what is drawn now would be another picture. */
const held = (view: View): View => ({ ...view, arranged: Object.keys(view.places).length > 0 });

function select(view: View, selection: Selection | null): View {
  return JSON.stringify(selection) === JSON.stringify(view.selection) ? view : { ...view, selection };
}

/** A second expansion of the same organisation widens the first. */
function expand(view: View, expansion: Expansion): View {
  const there = view.expansions.find(({ of }) => of === expansion.of);
  if (there && there.limit >= expansion.limit) return view;
  const expansions = there
    ? view.expansions.map((one) => (one === there ? expansion : one))
    : [...view.expansions, expansion];
  return { ...view, expansions };
}

function findWays(view: View, from: string, to: string): View {
  if (from === to) return view;
  return {
    ...view,
    ways: { from, to, avoid: [] },
    expansions: [],
    places: {},
    arranged: false,
    leftOut: [],
    selection: null,
  };
}

const switched = <T>(list: T[], one: T) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** Whole units, and copies: the canvas keeps what it is given. */
const rounded = (places: Record<string, Place>): Record<string, Place> =>
  Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: Math.round(x) || 0, y: Math.round(y) || 0 }]),
  );
