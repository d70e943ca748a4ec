import { Button } from 'react-aria-components';
import { dateInWords } from '../../state/dates.ts';
import { useStore } from '../../state/store.ts';
import { useOverview } from './asking.ts';
import './start.css';

/** What the reading shows while nothing is asked and nothing selected: new documents, and how to read the screen. */
export function StartReading() {
  const { data } = useOverview();
  const documents = data?.overview.newestDocuments ?? [];
  return (
    <div className="start-reading">
      <section>
        <h2>How to read this screen</h2>
        <p>
          The sentence at the top is the question, and it filters everything below it. Graph, table and timeline show
          the same answer in three ways. Select an organisation or a line, and its evidence is read here.
        </p>
      </section>
      <section>
        <h2>How it is proven</h2>
        <p>
          Each claim rests on an exact passage of a stored document. A quote opens its document at that passage, and an
          abstract in the curator's words is never shown as the publisher's. <code>npm run liaison verify</code>{' '}
          compares every quote with its document.
        </p>
      </section>
      {documents.length > 0 && (
        <section>
          <h2>Newest documents</h2>
          <ul className="newest">
            {documents.map(({ id, title, published, textKind, publisher }) => (
              <li key={id}>
                <Button className="button quiet" onPress={() => useStore.getState().act({ type: 'select', id })}>
                  {title}
                </Button>
                <p className="soft small">
                  {[publisher?.name, published && dateInWords(published)].filter(Boolean).join(', ')}{' '}
                  {textKind === 'ABSTRACT' && <span className="tag">abstract</span>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
