import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { importDossier } from '../../src/ingest/import.ts';
import { verifyGraph } from '../../src/ingest/verify.ts';
import { committed, forget } from './connection.ts';
import { contacts, first, organisations, second, selec } from './dossier.ts';
import { importing } from './importing.ts';

const { database, put, run, refusals, dump, stateOf, folder } = importing();

describe('importDossier', () => {
  it('writes the register and each document, and what it wrote can be verified', async () => {
    const report = await run();

    expect(report.register.recorded).toContain('organisation/writer-iom');
    expect(report.documents.map(({ files }) => files)).toEqual([['writer-a.yaml'], ['writer-b.yaml']]);
    expect(report.documents[0]!.written.recorded).toEqual(
      expect.arrayContaining(['document/writer-a', 'cooperation/writer-a/contacts', 'cooperation/writer-a/selec']),
    );
    expect(await verifyGraph(database, ['document/writer-a', 'document/writer-b'], 'no-datasets')).toMatchObject({
      ok: true,
      documents: 2,
      passages: 4,
      claims: 3,
    });
    const [row] = await committed(
      `MATCH (e:Evidence)-[:BEARS_ON]->(c:Claim {id: 'cooperation/writer-a/contacts'})
       RETURN c.disputed AS disputed, c.publishers AS publishers, collect(DISTINCT e.recordedBy) AS by`,
    );
    expect(row).toEqual({ disputed: true, publishers: ['organisation/writer-guam'], by: ['ann'] });
  });

  it('changes nothing when the same files are given again, by whomever', async () => {
    await run();
    const before = await dump();
    const report = await importDossier(database, [folder()], { by: 'bob' });
    for (const { recorded, corrected, withdrawn } of [
      report.register,
      ...report.documents.map(({ written }) => written),
    ]) {
      expect([recorded, corrected, withdrawn]).toEqual([[], [], []]);
    }
    expect(await dump()).toEqual(before);
  });

  it('says in a dry run what would happen, by id and verb, and writes nothing', async () => {
    const before = await dump();
    const promised = await run(true);
    expect(await dump()).toEqual(before);
    const { dryRun, ...done } = await run();
    expect({ ...promised, dryRun }).toEqual({ ...done, dryRun });
  });

  it('withdraws what is no longer in the file, corrects what changed, and says so', async () => {
    await run();
    await put({ ...first, cooperations: [{ ...contacts, kind: 'meetings' }] });
    const { written } = (await run()).documents[0]!;

    expect(written.corrected).toEqual(['cooperation/writer-a/contacts']);
    expect(written.withdrawn).toEqual([
      'cooperation/writer-a/selec',
      expect.stringMatching(/^evidence\/writer-a\/.*selec/),
    ]);
    expect(await stateOf('cooperation/writer-a/selec')).toEqual({
      version: 2,
      withdrawn: true,
      because: 'no longer in writer-a.yaml',
    });

    await put(first);
    await run();
    expect(await stateOf('cooperation/writer-a/selec')).toEqual({ version: 3, withdrawn: false, because: null });
  });

  it('withdraws names and organisations known by a document’s words only that the document has no longer', async () => {
    await run();
    const { organisations: _, cooperations: __, ...rest } = second;
    await put(rest);
    const { written } = (await run()).documents[1]!;
    expect(written.withdrawn).toEqual(
      expect.arrayContaining([
        'cooperation/writer-b/training',
        'organisation/writer-b-others',
        expect.stringMatching(/^name\//),
      ]),
    );
  });

  it('keeps an organisation that was known by a document’s words only once the register has it', async () => {
    await run();
    const { organisations: _, ...rest } = second;
    await put(rest);
    const others = {
      id: 'writer-b-others',
      kind: 'agency',
      names: [{ text: 'SELEC', language: 'en', script: 'Latn' }],
    };
    await writeFile(join(folder(), 'register.yaml'), stringify({ organisations: [...organisations, others] }));
    await run();
    await run(false, [join(folder(), 'documents/writer-b.yaml')]);
    expect(await stateOf('organisation/writer-b-others')).toMatchObject({ version: 2, withdrawn: false });
  });

  it('withdraws the evidence of other documents with the claim they speak of, and refuses to give it again', async () => {
    await run();
    await put({ ...first, cooperations: [selec] });
    expect(await refusals(run())).toEqual([expect.stringContaining('cooperation/writer-a/contacts')]);

    const { written } = (await run(false, [join(folder(), 'documents/writer-a.yaml')])).documents[0]!;
    expect(written.withdrawn).toContainEqual(
      expect.stringMatching(/^evidence\/writer-b\/cooperation\/writer-a\/contacts/),
    );
    expect(await refusals(run(false, [join(folder(), 'documents/writer-b.yaml')]))).toEqual([
      expect.stringContaining('cooperation/writer-a/contacts was withdrawn from the graph'),
    ]);
  });

  it('adds to the register and takes nothing from what another dossier said of it', async () => {
    await run();
    await committed("MATCH (n {id: 'organisation/writer-iom'}) SET n.country = 'CH'");
    await writeFile(
      join(folder(), 'register.yaml'),
      stringify({ organisations: [{ ...organisations[1], kind: 'agency' }] }),
    );
    await run(false, [join(folder(), 'register.yaml')]);
    expect(
      await committed("MATCH (n {id: 'organisation/writer-iom'}) RETURN n.kind AS kind, n.country AS country"),
    ).toEqual([{ kind: 'agency', country: 'CH' }]);
  });

  it('does not make of a held document one that is only referred to', async () => {
    await run();
    await put({
      document: { id: 'writer-c', kind: 'report', title: 'C', language: 'en', text: 'See A.\n', textKind: 'verbatim' },
      documents: [{ id: 'writer-a', kind: 'report', title: 'that release' }],
    });
    await run(false, [join(folder(), 'documents/writer-c.yaml')]);
    expect(await committed("MATCH (n {id: 'document/writer-a'}) RETURN n.title AS title, n.held AS held")).toEqual([
      { title: 'A', held: true },
    ]);
  });

  it('writes documents after those they speak of, and together where each speaks of the other', async () => {
    const dispute = { claim: 'cooperation/writer-b/training', quote: 'Delegations met in Kyiv', stance: 'disputes' };
    await put({ ...first, evidence: [dispute] });
    expect((await run()).documents.map(({ ids }) => [...ids].sort())).toEqual([
      ['document/writer-a', 'document/writer-b'],
    ]);

    await forget('writer-');
    const { evidence: _, ...silent } = second;
    await put(silent);
    expect((await run()).documents.map(({ ids }) => ids)).toEqual([['document/writer-b'], ['document/writer-a']]);
  });
});
