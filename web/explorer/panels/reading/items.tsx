import { TriangleAlert } from 'lucide-react';
import type {
  BelongingFragment,
  BriefFragment,
  Mode,
  SittingFragment,
  SourceFragment,
} from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import { counted, inWords } from '../words.ts';
import { HowWeKnow } from './evidence.tsx';
import { First } from './first.tsx';
import { Opens, OpensEach } from './opens.tsx';
import { AsWritten, StatedPeriod } from './period.tsx';
import { MODES, partiesInWords, partyRoleInWords, STATUSES } from './sentences.ts';

/** How something is known, as a small tag: what the text says itself needs none. */
export const ModeTag = ({ mode }: { mode: Mode }) =>
  mode === 'TEXTUAL' ? null : (
    <span className="tag" title={MODES[mode].help}>
      {MODES[mode].label}
    </span>
  );

export const Disputed = () => (
  <span className="tag disputed">
    <TriangleAlert aria-hidden /> disputed
  </span>
);

/** A cooperation in a list: its sentence, how far it has come, who takes part (in full: as what and in which words), where it is said. */
export function CooperationItem({ of, isFull = false }: { of: BriefFragment; isFull?: boolean }) {
  return (
    <div className="item">
      <Opens id={of.id}>{of.summary ?? partiesInWords(of.parties)}</Opens>
      <p className="tags">
        <span className="tag">{of.kind === 'unstated' ? 'kind unstated' : of.kind}</span>
        <span className="tag">{STATUSES[of.status].label}</span>
        {of.disputed && <Disputed />}
      </p>
      {isFull ? (
        <Parties of={of.parties} />
      ) : (
        <p className="small">
          <OpensEach things={of.parties.map(({ organisation }) => organisation)} />
        </p>
      )}
      <p className="soft small">In: {of.madeIn.title}</p>
    </div>
  );
}

/** Who takes part, as what, how that is known and in which words. */
export function Parties({ of: parties }: { of: BriefFragment['parties'] }) {
  return (
    <ul className="parties">
      {parties.map(({ organisation, role, mode, asWritten }) => (
        <li key={organisation.id}>
          <Opens id={organisation.id}>{organisation.name}</Opens>{' '}
          <span className="soft small">{partyRoleInWords(role)}</span> <ModeTag mode={mode} />
          <AsWritten words={asWritten === organisation.name ? null : asWritten} />
        </li>
      ))}
    </ul>
  );
}

export function MeetingItem({ of: { id, title, date, status, place } }: { of: SittingFragment }) {
  const where = place?.name ?? place?.country;
  return (
    <div className="item">
      <Opens id={id}>{title}</Opens>
      <p className="soft small">
        {[date ? dateInWords(date) : 'no date known', where, status && inWords(status)].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

export function MembershipItem({ of: { member, body, kind, period, evidence } }: { of: BelongingFragment }) {
  return (
    <div className="item">
      <p>
        <Opens id={member.id}>{member.name}</Opens> is {kind === 'MEMBER' ? 'a' : 'an'} {inWords(kind)} of{' '}
        <Opens id={body.id}>{body.name}</Opens>
      </p>
      <p className="soft small">
        <StatedPeriod of={period} />
      </p>
      <HowWeKnow all={evidence} />
    </div>
  );
}

export function DocumentItem({
  of: { id, title, kind, publisher, published, held, textKind },
}: {
  of: SourceFragment;
}) {
  const how = held ? (textKind === 'ABSTRACT' ? 'abstract' : 'verbatim') : 'only referred to';
  return (
    <div className="item">
      <Opens id={id}>{title}</Opens>
      <p className="soft small">
        {[kind, publisher?.name, published && dateInWords(published), how].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

/** Topics with how each is known and how many claims are on it. */
export function Topics({
  of: topics,
}: {
  of: readonly { topic: { id: string; name: string }; mode: Mode; count?: number; asWritten?: string | null }[];
}) {
  if (topics.length === 0) return <p className="soft">No topic is stated.</p>;
  return (
    <ul className="parties">
      {topics.map(({ topic, mode, count, asWritten }) => (
        <li key={topic.id}>
          <Opens id={topic.id}>{topic.name}</Opens>{' '}
          {count !== undefined && count > 1 && <span className="soft small">{counted(count, 'claim')}</span>}{' '}
          <ModeTag mode={mode} />
          <AsWritten words={asWritten === topic.name ? null : asWritten} />
        </li>
      ))}
    </ul>
  );
}

/** Names that belong together, each opening its thing; nothing where there is none. */
export function Related({ label, things }: { label: string; things: readonly { id: string; name: string }[] }) {
  if (things.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <First of={things} keyOf={({ id }) => id}>
          {({ id, name }) => <Opens id={id}>{name}</Opens>}
        </First>
      </dd>
    </div>
  );
}
