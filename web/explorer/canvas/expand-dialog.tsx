import './expand-dialog.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useDrawn } from '../answers.ts';
import { ChoicesDocument } from '../api/__generated__/graphql.ts';
import { ask } from '../api/client.ts';
import { Failed } from '../panels/failed.tsx';
import type { DrawnOrganisation } from '../state/drawing.ts';
import { filtersOf } from '../state/question.ts';
import { useStore, useView } from '../state/store.ts';
import { EXPANSION_AT_FIRST } from '../state/view.ts';

const LIMITS = [20, 50, 100, 300];
const EXPANSION_AT_MOST = 1000;

/** Expands an organisation: at once if little is hidden, else the dialog asks how far. For canvas, twin and reading. */
export const askToExpand = (id: string): void => useStore.getState().askToExpand(id);

/** Asks how far to expand, when there is much to bring. Stands once in the page. */
export function ExpandDialog() {
  const { drawing } = useDrawn();
  const id = useStore(({ toExpand }) => toExpand);
  const one = drawing.organisations.find(({ organisation }) => organisation.id === id);
  const isLittle = one !== undefined && one.hidden <= EXPANSION_AT_FIRST;
  useEffect(() => {
    if (id === null) return;
    if (isLittle) expand(one, one.hidden);
    else if (!one) close();
  }, [id, isLittle, one]);
  if (!one || isLittle) return null;
  return (
    <ModalOverlay className="expand-ground" isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()}>
      <Modal className="popover expand-dialog">
        <Dialog>
          <HowFar one={one} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const close = () => useStore.getState().askToExpand(null);

/** So many more than are drawn: the limit counts those, and the organisation itself. */
function expand({ organisation: { id }, drawn }: DrawnOrganisation, more: number): void {
  const { act, announce } = useStore.getState();
  const limit = Math.min(EXPANSION_AT_MOST, Math.max(EXPANSION_AT_FIRST, 1 + drawn + more));
  close();
  act({ type: 'expand', of: id, limit });
  announce('Expanding.');
}

function HowFar({ one }: { one: DrawnOrganisation }) {
  const { organisation, drawn, hidden, isFiltered } = one;
  const question = useView((view) => view.question);
  const [most, setMost] = useState(EXPANSION_AT_FIRST);
  const asked = { ...filtersOf(question), who: organisation.id, with: null };
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['choices', asked],
    queryFn: ({ signal }) => ask(ChoicesDocument, asked, signal),
  });
  return (
    <form
      className="expand-form"
      onSubmit={(event) => {
        event.preventDefault();
        expand(one, most);
      }}
    >
      <Heading slot="title">Expand {organisation.name}</Heading>
      <p>
        {drawn} of its links are drawn, {hidden} are not{isFiltered ? '' : ', over all times and topics'}. Those with
        the best evidence come first.
      </p>
      {isPending && <p className="soft">Counting …</p>}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && (
        <div className="expand-counts">
          <Counts title="With whom" facets={data.facets.organisations} />
          <Counts title="Topics" facets={data.facets.topics} />
          <Counts title="Kinds of cooperation" facets={data.facets.kinds} />
        </div>
      )}
      <label className="expand-most">
        Bring at most
        <select className="button" value={most} onChange={(event) => setMost(Number(event.target.value))}>
          {LIMITS.map((limit) => (
            <option key={limit} value={limit}>
              {limit} organisations
            </option>
          ))}
        </select>
      </label>
      <div className="toolbar">
        <Button className="button primary" type="submit" autoFocus>
          Expand
        </Button>
        <Button className="button" slot="close">
          Cancel
        </Button>
      </div>
    </form>
  );
}

const COUNTS_SHOWN = 6;

function Counts({ title, facets }: { title: string; facets: { value: string; label: string; count: number }[] }) {
  if (facets.length === 0) return null;
  const rest = facets.length - COUNTS_SHOWN;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {facets.slice(0, COUNTS_SHOWN).map(({ value, label, count }) => (
          <li key={value}>
            <span>{label}</span> <span className="soft">{count}</span>
          </li>
        ))}
        {rest > 0 && <li className="soft">and {rest} more</li>}
      </ul>
    </section>
  );
}
