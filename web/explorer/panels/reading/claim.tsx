import { FileCheck2, Quote } from 'lucide-react';
import {
  type ClaimedFragment,
  ClaimReadingDocument,
  EvidenceReadingDocument,
} from '../../api/__generated__/graphql.ts';
import { having, One } from './asking.tsx';
import { Evidence, EvidenceOf } from './evidence.tsx';
import { ThingHeading } from './heading.tsx';
import { Opens } from './opens.tsx';
import { Section } from './section.tsx';
import { claimInWords, shownAs } from './sentences.ts';

const KINDS: Record<ClaimedFragment['__typename'], string> = {
  Cooperation: 'Cooperation',
  Participation: 'Participation in a meeting',
  Schedule: 'Schedule of a meeting',
  Discussion: 'Discussion at a meeting',
  Membership: 'Membership',
  MeetingDocument: 'Document of a meeting',
};

/** A claim that has no page of its own: what it says, its evidence, and where it belongs. */
export function ClaimReading({ id }: { id: string }) {
  return (
    <One document={ClaimReadingDocument} id={id} pick={({ node }) => having(node, 'madeIn')}>
      {(claim) => (
        <>
          <ThingHeading icon={FileCheck2} kind={KINDS[claim.__typename]}>
            {claimInWords(claim)}
          </ThingHeading>
          <p>
            <Belongs claim={claim} />
          </p>
          {claim.__typename === 'Discussion' && claim.asWritten && <p>As written: “{claim.asWritten}”</p>}
          <p className="soft small">
            The claim is made in <Opens id={claim.madeIn.id}>{claim.madeIn.title}</Opens>
          </p>
          <Section title="Evidence" count={claim.evidence.length} isOpen>
            <EvidenceOf all={claim.evidence} />
          </Section>
        </>
      )}
    </One>
  );
}

/** A piece of evidence by itself, with the claim it bears on. */
export function EvidenceReading({ id }: { id: string }) {
  return (
    <One document={EvidenceReadingDocument} id={id} pick={({ node }) => having(node, 'claim')}>
      {(evidence) => (
        <>
          <ThingHeading icon={Quote} kind="Evidence">
            {claimInWords(evidence.claim)}
          </ThingHeading>
          <p>
            <Opens id={evidence.claim.id}>The claim and all its evidence</Opens>
          </p>
          <Evidence of={evidence} />
        </>
      )}
    </One>
  );
}

/** The thing that the graph shows for a claim. */
function Belongs({ claim }: { claim: ClaimedFragment }) {
  if (claim.__typename === 'Membership') return <Opens id={shownAs(claim)}>Show the link</Opens>;
  return (
    <Opens id={shownAs(claim)}>
      {claim.__typename === 'Cooperation' ? 'Show the cooperation' : 'Show the whole meeting'}
    </Opens>
  );
}
