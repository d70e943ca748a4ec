import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { DrawnProvider, useAnswers, useDrawn } from './answers.ts';
import { Graph } from './canvas/graph.tsx';
import { KeysHelp } from './panels/masthead/keys.tsx';
import { Masthead } from './panels/masthead/masthead.tsx';
import { QuestionSentence } from './panels/question/question.tsx';
import { Reading } from './panels/reading/reading.tsx';
import { LinksTable } from './panels/table/table.tsx';
import { Timeline } from './panels/timeline/timeline.tsx';
import { counted } from './panels/words.ts';
import { followAddress, useStore } from './state/store.ts';

/** The whole explorer: one question, four ways to see its answer. */
export function Explorer() {
  const drawn = useAnswers();
  useEffect(followAddress, []);
  return (
    <DrawnProvider value={drawn}>
      <div className="frame">
        <Masthead />
        <section className="region question" aria-label="Question" tabIndex={-1}>
          <Problems />
          <QuestionSentence />
        </section>
        <div className="answer">
          <main className="region graph" aria-label="Graph" tabIndex={-1}>
            <Graph />
          </main>
          <aside className="region reading" aria-label="Reading" tabIndex={-1}>
            <Reading />
          </aside>
          <section className="region timeline" aria-label="Timeline" tabIndex={-1}>
            <Timeline />
          </section>
          <section className="region table" aria-label="Table" tabIndex={-1}>
            <LinksTable />
          </section>
        </div>
      </div>
      <KeysHelp />
      <Announcements />
    </DrawnProvider>
  );
}

/**
 * What changed, for those who listen: what somebody did, and what is drawn now. Each stands by itself, so neither
 * overwrites the other before it is read; the same sentence told twice is read twice.
 */
function Announcements() {
  const { drawing, isLoading } = useDrawn();
  const { announcement, announced } = useStore();
  const [drawn, setDrawn] = useState('');
  const { length: links } = drawing.links;
  const { length: organisations } = drawing.organisations;
  useEffect(() => {
    if (!isLoading) setDrawn(`${counted(links, 'link')} and ${counted(organisations, 'organisation')} drawn.`);
  }, [links, organisations, isLoading]);
  return (
    <div className="visually-hidden" role="status" aria-atomic="false">
      <p key={announced}>{announcement}</p>
      <p key={drawn}>{drawn}</p>
    </div>
  );
}

/** What in the address was not understood. */
function Problems() {
  const problems = useStore((store) => store.problems);
  if (problems.length === 0) return null;
  return (
    <div className="notice problems" role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <Button className="button" onPress={() => useStore.getState().dismissProblems()}>
        Dismiss
      </Button>
    </div>
  );
}
