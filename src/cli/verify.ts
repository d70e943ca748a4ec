import { invalid } from '../domain/errors.ts';
import { type VerifyReport, verifyGraph } from '../ingest/verify.ts';
import { verifyAnswers } from '../ingest/verify-answers.ts';
import { type LinksReport, verifyLinks } from '../ingest/verify-links.ts';
import { onGraph, WrongSetting } from './graph.ts';
import { counted, paint, type Screen } from './screen.ts';

/** What is to be verified besides all, or the documents named. */
interface VerifyOptions {
  /** Only the links that are kept. */
  projections?: boolean;
  /** Those that are wrong are put right. */
  mend?: boolean;
}

/** `liaison verify`: proves the graph from what is stored in it. Gives the exit code: 0 if all is right, else 1. */
export function runVerify(screen: Screen, documents: string[], { projections, mend }: VerifyOptions): Promise<number> {
  if (projections && documents.length > 0)
    throw new WrongSetting('error: --projections looks at all links, of no document');
  if (mend && !projections) throw new WrongSetting('error: --mend puts links right: give it with --projections');
  return projections ? runVerifyLinks(screen, mend ?? false) : runVerifyAll(screen, documents);
}

/** `liaison verify --projections`: computes the links that are kept again from the claims, then the answers. */
function runVerifyLinks(screen: Screen, mend: boolean): Promise<number> {
  return onGraph(screen, { command: 'liaison verify --projections', start: true }, async ({ database, where }) => {
    screen.start('Verifying');
    const report = await verifyLinks(database, { mend }, ({ links }) =>
      screen.update(`Verifying: ${counted(links, 'link')} so far`),
    );
    const { answers, ...kept } = await verifyAnswers(database, { mend }, (done, total) =>
      screen.update(`Verifying: ${done} of ${counted(total, 'answer')} about the whole graph`),
    );
    const failures = [...report.failures, ...kept.failures];
    for (const { id, problem } of failures) screen.print(`${paint(id, 'bad')}  ${problem}`);
    const checked = `${counted(report.links, 'link')}, ${counted(answers, 'answer')} about the whole graph`;
    const verdict = verdictOf({ failures, mended: report.mended + kept.mended });
    screen.print(`Checked in ${where}: ${checked}.\n${verdict}`);
    return failures.length === 0 || mend ? 0 : 1;
  });
}

function verdictOf({ failures, mended }: Pick<LinksReport, 'failures' | 'mended'>): string {
  if (failures.length === 0)
    return paint('Every link is kept as its claims tie it. Every answer that is kept is right.', 'good');
  if (mended > 0) return paint(`${counted(mended, 'thing was', 'things were')} put right.`, 'good');
  return paint(
    `${counted(failures.length, 'thing is', 'things are')} not as it should be. --mend puts it right.`,
    'bad',
  );
}

function runVerifyAll(screen: Screen, documents: string[]): Promise<number> {
  return onGraph(screen, { command: 'liaison verify', start: true }, async ({ database, where, home }) => {
    screen.start('Verifying');
    const report = await verifyGraph(database, documents.length > 0 ? documents : null, home, (done) =>
      screen.update(`Verifying: ${counted(done.documents, 'document')}, ${counted(done.claims, 'claim')} so far`),
    );
    if (documents.length > report.documents) {
      throw invalid('document', `Not all of these documents are in the graph with passages: ${documents.join(', ')}.`);
    }
    for (const { id, problem } of report.failures) screen.print(`${paint(id, 'bad')}  ${problem}`);
    screen.print(summaryOf(report, where));
    return report.ok ? 0 : 1;
  });
}

function summaryOf(report: VerifyReport, where: string): string {
  const { documents, passages, rows, names, claims, failures } = report;
  const checked = [
    counted(documents, 'text'),
    counted(passages, 'passage'),
    ...(rows > 0 ? [counted(rows, 'row')] : []),
    counted(names, 'name'),
    counted(claims, 'claim'),
  ].join(', ');
  const verdict = report.ok
    ? paint('Every quote is where it is said to be, and every claim has its evidence.', 'good')
    : paint(`${counted(failures.length, 'thing is', 'things are')} not as it should be.`, 'bad');
  return `Checked in ${where}: ${checked}.\n${verdict}`;
}
