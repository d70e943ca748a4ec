import { ArrowLeft, ArrowRight, CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  CooperationsOfMeetingDocument,
  MeetingReadingDocument,
  type MeetingReadingQuery,
  type ParticipationRole,
  type SittingFragment,
} from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import { counted, inWords } from '../words.ts';
import { One, Pages } from './asking.tsx';
import { HowWeKnow } from './evidence.tsx';
import { ThingHeading } from './heading.tsx';
import { CooperationItem, ModeTag } from './items.tsx';
import { countryInWords } from './names.tsx';
import { Opens, OpensEach } from './opens.tsx';
import { AsWritten } from './period.tsx';
import { Few, Section } from './section.tsx';
import { discussedInWords } from './sentences.ts';

type Meeting = NonNullable<MeetingReadingQuery['meeting']>;

/** A meeting: when and where it was held by each document, who took part, what was discussed and worked on. */
export function MeetingReading({ id }: { id: string }) {
  return (
    <One document={MeetingReadingDocument} id={id} pick={({ meeting }) => meeting}>
      {(meeting) => (
        <>
          <ThingHeading icon={CalendarDays} kind="Meeting">
            {meeting.title}
          </ThingHeading>
          {meeting.body && (
            <p>
              {meeting.number === null ? 'A meeting' : `Meeting number ${meeting.number}`} of{' '}
              <Opens id={meeting.body.id}>{meeting.body.name}</Opens>
            </p>
          )}
          <Schedules of={meeting} />
          <Participations of={meeting} />
          <Discussions of={meeting} />
          <Documents of={meeting} />
          <Section title="Cooperations spoken of" count={meeting.cooperations.totalCount} isOpen>
            <Pages
              document={CooperationsOfMeetingDocument}
              variables={{ id }}
              pick={(answer) => answer.meeting?.cooperations}
            >
              {(one) => <CooperationItem of={one} />}
            </Pages>
          </Section>
          <Neighbours of={meeting} />
        </>
      )}
    </One>
  );
}

/** Documents may differ: all schedules stay, the best-evidenced held one first. */
function Schedules({ of: { schedules } }: { of: Meeting }) {
  if (schedules.length === 0) return <p className="soft">No document says when or where.</p>;
  return (
    <section className="when" aria-label="When and where">
      <h3>When and where</h3>
      {schedules.length > 1 && (
        <p className="small soft">
          {counted(schedules.length, 'document')} say when and where; all stay. The best evidenced that says it was held
          comes first.
        </p>
      )}
      <ol className={schedules.length > 1 ? 'side-by-side schedules' : 'schedules'}>
        {schedules.map((schedule) => (
          <li key={schedule.id} className="schedule">
            <p className="schedule-when">
              {schedule.date ? dateInWords(schedule.date) : 'No date given'}{' '}
              <span className="tag">{inWords(schedule.status)}</span> <ModeTag mode={schedule.mode} />
            </p>
            <AsWritten words={schedule.dateAsWritten} />
            {schedule.place && (
              <p>
                {[schedule.place.name, schedule.place.country && countryInWords(schedule.place.country)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            )}
            <p className="soft small">
              {schedule.number !== null && `Number ${schedule.number}. `}In: {schedule.madeIn.title}
            </p>
            <HowWeKnow all={schedule.evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const ROLES: readonly [ParticipationRole, string][] = [
  ['BODY', 'The body that met'],
  ['HOST', 'Host'],
  ['CHAIR', 'Chair'],
  ['PARTICIPANT', 'Took part'],
  ['OBSERVER', 'Observed'],
  ['SPEAKER', 'Spoke'],
];

function Participations({ of: { participations } }: { of: Meeting }) {
  return (
    <Section title="Who took part" count={participations.length} isOpen>
      {ROLES.map(([role, label]) => {
        const some = participations.filter((one) => one.role === role);
        if (some.length === 0) return null;
        return (
          <div key={role} className="group">
            <h4>{label}</h4>
            <Few of={some} first={10}>
              {(one) => (
                <div className="item">
                  <p>
                    <Opens id={one.organisation.id}>{one.organisation.name}</Opens> <ModeTag mode={one.mode} />
                    <AsWritten words={one.asWritten} />
                  </p>
                  <HowWeKnow all={one.evidence} />
                </div>
              )}
            </Few>
          </div>
        );
      })}
    </Section>
  );
}

function Discussions({ of: { discussions } }: { of: Meeting }) {
  return (
    <Section title="What was discussed" count={discussions.length} isOpen>
      <Few of={discussions} first={10}>
        {(one) => (
          <div className="item">
            <p>
              <Opens id={one.topic.id}>{one.topic.name}</Opens> {discussedInWords(one.act)}
              {one.by.length > 0 && (
                <>
                  {' '}
                  by <OpensEach things={one.by} />
                </>
              )}
              <AsWritten words={one.asWritten} />
            </p>
            <HowWeKnow all={one.evidence} />
          </div>
        )}
      </Few>
    </Section>
  );
}

const DOCUMENT_ROLES = [
  ['CONSIDERED', 'Considered'],
  ['IN_PREPARATION', 'In preparation'],
  ['RESULTING', 'Came out of it'],
  ['REPORTS', 'Reports it'],
] as const;

function Documents({ of: { documents } }: { of: Meeting }) {
  return (
    <Section title="Documents" count={documents.length} isOpen>
      {DOCUMENT_ROLES.map(([role, label]) => {
        const some = documents.filter((one) => one.role === role);
        if (some.length === 0) return null;
        return (
          <div key={role} className="group">
            <h4>{label}</h4>
            <ul className="items">
              {some.map((one) => (
                <li key={one.id} className="item">
                  <p>
                    <Opens id={one.document.id}>{one.document.title}</Opens>{' '}
                    <span className="soft small">
                      {one.document.kind}
                      {!one.document.held && ', only referred to'}
                    </span>{' '}
                    <ModeTag mode={one.mode} />
                    <AsWritten words={one.asWritten} />
                  </p>
                  <HowWeKnow all={one.evidence} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function Neighbours({ of: { previous, next } }: { of: Meeting }) {
  if (!previous && !next) return null;
  const one = (label: string, icon: ReactNode, meeting: SittingFragment | null) =>
    meeting && (
      <div className="item">
        <h4>
          {icon} {label}
        </h4>
        <Opens id={meeting.id}>{meeting.title}</Opens>
        {meeting.date && <p className="soft small">{dateInWords(meeting.date)}</p>}
      </div>
    );
  return (
    <nav aria-label="Meetings before and after" className="side-by-side neighbours">
      {one('Before', <ArrowLeft aria-hidden />, previous)}
      {one('After', <ArrowRight aria-hidden />, next)}
    </nav>
  );
}
