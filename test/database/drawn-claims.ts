import type { Drawing } from './drawn-dossier.ts';
import { DATES, DOCUMENTS, MEETINGS, SENTENCES, TOPICS } from './drawn-words.ts';

export type Met = { id: string; body?: string };

/** What one document says, each time by other sentences of its text. */
export class Said {
  constructor(
    private readonly draw: Drawing,
    private readonly sentences: string[],
    private readonly again: string,
    private readonly organisations: string[],
  ) {}

  quote(at: number) {
    if (this.draw.random.next() < 0.3) return { quote: this.again, occurrence: 1 + this.draw.random.below(3) };
    const sentence = this.sentences[at % this.sentences.length]!;
    return { quote: this.draw.maybe(true) ? sentence : sentence.slice(0, sentence.indexOf(':') + 1) };
  }

  evidence(at: number) {
    const { random } = this.draw;
    return {
      quote: this.sentences[at],
      occurrence: this.draw.maybe(1),
      stance: this.draw.maybe(random.pick(['supports', 'disputes'])),
      act: this.draw.maybe(random.pick(['stated', 'reported', 'agreed', 'supported', 'planned'])),
      by: this.draw.maybe(this.draw.oneOrMany(this.organisations)),
      mode: this.draw.maybe(random.pick(['textual', 'interpreted', 'inferred'])),
      meeting: this.draw.maybe(random.pick(MEETINGS)),
      certainty: this.draw.maybe(random.pick(['low', 'medium', 'high'])),
      recordedBy: this.draw.maybe('Bob'),
      recordedAt: this.draw.maybe('2025-01-01T00:00:00.123Z'),
    };
  }

  proof() {
    if (this.draw.random.next() < 0.4) return this.quote(this.draw.random.below(SENTENCES));
    return { evidence: this.draw.some([5, 11, 17, 23]).map((at) => this.evidence(at)) };
  }

  period() {
    const { random } = this.draw;
    return {
      start: this.draw.maybe(random.pick(['2005', '..', '2006-03'])),
      startAsWritten: this.draw.maybe(this.draw.words()),
      end: this.draw.maybe(random.pick(['2013', '..', '2014-01-31'])),
      endAsWritten: this.draw.maybe(this.draw.words()),
    };
  }

  private mode = () => this.draw.maybe(this.draw.random.pick(['textual', 'interpreted', 'inferred']));

  schedule(number: number | undefined) {
    return {
      number,
      date: this.draw.maybe(this.draw.random.pick(DATES)),
      dateAsWritten: this.draw.maybe(this.draw.words()),
      place: this.draw.maybe({ name: this.draw.words(), country: this.draw.maybe('MD') }),
      status: this.draw.random.pick(['held', 'scheduled', 'cancelled']),
      mode: this.mode(),
      ...this.proof(),
    };
  }

  meeting(meeting: Met, isReported: boolean, number: number) {
    const { random } = this.draw;
    const others = this.organisations.filter((organisation) => organisation !== meeting.body);
    return {
      ...meeting,
      schedule: isReported || this.draw.maybe(true) ? this.schedule(number + 1) : undefined,
      participations: this.draw.some(others).map((organisation) => ({
        ...{ organisation, role: random.pick(['host', 'chair', 'participant', 'observer', 'speaker']) },
        key: this.draw.maybe(`${meeting.id}-${organisation}`),
        ...{ asWritten: this.draw.maybe(this.draw.words()), mode: this.mode(), ...this.proof() },
      })),
      discussions: this.draw.some(TOPICS).map((topic) => ({
        ...{ topic, act: random.pick(['discussed', 'reported', 'supported', 'attention', 'exchanged']) },
        by: this.draw.maybe(this.draw.oneOrMany(this.organisations)),
        key: this.draw.maybe(`${meeting.id}-${topic}`),
        ...{ asWritten: this.draw.maybe(this.draw.words()), ...this.proof() },
      })),
      documents: this.draw.some(['drawn-paper', 'drawn-protocol', ...DOCUMENTS]).map((document) => ({
        ...{ document, role: random.pick(['considered', 'in_preparation', 'resulting']) },
        key: this.draw.maybe(`${meeting.id}-${document}`),
        ...{ asWritten: this.draw.maybe(this.draw.words()), mode: this.mode(), ...this.proof() },
      })),
    };
  }

  cooperation(key: string) {
    const { random } = this.draw;
    return {
      key,
      kind: this.draw.maybe(this.draw.words()),
      status: this.draw.maybe(random.pick(['planned', 'supported', 'ongoing', 'ended', 'unstated'])),
      summary: this.draw.maybe(this.draw.words()),
      parties: this.draw.some(this.organisations).map((organisation) => {
        if (!this.draw.maybe(true)) return organisation;
        const role = this.draw.maybe(random.pick(['party', 'lead', 'partner']));
        return { organisation, role, mode: this.mode(), asWritten: this.draw.maybe(this.draw.words()) };
      }),
      topics: this.draw.maybe(
        this.draw.some(TOPICS).map((topic) => {
          if (!this.draw.maybe(true)) return topic;
          return { topic, mode: this.mode(), asWritten: this.draw.maybe(this.draw.words()) };
        }),
      ),
      ...this.period(),
      ...this.proof(),
    };
  }
}
