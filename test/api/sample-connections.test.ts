import { describe, expect, it } from 'vitest';
import { has, linkCount, linksOf, proof, said } from './answers.ts';
import { type Answer, provenQuotes, sampleHouse } from './house.ts';

const { ask } = sampleHouse();

const service = 'organisation/state-border-guard-service-ukraine';

/** Paths between two, each as the ids that it goes through. */
async function paths(from: string, to: string, basis: string) {
  const { paths } = await ask(`{ paths(from: "${from}", to: "${to}", basis: [${basis}], first: 10) { paths { steps {
    from { id identity } to { id identity } link { basis statuses { status }
      evidence(first: 5) { nodes { passage { quote start end document { id } } } } } } } } }`);
  return paths.paths.map(({ steps }: Answer) => ({
    through: [steps[0].from, ...steps.map(({ to }: Answer) => to)].map(({ id }) => id.slice('organisation/'.length)),
    bases: steps.map(({ link }: Answer) => link.basis),
    inner: steps.slice(1).map(({ from }: Answer) => from.identity),
    statuses: steps.map(({ link }: Answer) => link.statuses.map(({ status }: Answer) => status)),
    quotes: steps.map(({ link }: Answer) => provenQuotes(link)),
  }));
}

/** By the numbers of data/black-sea/questions.md; ✗ marks what the documents do not say. */
describe('how connected, and how we know', () => {
  it('23. how are UNODC and the State Border Guard Service of Ukraine connected', async () => {
    const unodc = 'organisation/unodc';
    expect(await linkCount(ask, `who: "${unodc}", with: "${service}", basis: [STATED, MET, MEMBER]`)).toBe(0);
    const stated = await paths(unodc, service, 'STATED');
    expect(stated.map(({ through }: Answer) => through).slice(0, 2)).toEqual([
      ['unodc', 'guam', 'iom', 'state-border-guard-service-ukraine'],
      ['unodc', 'eubam', 'frontex', 'state-border-guard-service-ukraine'],
    ]);
    expect(stated[0].statuses).toEqual([['UNSTATED'], ['SUPPORTED'], ['ONGOING', 'UNSTATED']]);
    expect(stated[0].quotes.map(([first]: string[]) => first)).toEqual([
      has('in the Afghan Opiate Trade Project (AOTP) of UNODC'),
      has('development of contacts between GUAM and IOM'),
      has('informed about cooperation with the IOM and the American Part'),
    ]);
    // Shorter when having met counts too.
    const met = await paths(unodc, service, 'STATED, MET');
    const direct = met.filter(({ through }: Answer) => through.at(-1) === 'state-border-guard-service-ukraine')[0];
    expect(direct.through).toEqual(['unodc', 'frontex', 'state-border-guard-service-ukraine']);
    expect(direct.bases).toEqual(['MET', 'STATED']);
    expect(direct.quotes[0]).toContainEqual(has('EUBAM had convened it together with Europol, Frontex, UNODC'));
    for (const { inner } of [...stated, ...met]) expect(new Set(inner)).toEqual(new Set(['NAMED']));
  });

  it('24. which states are members of GUAM, and since when', async () => {
    const { organisation } = await ask(`{ organisation(id: "organisation/guam") { members(first: 50) { nodes {
      kind period { start } member { name identity } ${proof} } } } }`);
    const { nodes } = organisation.members;
    provenQuotes(nodes);
    const states = nodes.filter(({ member }: Answer) => member.identity === 'NAMED');
    const statesBy = (mode: string) =>
      states
        .filter(({ evidence }: Answer) => evidence.every((each: Answer) => each.mode === mode))
        .map(({ member }: Answer) => member.name);
    const four = ['Azerbaijan', 'Georgia', 'Moldova', 'Ukraine'];
    expect(statesBy('TEXTUAL')).toEqual(four);
    expect(statesBy('INTERPRETED')).toEqual(four);
    expect(said(states[0].evidence.concat(states[1].evidence))).toEqual([
      'golos-narcostop-2011: (interpreted) STATED: страны ГУАМ (Грузия, Украина, Азербайджан, Молдова)',
      has('ukrinform-guam-statement: STATED: До Організації за демократію та економічний розвиток ГУАМ'),
    ]);
    // Since when is not said: 1997 is the Organisation's year.
    expect(new Set(nodes.map(({ kind, period }: Answer) => `${kind} ${period.start}`))).toEqual(
      new Set(['MEMBER null']),
    );
    const { Moldova } = await linksOf(ask, 'who: "organisation/guam", with: "organisation/moldova", basis: [MEMBER]');
    expect(Moldova!.since).toEqual([null, '2011-05-21', '2011-05-21']);
    // Said of them together, it is said of none: Moldova did not thereby take part.
    const { meeting, moldova } = await ask(`{
      meeting(id: "meeting/guam-wgs-tip-14") { participations { organisation { id identity } } }
      moldova: meetings(filter: { participant: "organisation/moldova" }) { nodes { id } } }`);
    expect(meeting.participations).toContainEqual({
      organisation: { id: 'organisation/guam-member-states', identity: 'COLLECTIVE' },
    });
    expect(moldova.nodes.map(({ id }: Answer) => id)).not.toContain('meeting/guam-wgs-tip-14');
  });

  it('25. who published the documents on GUAM’s drug sub-group, and how far may they be quoted', async () => {
    const { documents, verbatim, unknown } = await ask(`{
      documents(filter: { about: "organisation/guam-wgs-dt" }, first: 50) { nodes { id textKind publisher { id name } } }
      verbatim: documents(filter: { textKinds: [VERBATIM] }) { nodes { id } }
      unknown: documents(filter: { held: true }, first: 100) { nodes { id url publisher { name } } } }`);
    const secretariat = { id: 'organisation/guam-secretariat', name: 'GUAM Secretariat' };
    const byId = (one: Answer, other: Answer) => (one.id < other.id ? -1 : 1);
    expect(documents.nodes.sort(byId)).toEqual([
      { id: 'document/golos-narcostop-2011', textKind: 'ABSTRACT', publisher: { id: null, name: 'golos.ua' } },
      { id: 'document/guam-wgs-ct-12-dt-14', textKind: 'ABSTRACT', publisher: secretariat },
      { id: 'document/guam-wgs-dt-10', textKind: 'ABSTRACT', publisher: secretariat },
      { id: 'document/guam-wgs-dt-13', textKind: 'ABSTRACT', publisher: secretariat },
      { id: 'document/guam-wgs-dt-6', textKind: 'ABSTRACT', publisher: secretariat },
    ]);
    expect(verbatim.nodes).toEqual([{ id: 'document/guam-wgs-tip-11' }]);
    const anonymous = unknown.nodes.filter(({ publisher }: Answer) => publisher === null).sort(byId);
    expect(anonymous.map(({ id }: Answer) => id)).toEqual([
      'document/civil-patrol-boats',
      'document/europol-ukraine-agreement',
      'document/frontex-ukraine-working-arrangement',
    ]);
    for (const { url } of anonymous) expect(url).toMatch(/^https?:/);
  });
});
