import './graph.css';
import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import { useDrawn } from '../answers.ts';
import { Failed } from '../panels/failed.tsx';
import { Nothing } from '../panels/question/nothing.tsx';
import { Start } from '../panels/start/start.tsx';
import { Twin } from '../panels/twin/twin.tsx';
import { isAsked } from '../state/question.ts';
import { useStore, useView } from '../state/store.ts';
import { ExpandDialog } from './expand-dialog.tsx';
import { Caption, GraphBar } from './graph-bar.tsx';
import { Legend } from './legend.tsx';
import { usePlacing } from './placing.ts';

const Canvas = lazy(() => import('./canvas.tsx'));

/** The region "Graph": what is drawn as a picture and as a tree, or the start page where nothing is asked. */
export function Graph() {
  const isStart = useView(({ question, ways }) => !isAsked(question) && ways === null);
  return isStart ? <Start /> : <Drawn />;
}

function Drawn() {
  const { isArranging, failure } = usePlacing();
  return (
    <div className="graph-parts">
      <GraphBar />
      <div className="graph-stage">
        <Suspense fallback={<p className="graph-message soft">Preparing the canvas …</p>}>
          <Canvas />
        </Suspense>
        <Message failure={failure} />
        <Caption isArranging={isArranging} />
      </div>
      <div className="graph-tree">
        <Twin />
      </div>
      <Legend />
      <ExpandDialog />
    </div>
  );
}

/** What stands on the canvas where there is nothing to draw, or where asking went wrong. */
function Message({ failure }: { failure: Error | null }) {
  const { answers, drawing, isLoading, error, retry } = useDrawn();
  const view = useView((present) => present);
  const { act } = useStore.getState();
  const problem = error ?? failure;
  if (problem) {
    return (
      <div className="graph-message">
        <Failed error={problem} retry={() => (error ? retry() : act({ type: 'arrange anew' }))} />
      </div>
    );
  }
  if (drawing.organisations.length > 0) return null;
  if (isLoading) return <p className="graph-message soft">Looking for links …</p>;
  const isThere = (answers.rows?.nodes.length ?? answers.ways?.paths.length ?? 0) > 0;
  if (!isThere) {
    return (
      <div className="graph-message">
        {view.ways ? (
          <p className="soft">No way between the two was found. “Reading” says what to try.</p>
        ) : (
          <Nothing />
        )}
      </div>
    );
  }
  return (
    <div className="graph-message">
      <p>All of the answer is left out or switched off.</p>
      {view.leftOut.length > 0 && (
        <Button className="button" onPress={() => act({ type: 'bring back' })}>
          Bring back what was left out
        </Button>
      )}
    </div>
  );
}
