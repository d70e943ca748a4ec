/** A question that the page offers: an operation with its comments, ready to run. */
export interface Example {
  /** The question in a few words, for a list. */
  title: string;
  /** One GraphQL document with one named operation. */
  query: string;
}

/** What every answer leads down to: who says it, and in which words of which document. */
const proof = `
fragment Proof on Evidence {
  mode # TEXTUAL: the passage says so; INTERPRETED, INFERRED: read from it
  act # STATED, or what was done in saying it; by whom: by
  by { name }
  date
  passage { quote document { title textKind } }
}
`;

const example = (title: string, operation: string): Example => ({ title, query: operation.trimStart() + proof });

/** The ten questions that the sample's press release must answer, in its order; all are about one meeting in Kyiv. */
export const examples: readonly Example[] = [
  example(
    'What was held on 2–3 July 2013?',
    `
# 1. What was held on 2–3 July 2013, who hosted it and where, which meeting of which body was it?
# The play button, or Ctrl-Enter in here, asks. Ctrl-click on a word opens its description.
query WhatWasHeld {
  meetings(filter: { during: { from: "2013-07-02", to: "2013-07-03" } }) {
    nodes {
      title
      number
      body { name }
      date
      status
      place { name country }
      schedules { evidence { ...Proof } }
      participations { # the host is the one in the role HOST
        role
        organisation { name }
        evidence { ...Proof }
      }
    }
  }
}
`,
  ),
  example(
    'Who took part?',
    `
# 2. Who took part, in which role? "Participating delegations" are AS_WRITTEN: whose they were, the text does not say.
query WhoTookPart {
  meeting(id: "meeting/guam-wgs-tip-11") {
    title
    participations {
      role
      organisation { name identity }
      mode # how we know that this organisation is meant
      asWritten
      evidence { ...Proof }
    }
  }
}
`,
  ),
  example(
    'Who cooperates with IOM?',
    `
# 3. Who cooperates with IOM, on what, in which status? SUPPORTED is not ONGOING: somebody only spoke in favour of it.
query WhoCooperatesWithIOM {
  whoCooperates(who: "organisation/iom") {
    totalCount
    nodes {
      b { name }
      statuses { status }
      topics { topic { name } mode }
      evidence(first: 3) { nodes { ...Proof } }
    }
  }
}
`,
  ),
  example(
    'With whom does the border service cooperate?',
    `
# 4. With whom does the State Border Guard Service of Ukraine cooperate?
# Its two partners make two links; that they cooperate with each other is not said, so there is no third.
query BorderService {
  whoCooperates(who: "organisation/state-border-guard-service-ukraine") {
    totalCount
    nodes {
      b { name identity }
      kinds { kind }
      cooperations(first: 3) { nodes { parties { role organisation { name } asWritten } } }
      evidence(first: 3) { nodes { ...Proof } }
    }
  }
}
`,
  ),
  example(
    'What did WGS-TIP support with SELEC?',
    `
# 5. What did WGS-TIP support with SELEC, and with whom else? The topic is INFERRED from the name of the body.
query SupportedWithSELEC {
  whoCooperates(who: "organisation/guam-wgs-tip", parts: false) {
    nodes {
      b { name identity }
      statuses { status }
      topics { topic { name } mode }
      evidence(first: 3) { nodes { ...Proof } }
    }
  }
}
`,
  ),
  example(
    'What was exchanged, what only supported?',
    `
# 6. On what did the delegations exchange information (EXCHANGED), and which exchange did they only support (SUPPORTED)?
query ExchangedOrSupported {
  meeting(id: "meeting/guam-wgs-tip-11") {
    discussions {
      act
      topic { name }
      asWritten
      by { name }
      evidence { ...Proof }
    }
  }
}
`,
  ),
  example(
    'Which documents?',
    `
# 7. Which documents were considered, are in preparation, resulted?
# One that is not held is only referred to: it has no text here, and its title is the words that name it.
query WhichDocuments {
  meeting(id: "meeting/guam-wgs-tip-11") {
    documents {
      role
      document { title kind held publisher { name } }
      mode
      evidence { ...Proof }
    }
  }
}
`,
  ),
  example(
    'When was the next meeting to be?',
    `
# 8. When was the next meeting to be? Two documents differ: both schedules stay, the best-evidenced held one first.
query NextMeeting {
  meeting(id: "meeting/guam-wgs-tip-11") {
    next {
      title
      schedules {
        status
        date
        dateAsWritten
        mode
        madeIn { title textKind }
        evidence { ...Proof }
      }
    }
  }
}
`,
  ),
  example(
    'How are the US Embassy and SELEC connected?',
    `
# 9. How are the US Embassy in Ukraine and SELEC connected? Not by stated cooperation alone: "stated" finds nothing.
# Having MET is no cooperation; each step says what it rests on, with a passage.
query EmbassyAndSELEC {
  stated: paths(from: "organisation/us-embassy-ukraine", to: "organisation/selec", basis: [STATED]) {
    paths { steps { to { name } } }
  }
  withMeetings: paths(from: "organisation/us-embassy-ukraine", to: "organisation/selec", basis: [STATED, MET], first: 1) {
    paths {
      steps {
        from { name }
        to { name }
        link {
          basis
          statuses { status }
          evidence(first: 3) { nodes { ...Proof } }
        }
      }
    }
  }
}
`,
  ),
  example(
    'Which passage says so?',
    `
# 10. Which passage of the document says so, and who says it? Every claim of it, in the order of its text;
# "silent" are the passages that make no claim, each with why. start and end count Unicode code points of the text.
query WhichPassage {
  document(id: "document/guam-wgs-tip-11") {
    title
    url
    textKind
    sha256
    claims(first: 100) {
      totalCount
      nodes {
        __typename
        id
        evidence { ...Proof passage { start end } }
      }
    }
    silent { quote why }
  }
}
`,
  ),
];
