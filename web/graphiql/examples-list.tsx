import type { GraphiQLPlugin } from '@graphiql/react';
import { ListOrdered } from 'lucide-react';
import { examples } from './examples.ts';
import { useOpenInTab } from './open-in-tab.ts';

/** The ten questions, beside the editors; each opens in a tab of its own. */
function ExamplesList() {
  const openInTab = useOpenInTab();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Ten questions</h2>
      <p>About one meeting in Kyiv in July 2013, each answered down to the passage that says so.</p>
      <ol>
        {examples.map(({ title, query }) => (
          <li key={title}>
            <button type="button" disabled={!openInTab} onClick={() => openInTab?.({ query, variables: '' })}>
              {title}
            </button>
          </li>
        ))}
      </ol>
      <p>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> asks what is in the editor.
      </p>
    </section>
  );
}

/** What GraphiQL shows beside its documentation and history. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: () => <ListOrdered aria-hidden="true" />,
  content: ExamplesList,
};
