import { ArrowLeft, MousePointerClick } from 'lucide-react';
import { Button } from 'react-aria-components';
import { isAsked } from '../../state/question.ts';
import { useStore, useView } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { StartReading } from '../start/start-reading.tsx';
import { Ways } from '../ways/ways.tsx';
import { callAttention } from './choose.ts';
import { ClaimReading, EvidenceReading } from './claim.tsx';
import { CooperationReading } from './cooperation.tsx';
import { DocumentReading } from './document.tsx';
import { ThingHeading } from './heading.tsx';
import { LinkReading } from './link.tsx';
import { MeetingReading } from './meeting.tsx';
import { OrganisationReading } from './organisation.tsx';
import './reading.css';
import './things.css';
import { TopicReading } from './topic.tsx';

/** What is selected, with its evidence; the ways that were asked for; or where to start. */
export function Reading() {
  const selection = useView((view) => view.selection);
  const ways = useView((view) => view.ways);
  const asked = useView((view) => isAsked(view.question));
  if (selection)
    return (
      <div className="reading-content" key={selection.id}>
        {ways && (
          <Button className="button" onPress={backToWays}>
            <ArrowLeft aria-hidden /> All ways
          </Button>
        )}
        <Selected selection={selection} />
      </div>
    );
  if (ways) return <Ways />;
  if (!asked) return <StartReading />;
  return (
    <div className="reading-content">
      <ThingHeading icon={MousePointerClick} kind="Reading">
        Nothing is selected
      </ThingHeading>
      <p className="soft">
        Choose an organisation or a line in the graph, or a row of the table. Here you then see who says so, in the
        exact words of the source.
      </p>
    </div>
  );
}

function backToWays() {
  useStore.getState().act({ type: 'select', id: null });
  callAttention();
}

function Selected({ selection: { id, evidence } }: { selection: Selection }) {
  switch (id.split('/', 1)[0]) {
    case 'organisation':
      return <OrganisationReading id={id} />;
    case 'link':
      return <LinkReading id={id} />;
    case 'cooperation':
      return <CooperationReading id={id} />;
    case 'meeting':
      return <MeetingReading id={id} />;
    case 'topic':
      return <TopicReading id={id} />;
    case 'document':
      return <DocumentReading id={id} evidence={evidence} />;
    case 'evidence':
      return <EvidenceReading id={id} />;
    default:
      return <ClaimReading id={id} />;
  }
}
