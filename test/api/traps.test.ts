import { describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

const { ask } = seedHouse();
const americanPart = 'organisation/guam-wgs-tip-11-american-part';

describe('what the seed does not say is not claimed', () => {
  it('IOM and the American Part, partners of a third, have no stated link', async () => {
    const { whoCooperates } = await ask(
      `{ whoCooperates(who: "organisation/iom", with: "${americanPart}") { totalCount } }`,
    );
    expect(whoCooperates.totalCount).toBe(0);
  });

  it('the American Part is not the embassy, nor the United States, nor anybody', async () => {
    const { organisation, search } = await ask(`{
      organisation(id: "${americanPart}") { identity country parent { id } writtenIn { id } }
      search(text: "American Part", types: [ORGANISATION]) { nodes { id } } }`);
    expect(organisation).toEqual({
      identity: 'AS_WRITTEN',
      country: null,
      parent: null,
      writtenIn: { id: 'document/guam-wgs-tip-11' },
    });
    expect(search.nodes).toEqual([{ id: americanPart }]);
  });

  it('the delegations and WGS-TIP, who supported it, are no parties of GUAM–IOM', async () => {
    const { cooperation } = await ask(`{ cooperation(id: "cooperation/guam-wgs-tip-11/guam-iom-contacts") {
      parties { organisation { id } role } } }`);
    expect(cooperation.parties).toEqual([
      { organisation: { id: 'organisation/guam' }, role: 'PARTY' },
      { organisation: { id: 'organisation/iom' }, role: 'PARTY' },
    ]);
  });

  it('SELEC and the Department of State took part in nothing', async () => {
    const { meetings, state } = await ask(`{
      meetings(filter: { participant: "organisation/selec" }) { totalCount }
      state: meetings(filter: { participant: "organisation/us-department-of-state" }) { totalCount } }`);
    expect([meetings.totalCount, state.totalCount]).toEqual([0, 0]);
  });

  it('nobody was in the chair of the 11th meeting', async () => {
    const { meeting } = await ask('{ meeting(id: "meeting/guam-wgs-tip-11") { participations { role } } }');
    expect(meeting.participations.map(({ role }: Answer) => role)).not.toContain('CHAIR');
  });

  it('nothing is ongoing that the texts leave open', async () => {
    const { cooperations } = await ask('{ cooperations(filter: { claims: { statuses: [ONGOING] } }) { totalCount } }');
    expect(cooperations.totalCount).toBe(0);
  });

  it('the next meeting has no number and no place from the seed', async () => {
    const { node } = await ask(`{ node(id: "schedule/guam-wgs-tip-11/guam-wgs-tip-12") {
      ... on Schedule { number place { name } date status } } }`);
    expect(node).toEqual({ number: null, place: null, date: '2013-11', status: 'SCHEDULED' });
  });

  it('SELEC and the number of other states are not said to cooperate with each other', async () => {
    const { whoCooperates } = await ask('{ whoCooperates(who: "organisation/selec") { nodes { b { id } } } }');
    expect(whoCooperates.nodes.map(({ b }: Answer) => b.id).sort()).toEqual([
      'organisation/guam',
      'organisation/guam-wgs-tip',
    ]);
  });

  it('what is only supported is a discussion and no cooperation where no side is named', async () => {
    const { cooperations } = await ask(`{ cooperations(filter: { on: "topic/transplantation" }) { totalCount } }`);
    expect(cooperations.totalCount).toBe(0);
  });

  it('an abstract says that it is one wherever it is quoted', async () => {
    const { document } = await ask(`{ document(id: "document/guam-wgs-tip-8") { textKind
      evidence { nodes { passage { document { textKind } } } } } }`);
    expect(document.textKind).toBe('ABSTRACT');
    expect(new Set(document.evidence.nodes.map(({ passage }: Answer) => passage.document.textKind))).toEqual(
      new Set(['ABSTRACT']),
    );
  });
});
