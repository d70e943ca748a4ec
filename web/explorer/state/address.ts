import type { Basis } from '../api/__generated__/graphql.ts';
import { families } from './families.ts';
import { BASES, nothingAsked, type Question } from './question.ts';
import { EXPANSION_AT_FIRST, emptyView, type Place, ROWS_AT_FIRST, ROWS_AT_MOST, type View } from './view.ts';

/** The version of the fragment's format. */
const VERSION = '1';
const ID = /^[a-z]+(-[a-z]+)*(\/[^/,:;\s]+)+$/;
const DATE = /^[0-9X~?%-]+$/;

/**
 * A view as the part of the address behind the path, readable: `?who=organisation/iom&during=2011/2013`, and in the
 * fragment the places of what was moved or came by expanding, if anything did.
 */
export function addressOf(view: View): string {
  const { question, ways, selection } = view;
  const query: [string, string | false | null | undefined][] = [
    ['who', question.who],
    ['with', question.with],
    ['on', question.on],
    ['during', (question.from ?? question.to) !== null && `${question.from ?? '..'}/${question.to ?? '..'}`],
    ['basis', question.basis.join() !== 'STATED' && question.basis.join().toLowerCase()],
    ['publishers', question.publishersAtLeast > 1 && String(question.publishersAtLeast)],
    ['rows', view.rows !== ROWS_AT_FIRST && String(view.rows)],
    ['ways', ways && `${ways.from},${ways.to}`],
    ['avoid', ways?.avoid.join()],
    ['expand', view.expansions.map(({ of, limit }) => (limit === EXPANSION_AT_FIRST ? of : `${of}:${limit}`)).join()],
    ['without', view.leftOut.join()],
    ['off', view.familiesOff.join()],
    ['hubs', view.hubs && 'yes'],
    ['select', selection?.id],
    ['evidence', selection?.evidence],
  ];
  const written = query.flatMap(([name, value]) => (value ? [`${name}=${readable(value)}`] : []));
  return (written.length > 0 ? `?${written.join('&')}` : '') + (view.arranged ? fragmentOf(view.places) : '');
}

/** The view that an address tells of, and sentences on what in it could not be understood and was left out. */
export function viewAt(query: string, fragment: string): { view: View; problems: string[] } {
  const given = new URLSearchParams(query);
  const problems: string[] = [];
  const read = <T>(name: string, of: (value: string) => T | undefined, usual: T): T => {
    const value = given.get(name);
    if (value === null || value === '') return usual;
    const understood = of(value);
    if (understood === undefined) problems.push(`“${name}=${value}” in the address was not understood and left out.`);
    return understood ?? usual;
  };
  const during = read('during', periodIn, { from: null, to: null });
  const question: Question = {
    who: read('who', idIn, null),
    with: read('with', idIn, null),
    on: read('on', idIn, null),
    ...during,
    basis: read('basis', basesIn, nothingAsked.basis),
    publishersAtLeast: read('publishers', (value) => countIn(value, 1000), 1),
  };
  const ways = read('ways', waysIn, null);
  const selected = read('select', idIn, null);
  const places = placesIn(fragment);
  const view: View = {
    question,
    rows: read('rows', (value) => countIn(value, ROWS_AT_MOST), ROWS_AT_FIRST),
    expansions: read('expand', (value) => listIn(value, expansionIn), emptyView.expansions),
    leftOut: read('without', (value) => listIn(value, idIn), emptyView.leftOut),
    familiesOff: read('off', (value) => listIn(value, familyIn), emptyView.familiesOff),
    hubs: read('hubs', (value) => value === 'yes', false),
    ways: ways && { ...ways, avoid: read('avoid', (value) => listIn(value, idIn), []) },
    selection: selected === null ? null : { id: selected, evidence: read('evidence', idIn, null) },
    places,
    arranged: Object.keys(places).length > 0,
  };
  return { view, problems };
}

/** Percent-encoded where it must be, and legible where it may be. */
const readable = (value: string) =>
  encodeURIComponent(value).replace(/%(2F|2C|3A|7E)/g, (encoded) => decodeURIComponent(encoded));

const idIn = (value: string) => (ID.test(value) ? value : undefined);

const familyIn = (value: string) => families.find(({ family }) => family === value)?.family;

function countIn(value: string, most: number): number | undefined {
  const count = Number(value);
  return /^\d+$/.test(value) && count >= 1 && count <= most ? count : undefined;
}

function listIn<T>(value: string, of: (one: string) => T | undefined): T[] | undefined {
  const all = value.split(',').map(of);
  return all.every((one) => one !== undefined) ? all : undefined;
}

function periodIn(value: string): { from: string | null; to: string | null } | undefined {
  const [from, to, ...more] = value.split('/');
  if (to === undefined || more.length > 0) return undefined;
  const end = (date: string) => (date === '..' || date === '' ? null : date);
  if ([from!, to].some((date) => end(date) !== null && !DATE.test(date))) return undefined;
  return { from: end(from!), to: end(to) };
}

function basesIn(value: string): Basis[] | undefined {
  const given = value.toUpperCase().split(',');
  const bases = BASES.filter((basis) => given.includes(basis));
  return bases.length === given.length ? bases : undefined;
}

function waysIn(value: string): { from: string; to: string } | undefined {
  const [from, to, ...more] = value.split(',').map(idIn);
  return from && to && from !== to && more.length === 0 ? { from, to } : undefined;
}

function expansionIn(value: string): { of: string; limit: number } | undefined {
  const [of, count, ...more] = value.split(':');
  const limit = count === undefined ? EXPANSION_AT_FIRST : countIn(count, 1000);
  return idIn(of!) && limit && more.length === 0 ? { of: of!, limit } : undefined;
}

function fragmentOf(places: Record<string, Place>): string {
  const written = Object.entries(places)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `${readable(id)}:${x},${y}`);
  return `#v=${VERSION}&at=${written.join(';')}`;
}

/** A fragment of another version or that was cut on its way tells nothing: the layout then finds the places. */
function placesIn(fragment: string): Record<string, Place> {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  if (given.get('v') !== VERSION) return {};
  const all = (given.get('at') ?? '').split(';').map((one) => /^([^:]+):(-?\d{1,6}),(-?\d{1,6})$/.exec(one));
  return all.every((one) => one !== null)
    ? Object.fromEntries(all.map((one) => [one[1]!, { x: Number(one[2]), y: Number(one[3]) }]))
    : {};
}
