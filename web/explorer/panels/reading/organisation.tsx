import { Building2, Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import {
  type Basis,
  DocumentsOfOrganisationDocument,
  LinksOfOrganisationDocument,
  type LinksOfOrganisationQuery,
  MeetingsOfOrganisationDocument,
  MembershipsOfOrganisationDocument,
  MembersOfOrganisationDocument,
  OrganisationReadingDocument,
  type OrganisationReadingQuery,
  UnpairedOfOrganisationDocument,
} from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import { useStore } from '../../state/store.ts';
import { counted } from '../words.ts';
import { One, Pages } from './asking.tsx';
import { ThingHeading } from './heading.tsx';
import { CooperationItem, Disputed, DocumentItem, MeetingItem, MembershipItem, Related } from './items.tsx';
import { countryInWords, Names } from './names.tsx';
import { Opens } from './opens.tsx';
import { Section } from './section.tsx';
import { BASES, STATUSES } from './sentences.ts';

type Organisation = NonNullable<OrganisationReadingQuery['organisation']>;
type LinkOf = NonNullable<LinksOfOrganisationQuery['organisation']>['links']['nodes'][number];

/** An organisation: what the register says of it, and what documents say. */
export function OrganisationReading({ id }: { id: string }) {
  return (
    <One document={OrganisationReadingDocument} id={id} pick={({ organisation }) => organisation}>
      {(organisation) => (
        <>
          <ThingHeading icon={Building2} kind={`Organisation · ${organisation.kind}`}>
            {organisation.name}
          </ThingHeading>
          <p className="actions">
            <Button
              className="button primary"
              onPress={() => useStore.getState().act({ type: 'ask', blanks: { who: id, with: null } })}
            >
              <Search aria-hidden /> Ask about it
            </Button>
          </p>
          <Degree of={organisation} />
          <Register of={organisation} />
          <Claims of={organisation} />
        </>
      )}
    </One>
  );
}

/** With how many it is linked on each basis, whatever the question filters. */
function Degree({ of: { degree } }: { of: Organisation }) {
  return (
    <section aria-label="How much it is linked">
      <dl className="figures">
        {degree.map(({ basis, count }) => (
          <div key={basis} title={BASES[basis].help}>
            <dd>{count.toLocaleString('en-GB')}</dd>
            <dt>{{ STATED: 'stated', MET: 'met', MEMBER: 'member' }[basis]}</dt>
          </div>
        ))}
      </dl>
      <p className="soft small">Organisations it is linked with itself, over all topics and times.</p>
    </section>
  );
}

function Register({ of }: { of: Organisation }) {
  const { country, parent, parts, identifiers, names, name } = of;
  return (
    <section aria-label="From the register" className="register">
      <Identity of={of} />
      <dl className="facts">
        <Names of={names} shown={name} />
        {country && (
          <div>
            <dt>Country</dt>
            <dd>{countryInWords(country)}</dd>
          </div>
        )}
        {parent && <Related label="Part of" things={[parent]} />}
        <Related label="Parts" things={parts} />
        {identifiers.map(({ scheme, value, url }) => (
          <div key={`${scheme} ${value}`}>
            <dt>{scheme}</dt>
            <dd>
              {url ? (
                <a href={url} rel="noopener noreferrer" target="_blank">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">This comes from the register, which a curator keeps. It needs no passage.</p>
    </section>
  );
}

function Identity({ of: { identity, writtenIn } }: { of: Organisation }) {
  if (identity === 'NAMED') return null;
  if (identity === 'COLLECTIVE')
    return (
      <p className="notice">Several organisations spoken of together. What is said of them is not said of each one.</p>
    );
  return (
    <div className="notice">
      <p>Known by the words of one document alone, and never taken for another organisation of the same name.</p>
      {writtenIn && <Opens id={writtenIn.id}>{writtenIn.title}</Opens>}
    </div>
  );
}

function Claims({ of: { id, stated, met, member, memberships, members, meetings, documents } }: { of: Organisation }) {
  return (
    <>
      <Links id={id} basis="STATED" title="Stated cooperation" count={stated.totalCount} />
      <Section title="Cooperations that make no link" count={stated.unpaired}>
        <p className="soft small">One known party makes no link, nor do more than 20 equal parties.</p>
        <Pages
          document={UnpairedOfOrganisationDocument}
          variables={{ id }}
          pick={({ organisation }) => organisation?.links.unpairedCooperations}
        >
          {(one) => <CooperationItem of={one} />}
        </Pages>
      </Section>
      <Links id={id} basis="MET" title="Met" count={met.totalCount} isOpen={stated.totalCount === 0} />
      <Links id={id} basis="MEMBER" title="Linked by membership" count={member.totalCount} isOpen={false} />
      <Section title="Belongs to" count={memberships.totalCount}>
        <Pages
          document={MembershipsOfOrganisationDocument}
          variables={{ id }}
          pick={({ organisation }) => organisation?.memberships}
        >
          {(one) => <MembershipItem of={one} />}
        </Pages>
      </Section>
      <Section title="Members" count={members.totalCount}>
        <Pages
          document={MembersOfOrganisationDocument}
          variables={{ id }}
          pick={({ organisation }) => organisation?.members}
        >
          {(one) => <MembershipItem of={one} />}
        </Pages>
      </Section>
      <Section title="Meetings" count={meetings.totalCount}>
        <Pages
          document={MeetingsOfOrganisationDocument}
          variables={{ id }}
          pick={({ organisation }) => organisation?.meetings}
        >
          {(one) => <MeetingItem of={one} />}
        </Pages>
      </Section>
      <Section title="Documents" count={documents.totalCount}>
        <Pages
          document={DocumentsOfOrganisationDocument}
          variables={{ id }}
          pick={({ organisation }) => organisation?.documents}
        >
          {(one) => <DocumentItem of={one} />}
        </Pages>
      </Section>
    </>
  );
}

/** Its links on one basis, those of its parts too; bases are never mixed. */
function Links({
  id,
  basis,
  title,
  count,
  isOpen = true,
}: {
  id: string;
  basis: Basis;
  title: string;
  count: number;
  isOpen?: boolean;
}) {
  return (
    <Section title={title} count={count} isOpen={isOpen}>
      <p className="soft small">{BASES[basis].help} With its parts.</p>
      <Pages
        document={LinksOfOrganisationDocument}
        variables={{ id, basis }}
        pick={({ organisation }) => organisation?.links}
      >
        {(link) => <LinkItem of={link} from={id} />}
      </Pages>
    </Section>
  );
}

function LinkItem({
  of: { id, a, b, viaA, statuses, topics, lastEvidence, disputed },
  from,
}: {
  of: LinkOf;
  from: string;
}) {
  const on = topics.slice(0, 3).map(({ topic }) => topic.name);
  const said = [
    on.length > 0 &&
      `on ${on.join(', ')}${topics.length > 3 ? ` and ${counted(topics.length - 3, 'more', 'more')}` : ''}`,
    lastEvidence?.date && `last said ${dateInWords(lastEvidence.date)}`,
  ].filter(Boolean);
  return (
    <div className="item">
      <Opens id={id}>{viaA || a.id !== from ? `${a.name} — ${b.name}` : b.name}</Opens>
      <p className="tags">
        {statuses.map(({ status }) => (
          <span className="tag" key={status}>
            {STATUSES[status].label}
          </span>
        ))}
        {disputed && <Disputed />}
      </p>
      {said.length > 0 && <p className="soft small">{said.join(' · ')}</p>}
    </div>
  );
}
