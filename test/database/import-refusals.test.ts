import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyGraph } from '../../src/ingest/verify.ts';
import { committed } from './connection.ts';
import { contacts, first, second, selec, text } from './dossier.ts';
import { importing } from './importing.ts';

const { database, put, run, refusals, dump, stateOf, folder } = importing();

describe('importDossier, given what is not right,', () => {
  it('writes nothing at all if anything in any file is not right', async () => {
    const before = await dump();
    await put({ ...second, cooperations: [{ ...second.cooperations[0]!, quote: 'IOM and SELEC dance together' }] });
    expect(await refusals(run())).toEqual([expect.stringContaining('IOM and SELEC train together')]);
    expect(await dump()).toEqual(before);
  });

  it('writes nothing of a document that cannot be written whole', async () => {
    await run();
    await committed("MATCH (n {id: 'cooperation/writer-b/training'}) SET n:Topic REMOVE n:Cooperation");
    await put({ ...first, cooperations: [{ ...contacts, kind: 'meetings' }] });
    await put({ ...second, document: { ...second.document, title: 'Another' } });
    await expect(run()).rejects.toThrow('cooperation/writer-b/training');
    expect(await stateOf('document/writer-b')).toMatchObject({ version: 1 });
    expect(await stateOf('cooperation/writer-a/contacts')).toMatchObject({ version: 2 });
  });

  it('finds in the graph what the files do not declare; refuses the unknown with the nearest id, and the wrong type', async () => {
    const alone = join(folder(), 'documents/writer-a.yaml');
    expect((await refusals(run(false, [alone]))).join('\n')).toContain(
      'organisation/writer-guam is neither in these files nor',
    );
    await run();
    expect(await refusals(run(false, [alone]))).toEqual([]);

    await put({ ...first, cooperations: [{ ...contacts, parties: ['writer-guam', 'writer-ion'] }, selec] });
    expect(await refusals(run(false, [alone]))).toEqual([
      expect.stringMatching(/organisation\/writer-ion is neither.*“organisation\/writer-iom”/),
    ]);
  });

  it('refuses what the files alone show to be wrong and what only the graph can tell, at once', async () => {
    const parties = ['writer-guam', 'writer-iomm'];
    await put({ ...first, cooperations: [contacts, { ...selec, parties, quote: 'It works with SELEC' }] });
    expect(await refusals(run())).toEqual([
      expect.stringContaining('organisation/writer-iomm is neither in these files nor in the graph'),
      expect.stringContaining('The text does not have this quote'),
    ]);
  });

  it('refuses an id that is of another type in the graph', async () => {
    await committed("CREATE (:Record:Topic {id: 'organisation/writer-odd', version: 1, withdrawn: false})");
    await put({ ...first, cooperations: [{ ...contacts, parties: ['writer-guam', 'writer-odd'] }, selec] });
    expect(await refusals(run())).toEqual([
      'organisation/writer-odd is a Topic in the graph; here Organisation is wanted.',
    ]);
  });

  it('refuses a text that changed under its evidence, and takes one that still has every quote', async () => {
    await run();
    const longer = { ...first, document: { ...first.document, text: `Note. ${text}` } };
    await put(longer);
    expect((await run()).documents[0]!.written.corrected).toContain('document/writer-a');
    expect(await verifyGraph(database, ['document/writer-a'], 'no-datasets')).toMatchObject({ ok: true });

    const other = { ...first.document, text: text.replace('It cooperates', 'GUAM cooperates') };
    await put({ document: other, cooperations: [contacts, { ...selec, quote: 'GUAM cooperates with SELEC' }] });
    expect(await refusals(run())).toEqual([
      expect.stringContaining('has no longer the passage “It cooperates with SELEC”'),
    ]);

    await put({ ...longer, cooperations: [contacts] });
    await run();
    await put({ document: other, cooperations: [contacts, { ...selec, quote: 'GUAM cooperates with SELEC' }] });
    expect(await refusals(run())).toEqual([]);
    expect(await verifyGraph(database, ['document/writer-a'], 'no-datasets')).toMatchObject({ ok: true });
  });
});
