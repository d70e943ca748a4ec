import { useEffect } from 'react';
import { DrawnProvider, useAnswers } from './answers.ts';
import { Graph } from './canvas/graph.tsx';
import { KeysHelp } from './panels/masthead/keys.tsx';
import { Masthead } from './panels/masthead/masthead.tsx';
import { QuestionSentence } from './panels/question/question.tsx';
import { Reading } from './panels/reading/reading.tsx';
import { LinksTable } from './panels/table/table.tsx';
import { Timeline } from './panels/timeline/timeline.tsx';
import { followAddress, useStore } from './state/store.ts';

/** The whole explorer: one question, four ways to see its answer. */
export function Explorer() {
  const drawn = useAnswers();
  useEffect(followAddress, []);
  return (
    <DrawnProvider value={drawn}>
      <div className="frame">
        <Masthead />
        <section className="region question" aria-label="Question">
          <QuestionSentence />
        </section>
        <main className="region graph" aria-label="Graph">
          <Graph />
        </main>
        <section className="region timeline" aria-label="Timeline">
          <Timeline />
        </section>
        <section className="region table" aria-label="Table">
          <LinksTable />
        </section>
        <aside className="region reading" aria-label="Reading">
          <Reading />
        </aside>
      </div>
      <KeysHelp />
      <Announcements />
    </DrawnProvider>
  );
}

/** What changed, for those who listen. */
function Announcements() {
  const announcement = useStore((store) => store.announcement);
  return (
    <p className="visually-hidden" role="status">
      {announcement}
    </p>
  );
}
