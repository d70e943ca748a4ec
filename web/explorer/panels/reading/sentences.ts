import type {
  Act,
  Basis,
  Certainty,
  ClaimedFragment,
  CooperationStatus,
  DateBasis,
  DiscussionAct,
  Mode,
  ParticipationRole,
  PartyRole,
  TextKind,
} from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import { inWords } from '../words.ts';

/** A word of the API as it is shown, and what it means. */
export interface Term {
  label: string;
  help: string;
}

export const MODES: Record<Mode, Term> = {
  TEXTUAL: { label: 'the text says so', help: 'The passage says it in so many words.' },
  INTERPRETED: { label: 'interpreted', help: 'A reading of what the passage says: the curator’s, not the source’s.' },
  INFERRED: {
    label: 'inferred',
    help: 'Concluded from something else, for example from the name of a body. The passage does not say it.',
  },
};

export const CERTAINTIES: Record<Certainty, Term> = {
  HIGH: { label: 'sure', help: 'The curator is sure of this reading.' },
  MEDIUM: { label: 'likely', help: 'The curator thinks this reading likely, not sure.' },
  LOW: { label: 'doubtful', help: 'The curator doubts this reading.' },
};

export const BASES: Record<Basis, Term> = {
  STATED: { label: 'Stated', help: 'A document says that they cooperate.' },
  MET: { label: 'Met', help: 'Both took part in these meetings. No document says here that they cooperate.' },
  MEMBER: { label: 'Member', help: 'One belongs to the other. That is not yet cooperation.' },
};

/**
 * What ties two organisations, as one sentence: what is only supported or planned is not told as if it were going on.
 */
export function basisInWords(basis: Basis, statuses: readonly { status: CooperationStatus }[]): string {
  const occurring = new Set(statuses.map(({ status }) => status));
  const isIntended = basis === 'STATED' && occurring.size > 0 && [...occurring].every((one) => INTENDED.includes(one));
  if (!isIntended) return BASES[basis].help;
  const how = listed(INTENDED.filter((one) => occurring.has(one)).map((one) => STATUSES[one].label));
  return `A document says that cooperation of the two is ${how}. It need not exist.`;
}

const INTENDED: readonly CooperationStatus[] = ['SUPPORTED', 'PLANNED'];

export const STATUSES: Record<CooperationStatus, Term> = {
  PLANNED: { label: 'planned', help: 'It is to come. Nothing here says that it has begun.' },
  SUPPORTED: { label: 'supported', help: 'Somebody spoke in favour of it. It need not exist.' },
  ONGOING: { label: 'ongoing', help: 'It was going on when the source spoke of it.' },
  ENDED: { label: 'ended', help: 'It is over, or it was a single act, such as a signing.' },
  UNSTATED: { label: 'status unstated', help: 'The source does not say whether it is going on.' },
};

export const TEXT_KINDS: Record<TextKind, Term> = {
  VERBATIM: { label: 'Verbatim', help: 'The source’s own words, byte for byte.' },
  ABSTRACT: {
    label: 'Abstract',
    help: 'The curator’s own words on what the source says, because the original may not be stored here. Do not quote them as the publisher’s.',
  },
};

const DATE_BASES: Record<DateBasis, string> = {
  ROW: 'the date in the row of the dataset',
  MEETING: 'the date of the meeting that the document reports',
  PUBLISHED: 'the day the document was published',
};

const DONE: Record<Act, string> = {
  STATED: 'stated it',
  REPORTED: 'reported it',
  AGREED: 'agreed on it',
  SUPPORTED: 'spoke in favour of it',
  PLANNED: 'planned it',
};

const PARTY_ROLES: Record<PartyRole, string> = { PARTY: 'equal party', LEAD: 'lead', PARTNER: 'partner of the lead' };

const PARTICIPATION_ROLES: Record<ParticipationRole, string> = {
  HOST: 'hosted',
  CHAIR: 'chaired',
  PARTICIPANT: 'took part in',
  OBSERVER: 'observed',
  SPEAKER: 'spoke at',
  BODY: 'is the body that met at',
};

const DISCUSSED: Record<DiscussionAct, string> = {
  DISCUSSED: 'was discussed',
  REPORTED: 'was reported on',
  SUPPORTED: 'was supported',
  ATTENTION: 'was given attention',
  EXCHANGED: 'was the subject of an exchange of information',
};

export const partyRoleInWords = (role: PartyRole): string => PARTY_ROLES[role];

export const discussedInWords = (act: DiscussionAct): string => DISCUSSED[act];

/** “A”, “A and B”, “A, B and C”. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Who says it, at which meeting: “IOM and GUAM spoke in favour of it, at the 11th meeting.” */
export function whoSaysIt({
  act,
  by,
  meeting,
}: {
  act: Act;
  by: readonly { name: string }[];
  meeting: { title: string } | null;
}): string {
  const at = meeting ? `, at: ${meeting.title}` : '';
  if (by.length > 0) return `${listed(by.map(({ name }) => name))} ${DONE[act]}${at}.`;
  if (act === 'STATED') return `The document itself says so${meeting ? `, telling of: ${meeting.title}` : ''}.`;
  return `Somebody ${DONE[act]}; the text does not name who${at}.`;
}

/** When it was said and how we know: “2–3 July 2013, the date of the meeting that the document reports”. */
export function whenSaid({ date, dateBasis }: { date: string | null; dateBasis: DateBasis | null }): string {
  if (date === null) return 'No date is known';
  return dateBasis ? `${dateInWords(date)}, ${DATE_BASES[dateBasis]}` : dateInWords(date);
}

/** A claim as one sentence. */
export function claimInWords(claim: ClaimedFragment): string {
  switch (claim.__typename) {
    case 'Cooperation':
      return claim.summary ?? `${partiesInWords(claim.parties)}: ${claim.kind}, ${STATUSES[claim.status].label}.`;
    case 'Participation':
      return `${claim.organisation.name} ${PARTICIPATION_ROLES[claim.role]}: ${claim.meeting.title}.`;
    case 'Schedule':
      return `${claim.meeting.title}: ${inWords(claim.meetingStatus)}${claim.date ? `, ${dateInWords(claim.date)}` : ''}.`;
    case 'Discussion': {
      const [what, verb] = [claim.topic.name, DISCUSSED[claim.act]];
      return `${what[0]!.toUpperCase()}${what.slice(1)} ${verb} at: ${claim.meeting.title}.`;
    }
    case 'Membership':
      return `${claim.member.name} is ${claim.standing === 'MEMBER' ? 'a' : 'an'} ${inWords(claim.standing)} of ${claim.body.name}.`;
    case 'MeetingDocument':
      return `“${claim.document.title}” ${DOCUMENT_ROLES[claim.documentRole]}: ${claim.meeting.title}.`;
  }
}

const DOCUMENT_ROLES = {
  CONSIDERED: 'was considered at',
  IN_PREPARATION: 'was in preparation at',
  RESULTING: 'came out of',
  REPORTS: 'reports',
} as const;

/** Who cooperates, for a cooperation that has no summary. */
export const partiesInWords = (parties: readonly { organisation: { name: string } }[]): string =>
  `Cooperation of ${listed(parties.map(({ organisation }) => organisation.name))}`;

/** What of a claim the graph can show: the cooperation itself, a meeting for what happened at it, a link for a membership. */
export function shownAs(claim: ClaimedFragment): string {
  switch (claim.__typename) {
    case 'Cooperation':
      return claim.id;
    case 'Membership':
      return `link/member/${[claim.member.id, claim.body.id]
        .map((id) => id.replace('organisation/', ''))
        .sort()
        .join('~')}`;
    default:
      return claim.meeting.id;
  }
}
