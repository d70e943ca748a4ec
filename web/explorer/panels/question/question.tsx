import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useDrawn } from '../../answers.ts';
import { NamesDocument } from '../../api/__generated__/graphql.ts';
import { ApiError, ask } from '../../api/client.ts';
import { nothingAsked, type Question } from '../../state/question.ts';
import { useStore, useView } from '../../state/store.ts';
import { TokenForm } from '../start/token-form.tsx';
import { BlankField } from './blank.tsx';
import { type Blank, verbOf } from './choices.ts';
import { During } from './during.tsx';
import { Filters } from './filters.tsx';
import './question.css';

/** The question as a sentence with blanks: the filter of everything below it. */
export function QuestionSentence() {
  const question = useView((view) => view.question);
  const nameOf = useNames(question);
  const act = useStore((store) => store.act);
  const { error } = useDrawn();
  const sentence = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState<{ id: string; name: string }[]>([]);

  const blank = (which: Blank, open: string) => (
    <BlankField
      blank={which}
      question={question}
      name={nameOf(which) ?? filled.find(({ id }) => id === question[which])?.name ?? question[which] ?? ''}
      open={open}
      onFill={(choice) => {
        if (choice) setFilled((before) => [choice, ...before]);
        act({ type: 'ask', blanks: { [which]: choice?.id ?? null } });
      }}
    />
  );
  return (
    <div className="question-body">
      <Ways />
      <div className="sentence" ref={sentence}>
        <span className="words">Who {verbOf(question.basis)} with</span>
        {blank('who', 'anyone')}
        <span className="words">and</span>
        {blank('with', 'anyone')}
        <span className="words">on</span>
        {blank('on', 'any topic')}
        <During question={question} />
      </div>
      <Filters
        question={question}
        onClear={() => {
          act({ type: 'ask', blanks: nothingAsked });
          sentence.current?.querySelector('input')?.focus();
        }}
      />
      {error instanceof ApiError && error.isForToken && <TokenForm says={error.message} />}
    </div>
  );
}

/** What fills the blanks, by name, as far as it is known. */
function useNames({ who, with: other, on }: Question): (blank: Blank) => string | undefined {
  const asked = {
    who: who ?? '',
    with: other ?? '',
    on: on ?? '',
    hasWho: who !== null,
    hasWith: other !== null,
    hasOn: on !== null,
  };
  const { data } = useQuery({
    queryKey: ['names', asked],
    queryFn: ({ signal }) => ask(NamesDocument, asked, signal),
    enabled: asked.hasWho || asked.hasWith || asked.hasOn,
  });
  return (blank) => data?.[blank]?.name;
}

/** While ways between two organisations are shown, the sentence only filters them: this says so. */
function Ways() {
  const ways = useView((view) => view.ways);
  const asked = { who: ways?.from ?? '', with: ways?.to ?? '', on: '', hasWho: true, hasWith: true, hasOn: false };
  const { data } = useQuery({
    queryKey: ['names', asked],
    queryFn: ({ signal }) => ask(NamesDocument, asked, signal),
    enabled: ways !== null,
  });
  if (ways === null) return null;
  return (
    <p className="ways-said">
      <span>
        Shown are the ways between <b>{data?.who?.name ?? ways.from}</b> and <b>{data?.with?.name ?? ways.to}</b>, as
        far as topic, time and ties below allow.
      </span>
      <Button className="button quiet" onPress={() => useStore.getState().act({ type: 'leave ways' })}>
        Back to the question
      </Button>
    </p>
  );
}
