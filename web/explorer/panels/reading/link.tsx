import { ArrowLeftRight } from 'lucide-react';
import { useDrawn } from '../../answers.ts';
import {
  CooperationsOfLinkDocument,
  EvidenceOfLinkDocument,
  type EvidenceOfLinkQuery,
  LinkReadingDocument,
  type LinkReadingQuery,
  MeetingsOfLinkDocument,
  MembershipsOfLinkDocument,
} from '../../api/__generated__/graphql.ts';
import { counted } from '../words.ts';
import { having, One, Pages } from './asking.tsx';
import { Evidence } from './evidence.tsx';
import { ThingHeading } from './heading.tsx';
import { CooperationItem, Disputed, MeetingItem, MembershipItem, Topics } from './items.tsx';
import { Opens } from './opens.tsx';
import { SinceWhen } from './period.tsx';
import { Section } from './section.tsx';
import { BASES, basisInWords, claimInWords, STATUSES } from './sentences.ts';

type Link = Extract<NonNullable<LinkReadingQuery['node']>, { basis: unknown }>;
type EvidenceOnLink = Extract<
  NonNullable<EvidenceOfLinkQuery['node']>,
  { evidence: unknown }
>['evidence']['nodes'][number];

/** A link: two organisations, one basis, and everything that ties them on it. */
export function LinkReading({ id }: { id: string }) {
  return (
    <One document={LinkReadingDocument} id={id} pick={({ node }) => having(node, 'basis')}>
      {(link) => (
        <>
          <ThingHeading icon={ArrowLeftRight} kind={`Link · ${BASES[link.basis].label.toLowerCase()}`}>
            <Opens id={link.a.id}>{link.a.name}</Opens>
            <ArrowLeftRight className="between" role="img" aria-label="and" />
            <Opens id={link.b.id}>{link.b.name}</Opens>
          </ThingHeading>
          <Gist of={link} />
          <Ties of={link} />
          <Section title="Evidence" isOpen>
            <Pages
              document={EvidenceOfLinkDocument}
              variables={{ id }}
              pick={({ node }) => having(node, 'evidence')?.evidence}
            >
              {(one) => <LinkEvidence of={one} />}
            </Pages>
          </Section>
        </>
      )}
    </One>
  );
}

/** Each piece tells which claim it bears on, since a link has many. */
const LinkEvidence = ({ of }: { of: EvidenceOnLink }) => (
  <Evidence of={of}>
    <p className="evidence-claim">
      <span className="soft small">Claim: </span>
      <Opens id={of.claim.id}>{claimInWords(of.claim)}</Opens>
    </p>
  </Evidence>
);

function Gist({ of: link }: { of: Link }) {
  const drawn = useDrawn().drawing.links.find((one) => one.link.id === link.id);
  const { totalCount, independent } = link.publishers;
  return (
    <>
      <p className={`basis basis-${link.basis.toLowerCase()}`}>{basisInWords(link.basis, link.statuses)}</p>
      {drawn?.isPossible && (
        <p className="notice">Possible, not certain, in the period asked for: the dates are too imprecise to tell.</p>
      )}
      {link.disputed && (
        <p className="notice">
          <Disputed /> Some evidence speaks against one of its claims. It is marked below.
        </p>
      )}
      <dl className="facts">
        {link.statuses.length > 0 && (
          <div>
            <dt>Status</dt>
            <dd className="tags">
              {link.statuses.map(({ status, count }) => (
                <span className="tag" key={status} title={STATUSES[status].help}>
                  {STATUSES[status].label} {count > 1 && `× ${count}`}
                </span>
              ))}
            </dd>
          </div>
        )}
        {link.kinds.length > 0 && (
          <div>
            <dt>Kind</dt>
            <dd className="tags">
              {link.kinds.map(({ kind, count }) => (
                <span className="tag" key={kind}>
                  {kind === 'unstated' ? 'kind unstated' : kind} {count > 1 && `× ${count}`}
                </span>
              ))}
            </dd>
          </div>
        )}
        {link.basis !== 'MEMBER' && (
          <div>
            <dt>{link.basis === 'MET' ? 'Discussed there' : 'On what'}</dt>
            <dd>
              <Topics of={link.topics} />
            </dd>
          </div>
        )}
        <div>
          <dt>Publishers</dt>
          <dd>{publishersInWords(totalCount, independent)}</dd>
        </div>
      </dl>
      <SinceWhen stated={{ start: link.statedStart }} first={link.firstEvidence} last={link.lastEvidence} />
    </>
  );
}

/** How many publish it, and how many of them do not speak for themselves. */
function publishersInWords(all: number, independent: number): string {
  if (all === 1)
    return independent === 1 ? '1 publisher, independent of both sides' : '1 publisher, itself on one of the two sides';
  const free = independent === all ? 'all of them' : independent === 0 ? 'none of them' : independent;
  return `${counted(all, 'publisher')}, ${free} independent of both sides`;
}

/** The claims that make the link. */
function Ties({ of: { id, cooperations, meetings, memberships } }: { of: Link }) {
  return (
    <>
      <Section title="Cooperations" count={cooperations.totalCount} isOpen>
        <Pages
          document={CooperationsOfLinkDocument}
          variables={{ id }}
          pick={({ node }) => having(node, 'cooperations')?.cooperations}
        >
          {(one) => <CooperationItem of={one} isFull />}
        </Pages>
      </Section>
      <Section title="Meetings of both" count={meetings.totalCount} isOpen>
        <Pages
          document={MeetingsOfLinkDocument}
          variables={{ id }}
          pick={({ node }) => having(node, 'meetings')?.meetings}
        >
          {(one) => <MeetingItem of={one} />}
        </Pages>
      </Section>
      <Section title="Memberships" count={memberships.totalCount} isOpen>
        <Pages
          document={MembershipsOfLinkDocument}
          variables={{ id }}
          pick={({ node }) => having(node, 'memberships')?.memberships}
        >
          {(one) => <MembershipItem of={one} />}
        </Pages>
      </Section>
    </>
  );
}
