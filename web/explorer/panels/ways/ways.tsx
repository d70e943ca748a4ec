import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Copy, Handshake, Network, Route, Users } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useDrawn } from '../../answers.ts';
import { type Basis, NameOfDocument } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { periodInWords } from '../../state/period.ts';
import { BASES as ALL_BASES, isAsked, type Question } from '../../state/question.ts';
import { useStore, useView } from '../../state/store.ts';
import type { Action, WaysQuestion } from '../../state/view.ts';
import { copy } from '../copy.ts';
import { Failed } from '../failed.tsx';
import { callAttention } from '../reading/choose.ts';
import { Evidence } from '../reading/evidence.tsx';
import { ThingHeading } from '../reading/heading.tsx';
import { Opens } from '../reading/opens.tsx';
import { BASES, basisInWords } from '../reading/sentences.ts';
import { counted } from '../words.ts';
import { footnotesOf } from './footnotes.ts';
import { proofsOf, type Way } from './proofs.ts';
import './ways.css';

const act = (action: Action) => useStore.getState().act(action);

/** Changes which ways are sought; the button for it goes away with the ways that were there. */
function change(action: Action, announcement: string) {
  act(action);
  useStore.getState().announce(announcement);
  callAttention();
}

function leaveWays() {
  act({ type: 'leave ways' });
  if (isAsked(useStore.getState().history.present.question)) callAttention();
}

/** The ways between two organisations, step by step with a quote each. */
export function Ways() {
  const ways = useView((view) => view.ways);
  const { answers, error, isLoading, retry } = useDrawn();
  if (!ways) return null;
  const found = answers.ways;
  return (
    <div className="reading-content ways">
      <Button className="button" onPress={leaveWays}>
        <ArrowLeft aria-hidden /> Back to the question
      </Button>
      <ThingHeading icon={Route} kind="Ways">
        Ways from <NameOf id={ways.from} /> to <NameOf id={ways.to} />
      </ThingHeading>
      {error && <Failed error={error} retry={retry} />}
      {!found && isLoading && <p className="soft">Looking for ways …</p>}
      {found && found.paths.length > 0 && (
        <p className="soft">
          {counted(found.paths.length, 'way')}, the shortest first. Each step rests on a document; none says that the
          two ends cooperate because of it.
        </p>
      )}
      {found?.truncated && <p className="notice">The search stopped early: there may be more ways, or shorter ones.</p>}
      <Avoided ways={ways} />
      {found?.paths.length === 0 && <NoWay />}
      {found?.paths.map((way, i) => (
        <OneWay key={way.steps.map(({ link }) => link.id).join()} way={way} number={i + 1} />
      ))}
    </div>
  );
}

/** The name of an organisation of which only the id is known. */
function NameOf({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['name', id],
    queryFn: ({ signal }) => ask(NameOfDocument, { id }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.organisation?.name ?? id;
}

function Avoided({ ways }: { ways: WaysQuestion }) {
  if (ways.avoid.length === 0) return null;
  return (
    <div className="avoided">
      <h3>Left out</h3>
      <ul>
        {ways.avoid.map((id) => (
          <li key={id}>
            <NameOf id={id} />{' '}
            <Button className="button quiet" onPress={() => change({ type: 'allow', id }, 'It is let back in.')}>
              Let it back in
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing found: which basis would still have to be counted, and what of the question to lift. */
function NoWay() {
  const { basis, on, from, to } = useView((view) => view.question);
  const again = (blanks: Partial<Question>) => () => change({ type: 'ask', blanks }, 'Looking for ways again.');
  const hasPeriod = (from ?? to) !== null;
  const missing = ALL_BASES.filter((one) => !basis.includes(one));
  const offers: Record<Basis, string> = {
    STATED: 'Count stated cooperation too',
    MET: 'Count meetings too',
    MEMBER: 'Count memberships too',
  };
  const counting = basis.map((one) => ({ STATED: 'stated cooperation', MET: 'meetings', MEMBER: 'memberships' })[one]);
  return (
    <div className="notice">
      <p>
        No way is found by {counting.join(', ')}
        {hasPeriod && ` during ${periodInWords({ from, to })}`}. That is what the documents held here say, not that
        there is none.
      </p>
      {missing.map((one) => (
        <Button key={one} className="button" onPress={again({ basis: [...basis, one] })}>
          {offers[one]}
        </Button>
      ))}
      {hasPeriod && (
        <Button className="button" onPress={again({ from: null, to: null })}>
          Look in all years
        </Button>
      )}
      {on !== null && (
        <Button className="button" onPress={again({ on: null })}>
          Look at any topic
        </Button>
      )}
    </div>
  );
}

function OneWay({ way, number }: { way: Way; number: number }) {
  const inner = way.steps.slice(1).map(({ from }) => from);
  const bases = new Set(way.steps.map(({ link }) => link.basis));
  return (
    <section className="way" aria-label={`Way ${number}`}>
      <header>
        <h3>
          Way {number}: {counted(way.steps.length, 'step')}
          {inner.length > 0 && ` by ${inner.map(({ name }) => name).join(', ')}`}
        </h3>
        <Button className="button" onPress={() => void copy(footnotesOf(way), 'The footnotes are copied.')}>
          <Copy aria-hidden /> Copy as footnotes
        </Button>
      </header>
      {bases.size > 1 && <p className="soft small">Its steps rest on different things: look at each.</p>}
      <ol>
        {way.steps.map((step, i) => (
          <Step key={step.link.id} of={step} number={i + 1} isLast={i === way.steps.length - 1} />
        ))}
      </ol>
    </section>
  );
}

const ICONS = { STATED: Handshake, MET: Users, MEMBER: Network } as const;

function Step({ of: step, number, isLast }: { of: Way['steps'][number]; number: number; isLast: boolean }) {
  const { from, to, link } = step;
  const Icon = ICONS[link.basis];
  const proofs = proofsOf(step);
  return (
    <li className="step">
      <p className="step-names">
        <span className="step-number">{number}</span>
        <Opens id={link.id}>
          {from.name} — {to.name}
        </Opens>
      </p>
      <p className={`basis basis-${link.basis.toLowerCase()}`}>
        <Icon aria-hidden /> <strong>{BASES[link.basis].label}.</strong> {basisInWords(link.basis, link.statuses)}
      </p>
      {proofs.length === 0 && <p className="soft">No passage is stored.</p>}
      {proofs.map((proof) => (
        <Evidence key={proof.id} of={proof} />
      ))}
      {!isLast && (
        <Button
          className="button"
          onPress={() => change({ type: 'avoid', id: to.id }, `${to.name} is left out. Undo takes it back.`)}
        >
          Leave out {to.name}
        </Button>
      )}
    </li>
  );
}
