import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OverviewQuery } from '../../api/__generated__/graphql.ts';
import { ApiError } from '../../api/client.ts';
import { dateInWords } from '../../state/dates.ts';
import { useStore } from '../../state/store.ts';
import { useOverview, useStarters } from './asking.ts';
import { TokenForm } from './token-form.tsx';
import './start.css';

/** What the graph region shows while nothing is asked: what there is, and questions to click. */
export function Start() {
  const { data, error, refetch } = useOverview();
  if (error && !data) return <Refused error={error} retry={() => void refetch()} />;
  if (!data) return <p className="start soft">Looking at what is there …</p>;
  if (data.overview.claims === 0 && data.overview.documents === 0) return <Unfilled retry={() => void refetch()} />;
  return (
    <div className="start">
      <div>
        <h2>Who cooperates with whom, on what, since when, and how do we know?</h2>
        <p className="soft">
          Fill in the sentence above, or start with one of these. Every answer leads to its passage.
        </p>
      </div>
      <Figures overview={data.overview} />
      <div className="start-columns">
        <Starters />
        <BestConnected best={data.overview.bestConnected} />
      </div>
    </div>
  );
}

type Overview = OverviewQuery['overview'];

function Figures({ overview }: { overview: Overview }) {
  const { from, to } = overview;
  const figures: [name: string, value: string | number][] = [
    ['organisations', overview.organisations],
    ['cooperations', overview.cooperations],
    ['meetings', overview.meetings],
    ['topics', overview.topics],
    ['documents', overview.documents],
    ['claims', overview.claims],
    ['passages as evidence', overview.evidence],
    ...(from && to ? [['', `${from.slice(0, 4)}–${to.slice(0, 4)}`] as [string, string]] : []),
  ];
  return (
    <dl className="start-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name || 'years of evidence'}</dt>
          <dd title={name ? undefined : `${dateInWords(from!)} to ${dateInWords(to!)}`}>
            {typeof value === 'number' ? value.toLocaleString('en-GB') : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Starters() {
  const starters = useStarters();
  const { act } = useStore.getState();
  return (
    <section>
      <h3>Questions to start with</h3>
      <ul className="starters">
        {starters?.map(({ words, view }) => (
          <li key={words}>
            <Button className="starter" onPress={() => act({ type: 'arrive', view })}>
              <span>{words}</span>
              <ArrowRight aria-hidden />
            </Button>
          </li>
        )) ?? <li className="soft">Making questions from the data …</li>}
      </ul>
    </section>
  );
}

function BestConnected({ best }: { best: Overview['bestConnected'] }) {
  const { act } = useStore.getState();
  const most = Math.max(1, ...best.map(({ links }) => links));
  return (
    <section>
      <div className="connected-head">
        <h3>Best connected</h3>
        <span className="soft small">stated links, those of its parts left out</span>
      </div>
      <ol className="connected">
        {best.map(({ organisation: { id, name }, links }) => (
          <li key={id}>
            <Button className="connected-one" onPress={() => act({ type: 'ask', blanks: { who: id } })}>
              <span>{name}</span>
              <span className="connected-lane">
                <span className="connected-bar" style={{ width: `${(100 * links) / most}%` }} />
              </span>
              <span className="connected-count">
                {links}
                <span className="visually-hidden"> stated links</span>
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Unfilled({ retry }: { retry(): void }) {
  return (
    <div className="start">
      <h2>There is nothing in the graph yet</h2>
      <p>
        Load a folder of documents with their claims, a dossier, from the project's folder:
        <br />
        <code>npm run liaison import &lt;folder&gt;</code>
      </p>
      <p>
        <Button className="button primary" onPress={retry}>
          Look again
        </Button>
      </p>
    </div>
  );
}

function Refused({ error, retry }: { error: Error; retry(): void }) {
  const isForToken = error instanceof ApiError && error.isForToken;
  return (
    <div className="start">
      <h2>{isForToken ? 'A token is needed' : 'Liaison could not be asked'}</h2>
      {isForToken ? (
        <TokenForm says={error.message} />
      ) : (
        <>
          <p>{error.message}</p>
          <p>
            <Button className="button primary" onPress={retry}>
              Try again
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
