import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useDrawn } from '../../answers.ts';
import { LoosenedDocument } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { type Question, variablesOf } from '../../state/question.ts';
import { useStore, useView } from '../../state/store.ts';
import { Failed } from '../failed.tsx';
import { counted } from '../words.ts';
import { loosenings } from './loosening.ts';
import './nothing.css';

/** What to do where nothing answers the question; nothing at all where something does. */
export function Nothing() {
  const question = useView((view) => view.question);
  const { answers } = useDrawn();
  return answers.rows?.totalCount === 0 ? <Loosen question={question} unpaired={answers.rows.unpaired} /> : null;
}

/** Which blank to loosen, with the count that each would give. */
function Loosen({ question, unpaired }: { question: Question; unpaired: number }) {
  const asked = variablesOf(question);
  const { data, error, refetch } = useQuery({
    queryKey: ['loosened', asked],
    queryFn: ({ signal }) => ask(LoosenedDocument, asked, signal),
  });
  const offered = data ? loosenings(question, data.facets.loosened) : [];
  return (
    <div className="nothing">
      <h2>Nothing answers this question</h2>
      {unpaired > 0 && (
        <p>
          {counted(unpaired, 'cooperation')} {unpaired === 1 ? 'fits' : 'fit'} it but{' '}
          {unpaired === 1 ? 'makes' : 'make'} no link: only one party is known, or there are too many equal ones.
        </p>
      )}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <p className="soft">Looking for a blank to loosen …</p>}
      {data && (
        <p className="soft">{offered.some(({ count }) => count !== 0) ? 'Loosen one of these:' : NOTHING_LEFT}</p>
      )}
      <ul>
        {offered.map(({ words, count, blanks }) => (
          <li key={words}>
            <Button
              className="button"
              isDisabled={count === 0}
              onPress={() => useStore.getState().act({ type: 'ask', blanks })}
            >
              {words}
              {count !== null && <span className="tag">{counted(count, 'link')}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const NOTHING_LEFT = 'No single blank is enough: clear several, or start from another organisation.';
