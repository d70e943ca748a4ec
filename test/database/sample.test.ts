import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSample, isSampleDue } from '../../src/ingest/sample.ts';
import { committed } from './connection.ts';
import { importing } from './importing.ts';

const { database, folder } = importing();
const forgetSample = () => committed("MATCH (o:Operation {id: 'import/sample'}) DELETE o");
const results = () => committed("MATCH (o:Operation {id: 'import/sample'}) RETURN o.result AS result");
const documents = () => committed("MATCH (d:Document) WHERE d.id CONTAINS 'writer-' RETURN d.id AS id ORDER BY id");

beforeEach(forgetSample);
afterEach(forgetSample);

describe('the sample', () => {
  it('is not due in a graph that has documents', async () => {
    await committed("CREATE (:Record:Document {id: 'document/writer-other', version: 1, withdrawn: false})");
    expect(await isSampleDue(database)).toBe(false);
  });

  it('is taken in to its end if it was begun, and is not due again', async () => {
    await committed("CREATE (:Operation {id: 'import/sample'})");
    expect(await isSampleDue(database)).toBe(true);
    const told: number[][] = [];
    expect(await importSample(database, folder(), (...howFar) => told.push(howFar))).toBe(2);
    expect(told.at(-1)).toEqual([2, 2]);
    expect(await results()).toEqual([{ result: '{"documents":2}' }]);
    expect(await documents()).toEqual([{ id: 'document/writer-a' }, { id: 'document/writer-b' }]);
    expect(await isSampleDue(database)).toBe(false);
  });
});
