import { pairing } from '../domain/pairs.ts';
import type { OwnedRelationship } from '../graph/record.ts';
import { addClaim, keyOf, refusePeriod } from './claim.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileMeetings } from './compile-meeting.ts';
import type { GivenCooperation, GivenMembership } from './format-document.ts';
import type { Reading } from './reading.ts';
import { given, relationships } from './record-of.ts';
import type { Spot } from './yaml.ts';

/** Adds all claims of a document with their evidence, and its evidence for claims of others. */
export function compileClaims(reading: Reading): void {
  const { content, spot, references, id } = reading;
  compileMeetings(reading);
  for (const [i, membership] of (content.memberships ?? []).entries()) {
    compileMembership(reading, membership, spot.at('memberships', i));
  }
  for (const [i, cooperation] of (content.cooperations ?? []).entries()) {
    compileCooperation(reading, cooperation, spot.at('cooperations', i));
  }
  for (const [i, { claim, ...passage }] of (content.evidence ?? []).entries()) {
    const at = spot.at('evidence', i);
    references.use(claim, at.at('claim').place, id);
    compileEvidence(reading, claim, passage, at);
  }
}

function compileMembership(reading: Reading, membership: GivenMembership, spot: Spot): void {
  const { references, refusals, id } = reading;
  const { member, body, kind, key, start, startAsWritten, end, endAsWritten, ...proof } = membership;
  references.use(member, spot.at('member').place, id);
  references.use(body, spot.at('body').place, id);
  if (member === body) refusals.add(spot.at('member').place, `${member} cannot belong to itself.`);
  refusePeriod(membership, spot, reading);
  addClaim(
    reading,
    {
      type: 'membership',
      label: 'Membership',
      key: key ?? keyOf(member, body, kind),
      properties: { kind, start, startAsWritten, end, endAsWritten },
      relationships: [...relationships('MEMBER', [member]), ...relationships('BODY', [body])],
      proof,
    },
    spot,
  );
}

function compileCooperation(reading: Reading, cooperation: GivenCooperation, spot: Spot): void {
  const { key, kind = 'unstated', status = 'UNSTATED', summary, parties, topics, ...rest } = cooperation;
  const { start, startAsWritten, end, endAsWritten, ...proof } = rest;
  const parted = (parties ?? []).map((given) => {
    const {
      organisation,
      role = 'PARTY',
      mode = 'TEXTUAL',
      asWritten,
    } = typeof given === 'string' ? { organisation: given } : given;
    return { organisation, role, to: organisation, properties: { role, mode, asWritten } };
  });
  const themes = (topics ?? []).map((given) => {
    const { topic, mode = 'TEXTUAL', asWritten } = typeof given === 'string' ? { topic: given } : given;
    return { to: topic, properties: { mode, asWritten } };
  });
  if (parted.length === 0) {
    reading.refusals.add(spot.place, 'This cooperation has no parties: say who works together; one known is enough.');
  }
  refusePeriod(cooperation, spot, reading);

  addClaim(
    reading,
    {
      type: 'cooperation',
      label: 'Cooperation',
      key,
      properties: { kind, status, summary, start, startAsWritten, end, endAsWritten, ...pairing(parted) },
      relationships: [
        ...oneEach(reading, 'PARTY', parted, 'organisation', spot.at('parties')),
        ...oneEach(reading, 'ON', themes, 'topic', spot.at('topics')),
      ],
      proof,
    },
    spot,
  );
}

interface Led {
  to: string;
  properties: Record<string, string | undefined>;
}

/** A relationship to each of them; one that is named twice is refused. */
function oneEach(reading: Reading, type: 'PARTY' | 'ON', items: Led[], field: string, spot: Spot): OwnedRelationship[] {
  const named = new Set<string>();
  for (const [i, { to }] of items.entries()) {
    const { place } = spot.at(i, field);
    reading.references.use(to, place, reading.id);
    if (named.has(to)) reading.refusals.add(place, `${to} is named twice in this cooperation: name it once.`);
    named.add(to);
  }
  return items.map(({ to, properties }) => ({ type, to, properties: given(properties) }));
}
