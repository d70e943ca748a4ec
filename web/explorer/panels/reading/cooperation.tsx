import { Handshake } from 'lucide-react';
import {
  CooperationReadingDocument,
  type CooperationReadingQuery,
  SaidOfTheSameDocument,
  type SaidOfTheSameQuery,
} from '../../api/__generated__/graphql.ts';
import { counted } from '../words.ts';
import { One, usePages } from './asking.tsx';
import { EvidenceOf, HowWeKnow } from './evidence.tsx';
import { ThingHeading } from './heading.tsx';
import { CooperationItem, Disputed, MeetingItem, Parties, Topics } from './items.tsx';
import { Opens } from './opens.tsx';
import { firstAndLast, SinceWhen } from './period.tsx';
import { Meaning, Section } from './section.tsx';
import { partiesInWords, STATUSES } from './sentences.ts';

type Cooperation = NonNullable<CooperationReadingQuery['cooperation']>;
type Other = SaidOfTheSameQuery['cooperations']['nodes'][number];

/** A cooperation: one claim of one document, with all its parties. */
export function CooperationReading({ id }: { id: string }) {
  return (
    <One document={CooperationReadingDocument} id={id} pick={({ cooperation }) => cooperation}>
      {(cooperation) => (
        <>
          <ThingHeading icon={Handshake} kind="Cooperation">
            {cooperation.summary ?? partiesInWords(cooperation.parties)}
          </ThingHeading>
          <p className="soft small">
            {cooperation.summary && 'This sentence is the curator’s. '}The claim is made in{' '}
            <Opens id={cooperation.madeIn.id} evidence={cooperation.evidence[0]?.id}>
              {cooperation.madeIn.title}
            </Opens>
          </p>
          <Gist of={cooperation} />
          <SinceWhen stated={cooperation.period} {...firstAndLast(cooperation.evidence)} />
          <Section title="Evidence" count={cooperation.evidence.length} isOpen>
            <EvidenceOf all={cooperation.evidence} />
          </Section>
          <Section title="Spoken of at" count={cooperation.meetings.length} isOpen>
            <ul className="items">
              {cooperation.meetings.map((meeting) => (
                <li key={meeting.id}>
                  <MeetingItem of={meeting} />
                </li>
              ))}
            </ul>
          </Section>
          <OtherClaims than={cooperation} />
        </>
      )}
    </One>
  );
}

function Gist({ of: { kind, status, parties, topics, paired, disputed } }: { of: Cooperation }) {
  return (
    <>
      <p className="tags">
        <span className="tag">{kind === 'unstated' ? 'kind unstated' : kind}</span>
        <span className="tag">{STATUSES[status].label}</span>
        {disputed && <Disputed />}
        <Meaning of={[STATUSES[status]]} />
      </p>
      {!paired && (
        <p className="notice">
          {parties.length > 1
            ? 'It makes no link: with more than 20 equal parties, no pairs are drawn.'
            : 'It makes no link: only one of its parties is known.'}
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>{counted(parties.length, 'party', 'parties')}</dt>
          <dd>
            <Parties of={parties} />
          </dd>
        </div>
        <div>
          <dt>On what</dt>
          <dd>
            <Topics of={topics} />
          </dd>
        </div>
      </dl>
    </>
  );
}

/** What is claimed besides of its first two parties: side by side with it, since claims that disagree both stay. */
function OtherClaims({ than }: { than: Cooperation }) {
  const [one, other] = than.parties;
  return one && other ? <Besides than={than} who={one.organisation} other={other.organisation} /> : null;
}

function Besides({
  than,
  who,
  other,
}: {
  than: Cooperation;
  who: { id: string; name: string };
  other: { id: string; name: string };
}) {
  const { nodes = [] } = usePages(
    SaidOfTheSameDocument,
    { who: who.id, with: other.id },
    ({ cooperations }) => cooperations,
  );
  const others = nodes.filter(({ id }) => id !== than.id);
  if (others.length === 0) return null;
  return (
    <Section
      title={`Other claims on ${who.name} and ${other.name}`}
      count={others.length}
      isOpen={others.some(({ status }) => status !== than.status)}
    >
      <ul className="items">
        {others.map((claim) => (
          <li key={claim.id}>
            <CooperationItem of={claim} />
            <p className="small">{differenceOf(than, claim)}</p>
            <HowWeKnow all={claim.evidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** In what another claim on the same parties differs. */
function differenceOf(claim: Cooperation, other: Other): string {
  const differing = [
    claim.status !== other.status &&
      `status: here ${STATUSES[claim.status].label}, there ${STATUSES[other.status].label}`,
    claim.kind !== other.kind && `kind: here ${claim.kind}, there ${other.kind}`,
    claim.period.start !== other.period.start && 'another start',
  ].filter(Boolean);
  return differing.length > 0 ? `Differs in ${differing.join('; ')}.` : 'Says the same of status and kind.';
}
