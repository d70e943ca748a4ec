import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { ClaimedFragment } from '../../api/__generated__/graphql.ts';
import { counted } from '../words.ts';
import { takeAttention, useAttention } from './choose.ts';
import { Opens } from './opens.tsx';
import { around, type Segment, segmentsOf } from './passages.ts';
import { claimInWords, shownAs } from './sentences.ts';

/** A passage of the text and the claim that rests on it; `id` is that of the evidence. */
export interface Passage {
  id: string;
  start: number;
  end: number;
  claim: ClaimedFragment;
}

interface Pointed {
  ids: string[];
  at: HTMLElement;
}

/** A text in full with its passages: what is evidence is marked, the piece that was chosen strongly and as one whole. */
export function MarkedText({
  text,
  passages,
  selected,
  isAbstract,
  lang,
}: {
  text: string;
  passages: readonly Passage[];
  selected: string | null;
  /** The words are the curator’s, in the curator’s language. */
  isAbstract: boolean;
  lang: string | null;
}) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [before, within, after] = around(segmentsOf(text, passages), selected);
  const show = (segments: Segment[], isInner = false) =>
    segments.map((one) => (
      <Piece key={one.start} of={one} isInner={isInner} point={(at) => setPointed({ ids: one.ids, at })} />
    ));
  return (
    <>
      <div className={`document-text ${isAbstract ? 'abstract' : 'verbatim'}`} {...(lang && !isAbstract && { lang })}>
        {show(before)}
        {within.length > 0 && <Chosen key={selected}>{show(within, true)}</Chosen>}
        {show(after)}
      </div>
      <ClaimsAt pointed={pointed} passages={passages} close={() => setPointed(null)} />
    </>
  );
}

/** The chosen passage: scrolled to, and focused where somebody asked to be taken there. */
function Chosen({ children }: { children: ReactNode }) {
  const mark = useRef<HTMLElement>(null);
  const asked = useAttention((attention) => attention.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request is heeded once, when it is made
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (takeAttention() || isFree) mark.current?.focus({ preventScroll: true });
    mark.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <mark className="chosen" ref={mark} tabIndex={-1} aria-current="true">
      {children}
    </mark>
  );
}

function Piece({
  of: { text, ids },
  isInner,
  point,
}: {
  of: Segment;
  isInner: boolean;
  point: (at: HTMLElement) => void;
}) {
  if (ids.length === 0) return text;
  const press = (
    // biome-ignore lint/a11y/useSemanticElements: a button would not break over lines as a part of a text must
    <span
      role="button"
      tabIndex={0}
      className="passage"
      aria-haspopup="dialog"
      title={`${ids.length === 1 ? 'A claim rests' : `${ids.length} claims rest`} on this passage. Press to see.`}
      onClick={({ currentTarget }) => {
        // Who selects text to copy it does not mean to press.
        if (getSelection()?.isCollapsed !== false) point(currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        point(event.currentTarget);
      }}
    >
      {text}
    </span>
  );
  return isInner ? press : <mark>{press}</mark>;
}

/** The claims that rest on the passage that was pressed. */
function ClaimsAt({
  pointed,
  passages,
  close,
}: {
  pointed: Pointed | null;
  passages: readonly Passage[];
  close: () => void;
}) {
  const anchor = { current: pointed?.at ?? null };
  const claims = passages.filter(({ id }) => pointed?.ids.includes(id));
  return (
    <Popover
      className="popover passage-claims"
      triggerRef={anchor}
      isOpen={pointed !== null}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Dialog aria-label="Claims that rest on this passage">
        <h4>{counted(claims.length, 'claim rests', 'claims rest')} on this passage</h4>
        <ul className="items">
          {claims.map(({ id, claim }) => (
            <li key={id} className="item">
              <Opens id={shownAs(claim)}>{claimInWords(claim)}</Opens>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  );
}
