import { invalid } from '../domain/errors.ts';
import { type VerifyReport, verifyGraph } from '../ingest/verify.ts';
import { onGraph } from './graph.ts';
import { counted, paint, type Screen } from './screen.ts';

/** `liaison verify`: proves the graph from what is stored in it. Gives the exit code: 0 if all is right, else 1. */
export function runVerify(screen: Screen, documents: string[]): Promise<number> {
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
