import { LINK_BASES, linkId } from '../domain/pairs.ts';
import type { Database } from '../graph/database.ts';
import { type Kept, keptLinksFrom, mendLinks, type Tied, type Ties, tiesFrom } from '../graph/kept-links.ts';
import type { Ask } from '../graph/query.ts';
import { organisationsOf } from '../graph/verification.ts';
import type { Failure } from './verify.ts';

/** How many links there should be, and which are kept wrongly: `mended` of them were put right. */
export interface LinksReport {
  links: number;
  failures: Failure[];
  mended: number;
}

/** Organisations whose links are held in memory at once; one can have tens of thousands. */
const AT_ONCE = 50;
const STATEMENT_SECONDS = 60;
const MEND_SECONDS = 600;

/**
 * Computes every link that is kept again from the claims, organisation by organisation, and tells which are missing, too
 * many, or other than they should be. `mend`: puts those right, and writes nothing else.
 */
export async function verifyLinks(
  database: Database,
  { mend = false }: { mend?: boolean } = {},
  progress: (done: { links: number }) => void = () => {},
): Promise<LinksReport> {
  const { ask } = database.reader(new AbortController().signal, STATEMENT_SECONDS);
  const report: LinksReport = { links: 0, failures: [], mended: 0 };
  for await (const page of organisationsOf(ask)) {
    for (let i = 0; i < page.length; i += AT_ONCE) {
      const ids = page.slice(i, i + AT_ONCE);
      const { links, wrong } = await confirmed(ask, ids);
      report.links += links;
      report.failures.push(...wrong.map(({ id, problem }) => ({ id, problem })));
      progress(report);
      if (!mend || wrong.length === 0) continue;
      await database.write((own) => mendLinks(own, wrong), { seconds: MEND_SECONDS });
      report.mended += new Set(wrong.map(({ id }) => id)).size;
    }
  }
  return report;
}

/** A link that is kept wrongly, or should be kept. */
type Wrong = Failure & Pick<Kept, 'basis' | 'pair'>;

/** Claims and links are read one after the other, and a write may come between: what seems wrong is read again. */
async function confirmed(ask: Ask, ids: string[]): Promise<{ links: number; wrong: Wrong[] }> {
  const first = await compared(ask, ids);
  return first.wrong.length === 0 ? first : compared(ask, ids);
}

async function compared(ask: Ask, ids: string[]): Promise<{ links: number; wrong: Wrong[] }> {
  const right = new Map<string, Tied>();
  for (const basis of LINK_BASES) {
    for (const tied of await tiesFrom(ask, basis, ids)) right.set(keyOf(tied), tied);
  }
  const wrong: Wrong[] = [];
  const tell = ({ basis, pair }: Kept | Tied, problem: string) =>
    wrong.push({ id: linkId(basis, ...pair), basis, pair, problem });
  const seen = new Set<string>();
  for (const link of await keptLinksFrom(ask, ids)) {
    const key = keyOf(link);
    if (seen.has(key)) tell(link, 'it is kept twice');
    else for (const problem of problemsOf(link, right.get(key)?.ties)) tell(link, problem);
    seen.add(key);
  }
  for (const [key, link] of right) if (!seen.has(key)) tell(link, 'it is not kept, and claims tie these two');
  return { links: right.size, wrong };
}

/** Of a relationship that leads to the smaller id the key is another: it is one too many. */
const keyOf = ({ basis, pair }: Kept | Tied): string => `${basis} ${pair.join(' ')}`;

function problemsOf({ ties }: Kept, right: Ties | undefined): string[] {
  if (!right) return ['it is kept, and nothing ties these two'];
  return Object.entries(right)
    .map(([name, value]) => ({ name, stored: JSON.stringify(ties[name] ?? null), right: JSON.stringify(value) }))
    .filter(({ stored, right }) => stored !== right)
    .map(({ name, stored, right }) => `its ${name} is ${stored}; computed again it is ${right}`);
}
