import { FileText, PenLine, Quote, ThumbsDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProofFragment } from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import './evidence.css';
import { Opens } from './opens.tsx';
import { Few, Meaning, Section } from './section.tsx';
import { CERTAINTIES, MODES, TEXT_KINDS, whenSaid, whoSaysIt } from './sentences.ts';

type Reason = ProofFragment & {
  recordedBy?: string;
  recordedAt?: string;
  passage: { document: { language?: string | null } };
};

/** One passage that supports or disputes a claim: the words, who says them, how we know and how sure we are. */
export function Evidence({ of: evidence, children }: { of: Reason; children?: ReactNode }) {
  const { passage, mode, certainty, stance } = evidence;
  const { document } = passage;
  const isAbstract = document.textKind === 'ABSTRACT';
  const terms = [MODES[mode], CERTAINTIES[certainty], ...(document.textKind ? [TEXT_KINDS[document.textKind]] : [])];
  const lang = !isAbstract && document.language ? { lang: document.language } : {};
  return (
    <article className={`evidence ${isAbstract ? 'abstract' : 'verbatim'} ${stance === 'DISPUTES' ? 'disputing' : ''}`}>
      {stance === 'DISPUTES' && (
        <p className="evidence-disputes">
          <ThumbsDown aria-hidden /> Disputes the claim
        </p>
      )}
      {children}
      <p className="evidence-whose">
        {isAbstract ? <PenLine aria-hidden /> : <Quote aria-hidden />}
        {isAbstract
          ? 'Abstract, in the curator’s own words'
          : `Verbatim${document.publisher ? `, ${document.publisher.name}` : ''}`}
      </p>
      <blockquote {...lang}>{passage.quote}</blockquote>
      <p>{whoSaysIt(evidence)}</p>
      <p className="soft small">{whenSaid(evidence)}.</p>
      <p className="evidence-how">
        <span className="tag">{MODES[mode].label}</span>
        <span className="tag">{CERTAINTIES[certainty].label}</span>
        <Meaning of={terms} />
      </p>
      {passage.row && <Row json={passage.row} />}
      <footer className="evidence-source">
        <p className="small soft">
          <FileText aria-hidden /> {document.title}
          {document.publisher && ` · published by ${document.publisher.name}`}
          {document.published && ` · ${dateInWords(document.published)}`}
        </p>
        <Opens id={document.id} evidence={evidence.id}>
          Open in its document
        </Opens>
      </footer>
      {evidence.recordedBy && evidence.recordedAt && (
        <p className="soft small">
          Recorded by {evidence.recordedBy} on {dateInWords(evidence.recordedAt.slice(0, 10))}.
        </p>
      )}
    </article>
  );
}

/** The row of a dataset as it stands. */
function Row({ json }: { json: string }) {
  return (
    <Section title="The row as it stands" level={4}>
      <pre className="evidence-row">{json}</pre>
    </Section>
  );
}

/** All evidence of one claim, and what disputes it beside it. */
export function EvidenceOf({ all }: { all: readonly Reason[] }) {
  const [supporting, disputing] = (['SUPPORTS', 'DISPUTES'] as const).map((stance) =>
    all.filter((one) => one.stance === stance),
  ) as [Reason[], Reason[]];
  if (all.length === 0) return <p className="soft">No passage is stored for this claim.</p>;
  const column = (some: Reason[]) => <Few of={some}>{(one) => <Evidence of={one} />}</Few>;
  if (disputing.length === 0) return <div className="evidence-list">{column(supporting)}</div>;
  return (
    <div className="side-by-side">
      <div className="evidence-list">
        <h4>For it</h4>
        {column(supporting)}
      </div>
      <div className="evidence-list">
        <h4>Against it</h4>
        {column(disputing)}
      </div>
    </div>
  );
}

/** The evidence of a claim in a list, folded away. */
export function HowWeKnow({ all }: { all: readonly Reason[] }) {
  return (
    <Section title="How we know" level={4} count={all.length}>
      <EvidenceOf all={all} />
    </Section>
  );
}
