import { ExternalLink, FileText, PenLine, Quote } from 'lucide-react';
import { useEffect } from 'react';
import {
  ClaimsOfDocumentDocument,
  type ClaimsOfDocumentQuery,
  DocumentReadingDocument,
  type DocumentReadingQuery,
  PassagesOfDocumentDocument,
} from '../../api/__generated__/graphql.ts';
import { dateInWords } from '../../state/dates.ts';
import { One, Pages, usePages } from './asking.tsx';
import './document.css';
import { ThingHeading } from './heading.tsx';
import { MeetingItem } from './items.tsx';
import { MarkedText } from './marked-text.tsx';
import { languageInWords } from './names.tsx';
import { Opens } from './opens.tsx';
import { AsWritten } from './period.tsx';
import { Section } from './section.tsx';
import { claimInWords, shownAs, TEXT_KINDS } from './sentences.ts';

type Document = NonNullable<DocumentReadingQuery['document']>;
type ClaimIn = NonNullable<ClaimsOfDocumentQuery['document']>['claims']['nodes'][number];

/** A document: whose words its text is, the text with every passage that is evidence, and all its claims. */
export function DocumentReading({ id, evidence }: { id: string; evidence: string | null }) {
  return (
    <One document={DocumentReadingDocument} id={id} pick={({ document }) => document}>
      {(document) => (
        <>
          <ThingHeading
            icon={FileText}
            kind={`Document · ${document.kind}`}
            yields={evidence !== null && document.held}
          >
            {document.title}
          </ThingHeading>
          <WhoseWords of={document} />
          <Facts of={document} />
          {document.text !== null && <Text of={document} text={document.text} evidence={evidence} />}
          <Section title="Claims" count={document.claims.totalCount} isOpen>
            <Pages document={ClaimsOfDocumentDocument} variables={{ id }} pick={(answer) => answer.document?.claims}>
              {(claim) => <ClaimItem of={claim} document={id} />}
            </Pages>
          </Section>
          <Silent of={document} />
          {document.sha256 && (
            <p className="soft small sha">
              SHA-256 of the text: <code>{document.sha256}</code>
            </p>
          )}
        </>
      )}
    </One>
  );
}

/** At a glance: the source's words or the curator's. */
function WhoseWords({ of: { held, textKind } }: { of: Document }) {
  if (!held || textKind === null)
    return (
      <p className="notice">Not held here: other documents refer to it, and its title is the words that name it.</p>
    );
  const isAbstract = textKind === 'ABSTRACT';
  return (
    <p className={`whose-words ${isAbstract ? 'abstract' : 'verbatim'}`}>
      {isAbstract ? <PenLine aria-hidden /> : <Quote aria-hidden />}
      <span>
        <strong>{TEXT_KINDS[textKind].label}.</strong> {TEXT_KINDS[textKind].help}
      </span>
    </p>
  );
}

function Facts({ of }: { of: Document }) {
  const { publisher, published, publishedAsWritten, retrieved, language, url, reports } = of;
  return (
    <dl className="facts">
      <div>
        <dt>Publisher</dt>
        <dd>
          {publisher ? publisher.id ? <Opens id={publisher.id}>{publisher.name}</Opens> : publisher.name : 'unknown'}
        </dd>
      </div>
      <div>
        <dt>Published</dt>
        <dd>
          {published ? dateInWords(published) : 'no date known'}
          <AsWritten words={publishedAsWritten} />
        </dd>
      </div>
      {language && (
        <div>
          <dt>Language</dt>
          <dd>{languageInWords(language)}</dd>
        </div>
      )}
      {url && (
        <div>
          <dt>Address</dt>
          <dd>
            <a href={url} rel="noopener noreferrer" target="_blank">
              {url} <ExternalLink aria-label="opens in a new tab" role="img" />
            </a>
          </dd>
        </div>
      )}
      {retrieved && (
        <div>
          <dt>Retrieved</dt>
          <dd>{dateInWords(retrieved)}</dd>
        </div>
      )}
      {reports && (
        <div>
          <dt>Reports</dt>
          <dd>
            <MeetingItem of={reports} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The text needs all its passages at once; they come in pages of a hundred. */
function Text({
  of: { id, textKind, language },
  text,
  evidence,
}: {
  of: Document;
  text: string;
  evidence: string | null;
}) {
  const {
    nodes = [],
    hasMore,
    isLoading,
    error,
    more,
  } = usePages(PassagesOfDocumentDocument, { id }, ({ document }) => document?.evidence);
  useEffect(() => {
    if (hasMore && !isLoading && !error) more();
  }, [hasMore, isLoading, error, more]);
  const passages = nodes.map(({ id: of, passage, claim }) => ({ id: of, ...passage, claim }));
  const isMissing = evidence !== null && !isLoading && !hasMore && passages.every((one) => one.id !== evidence);
  return (
    <section aria-label="Text">
      {error && <p className="notice">The passages could not be loaded: {error.message}</p>}
      {isMissing && <p className="notice">The passage asked for is not in this document any more.</p>}
      {passages.length > 0 && <p className="soft small">Marked is what claims rest on. Press a passage to see them.</p>}
      <MarkedText
        text={text}
        passages={passages}
        selected={evidence}
        isAbstract={textKind === 'ABSTRACT'}
        lang={language}
      />
    </section>
  );
}

function ClaimItem({ of: claim, document }: { of: ClaimIn; document: string }) {
  const here = claim.evidence.find(({ passage }) => passage.document.id === document);
  return (
    <div className="item">
      <Opens id={shownAs(claim)}>{claimInWords(claim)}</Opens>
      {here && (
        <p className="small">
          <Opens id={document} evidence={here.id}>
            Show its passage
          </Opens>
        </p>
      )}
    </div>
  );
}

function Silent({ of: { silent, textKind } }: { of: Document }) {
  return (
    <Section title="Passages that make no claim" count={silent.length}>
      <ul className="items">
        {silent.map(({ start, quote, why }) => (
          <li key={start} className="item">
            <blockquote className={`silent ${textKind === 'ABSTRACT' ? 'abstract' : 'verbatim'}`}>{quote}</blockquote>
            <p className="soft small">{why}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
