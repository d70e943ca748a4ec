import { Search, Tag } from 'lucide-react';
import { Button } from 'react-aria-components';
import {
  CooperationsOnTopicDocument,
  MeetingsOnTopicDocument,
  TopicReadingDocument,
} from '../../api/__generated__/graphql.ts';
import { useStore } from '../../state/store.ts';
import { One, Pages } from './asking.tsx';
import { ThingHeading } from './heading.tsx';
import { CooperationItem, MeetingItem, Related } from './items.tsx';
import { Names } from './names.tsx';
import { Section } from './section.tsx';

/** A topic: what is broader and narrower, and what is on it or on a narrower one. */
export function TopicReading({ id }: { id: string }) {
  return (
    <One document={TopicReadingDocument} id={id} pick={({ topic }) => topic}>
      {(topic) => (
        <>
          <ThingHeading icon={Tag} kind="Topic">
            {topic.name}
          </ThingHeading>
          <p className="actions">
            <Button
              className="button primary"
              onPress={() => useStore.getState().act({ type: 'ask', blanks: { on: id } })}
            >
              <Search aria-hidden /> Ask on it
            </Button>
          </p>
          <dl className="facts">
            <Names of={topic.names} shown={topic.name} />
            <Related label="Broader" things={topic.broader} />
            <Related label="Narrower" things={topic.narrower} />
          </dl>
          <p className="soft small">What is on a narrower topic is counted too.</p>
          <Section title="Cooperations" count={topic.cooperations.totalCount} isOpen>
            <Pages
              document={CooperationsOnTopicDocument}
              variables={{ id }}
              pick={(answer) => answer.topic?.cooperations}
            >
              {(one) => <CooperationItem of={one} />}
            </Pages>
          </Section>
          <Section title="Meetings" count={topic.meetings.totalCount} isOpen>
            <Pages document={MeetingsOnTopicDocument} variables={{ id }} pick={(answer) => answer.topic?.meetings}>
              {(one) => <MeetingItem of={one} />}
            </Pages>
          </Section>
        </>
      )}
    </One>
  );
}
