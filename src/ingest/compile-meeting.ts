import { addClaim, keyOf } from './claim.ts';
import type { GivenMeeting, GivenSchedule } from './format-document.ts';
import { type Reading, readDate } from './reading.ts';
import { relationships } from './record-of.ts';
import type { Spot } from './yaml.ts';

/** Adds what the document says of its meetings, and that it reports one of them. */
export function compileMeetings(reading: Reading): void {
  const { content, spot, refusals, partial } = reading;
  const meetings = content.meetings ?? [];
  for (const [i, meeting] of meetings.entries()) compileMeeting(reading, meeting, spot.at('meetings', i));

  const reported = meetings.find(({ id }) => id === content.reports);
  if (content.reports !== undefined && !reported?.schedule && !partial) {
    refusals.add(
      spot.at('reports').place,
      `The document reports ${content.reports}, but gives no schedule of it: give it under meetings, with the quote that proves it.`,
    );
  }
}

function compileMeeting(reading: Reading, meeting: GivenMeeting, spot: Spot): void {
  if (meeting.schedule) compileSchedule(reading, meeting, meeting.schedule, spot.at('schedule'));
  compileParticipations(reading, meeting, spot.at('participations'));
  compileDiscussions(reading, meeting, spot.at('discussions'));
  compileDocuments(reading, meeting, spot.at('documents'));
}

const bodyOf = (reading: Reading, meeting: GivenMeeting): string | undefined =>
  reading.register.meetings.find(meeting.id)?.get('body');

/** A document's schedule of the meeting that it reports proves that it reports it, too. */
function compileSchedule(reading: Reading, meeting: GivenMeeting, schedule: GivenSchedule, spot: Spot): void {
  const { number, date, dateAsWritten, place, status, mode = 'TEXTUAL', ...proof } = schedule;
  readDate(date, spot.at('date').place, reading.refusals);
  addClaim(
    reading,
    {
      type: 'schedule',
      label: 'Schedule',
      key: keyOf(meeting.id),
      properties: { number, date, dateAsWritten, placeName: place?.name, placeCountry: place?.country, status, mode },
      relationships: [...relationships('AT', [meeting.id]), ...relationships('BODY', [bodyOf(reading, meeting)])],
      proof,
    },
    spot,
  );
  if (meeting.id !== reading.content.reports || (!proof.quote && !proof.evidence)) return;
  addClaim(
    reading,
    {
      type: 'meeting-document',
      label: 'MeetingDocument',
      key: keyOf(meeting.id, reading.id, 'reports'),
      properties: { role: 'REPORTS', mode },
      relationships: [...relationships('AT', [meeting.id]), ...relationships('CONCERNS', [reading.id])],
      proof,
    },
    spot,
  );
}

function compileParticipations(reading: Reading, meeting: GivenMeeting, spot: Spot): void {
  const { references, refusals, id } = reading;
  for (const [i, participation] of (meeting.participations ?? []).entries()) {
    const { organisation, role, key, asWritten, mode = 'TEXTUAL', ...proof } = participation;
    const at = spot.at(i);
    references.use(organisation, at.at('organisation').place, id);
    if (organisation === bodyOf(reading, meeting)) {
      refusals.add(
        at.at('organisation').place,
        `${organisation} is the body of ${meeting.id} and takes part by its schedule: leave it out here.`,
      );
    }
    addClaim(
      reading,
      {
        type: 'participation',
        label: 'Participation',
        key: key ?? keyOf(meeting.id, organisation, role),
        properties: { role, asWritten, mode },
        relationships: [...relationships('AT', [meeting.id]), ...relationships('PARTICIPANT', [organisation])],
        proof,
      },
      at,
    );
  }
}

function compileDiscussions(reading: Reading, meeting: GivenMeeting, spot: Spot): void {
  const { references, id } = reading;
  for (const [i, { topic, act, by = [], key, asWritten, ...proof }] of (meeting.discussions ?? []).entries()) {
    const at = spot.at(i);
    references.use(topic, at.at('topic').place, id);
    for (const [j, organisation] of by.entries()) references.use(organisation, at.at('by', j).place, id);
    addClaim(
      reading,
      {
        type: 'discussion',
        label: 'Discussion',
        key: key ?? keyOf(meeting.id, topic, act),
        properties: { act, asWritten },
        relationships: [
          ...relationships('AT', [meeting.id]),
          ...relationships('ON', [topic]),
          ...relationships('BY', [...new Set(by)]),
        ],
        proof,
      },
      at,
    );
  }
}

function compileDocuments(reading: Reading, meeting: GivenMeeting, spot: Spot): void {
  const { references, id } = reading;
  for (const [i, entry] of (meeting.documents ?? []).entries()) {
    const { document, role, key, asWritten, mode = 'TEXTUAL', ...proof } = entry;
    const at = spot.at(i);
    references.use(document, at.at('document').place, id);
    addClaim(
      reading,
      {
        type: 'meeting-document',
        label: 'MeetingDocument',
        key: key ?? keyOf(meeting.id, document, role),
        properties: { role, asWritten, mode },
        relationships: [...relationships('AT', [meeting.id]), ...relationships('CONCERNS', [document])],
        proof,
      },
      at,
    );
  }
}
