import { describe, expect, it } from 'vitest';
import { type Answer, sampleHouse } from './house.ts';

const { ask } = sampleHouse();

const PROOF = 'id date dateLatest mode certainty by { name } claim { id } passage { quote document { id title } }';
const LINKS = 'whoCooperates(basis: [STATED, MET, MEMBER], who: "organisation/guam", first: 100)';
const nodesOf = async (fields: string): Promise<Answer[]> =>
  (await ask(`{ ${LINKS} { nodes { id ${fields} } } }`)).whoCooperates.nodes;

describe('the first and the last evidence of a link', () => {
  it('are the same whether they are asked for whole or only when they are', async () => {
    const whole = await nodesOf(`firstEvidence { ${PROOF} } lastEvidence { ${PROOF} }`);
    expect(whole.filter(({ firstEvidence }) => firstEvidence).length).toBeGreaterThan(5);
    const narrow = (piece: Answer) => piece && { id: piece.id, date: piece.date };
    const typed = (piece: Answer) => piece && { __typename: 'Evidence', ...piece };
    const expected = whole.map(({ id, firstEvidence, lastEvidence }) => {
      return { id, firstEvidence: typed(narrow(firstEvidence)), lastEvidence: narrow(lastEvidence) };
    });
    expect(await nodesOf('firstEvidence { __typename id date } lastEvidence { id date }')).toEqual(expected);
  });

  it('are whole where one place of a query asks for more, by another name, in a fragment or at another link', async () => {
    const whole = await nodesOf(`firstEvidence { ${PROOF} } lastEvidence { ${PROOF} }`);
    const asked = `{ ${LINKS} { nodes { id firstEvidence { date } ...Ends }  edges { node { proof: firstEvidence { ${PROOF} } } } } }
      fragment Ends on Link { lastEvidence { ... on Evidence { ${PROOF} } } }`;
    const { nodes, edges } = (await ask(asked)).whoCooperates;
    for (const [i, { firstEvidence, lastEvidence }] of whole.entries()) {
      expect(edges[i].node.proof).toEqual(firstEvidence);
      expect(nodes[i].lastEvidence).toEqual(lastEvidence);
      expect(nodes[i].firstEvidence?.date).toBe(firstEvidence?.date);
    }
  });
});
