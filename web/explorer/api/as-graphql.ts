import { filtersOf, isAsked, variablesOf } from '../state/question.ts';
import type { View } from '../state/view.ts';

const PROOF = `evidence(first: 1) { nodes { mode act by { name } date passage { quote document { title textKind url } } } }`;

const LINK = `a { id name } b { id name } basis kinds { kind count } statuses { status count }
      topics { topic { name } mode count } statedStart firstEvidence { date } lastEvidence { date }
      publishers { totalCount independent } disputed inPeriod periodBasis
      ${PROOF}`;

/** The question that a view asks as one operation of the API that runs unchanged, its values written into it. */
export function asGraphQL(view: View): string {
  const { question, ways, expansions } = view;
  const filters = filtersOf(question);
  const fields: string[] = [];
  if (ways) {
    fields.push(`paths(${list({ from: ways.from, to: ways.to, avoid: ways.avoid, ...filters, first: 5 })}) {
    truncated
    paths { steps { from { name } to { name } link {
      ${LINK}
    } } }
  }`);
  } else if (isAsked(question)) {
    fields.push(`whoCooperates(${list({ ...variablesOf(question), first: view.rows })}) {
    totalCount certain possible undated unpaired
    nodes {
      ${LINK}
    }
  }`);
  }
  for (const [i, { of, limit }] of expansions.entries()) {
    fields.push(`expansion${i + 1}: neighbourhood(${list({ of: [of], ...filters, parts: false, limit })}) {
    organisationsShown organisationsTotal linksShown linksTotal unpaired
    nodes { organisation { id name kind } hidden { total } }
    links {
      ${LINK}
    }
  }`);
  }
  if (fields.length === 0)
    fields.push(
      'overview { organisations documents cooperations meetings bestConnected { organisation { id name } links } }',
    );
  return `query Liaison {\n  ${fields.join('\n  ')}\n}\n`;
}

const list = (values: object): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${literal(name, value)}`)
    .join(', ');

/** A value as GraphQL writes it: the values of enums bare, all other text in quotes. */
function literal(name: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(name, one)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${list(value)} }`;
  return ENUMS.has(name) ? String(value) : JSON.stringify(value);
}

const ENUMS = new Set(['basis', 'include']);
