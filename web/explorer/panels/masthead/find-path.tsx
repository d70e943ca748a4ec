import { useQuery } from '@tanstack/react-query';
import { Route } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { NamesDocument } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { nothingAsked } from '../../state/question.ts';
import { useStore, useView } from '../../state/store.ts';
import { BlankField } from '../question/blank.tsx';
import { callAttention } from '../reading/choose.ts';

interface End {
  id: string;
  name: string;
}

/** Asks for two organisations, and draws the ways between them. */
export function FindPath() {
  return (
    <DialogTrigger>
      <Button className="button">
        <Route aria-hidden /> <span className="button-words">Find a path</span>
      </Button>
      <ModalOverlay className="backdrop" isDismissable>
        <Modal className="popover">
          <Dialog className="dialog">{({ close }) => <Ends onDone={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Ends({ onDone }: { onDone: () => void }) {
  const begun = useBegun();
  const [chosen, setChosen] = useState<{ from?: End | null; to?: End | null }>({});
  const from = chosen.from === undefined ? begun : chosen.from;
  const to = chosen.to ?? null;
  const isSame = from !== null && from.id === to?.id;
  const question = { ...nothingAsked, who: from?.id ?? null, with: to?.id ?? null };
  const find = () => {
    if (!from || !to || isSame) return;
    useStore.getState().act({ type: 'find ways', from: from.id, to: to.id });
    onDone();
    callAttention();
  };
  return (
    <Form
      className="ends"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <Heading slot="title">Find a path</Heading>
      <p className="soft">How are two organisations connected? Each step of a way is cited.</p>
      <BlankField
        blank="who"
        label="From"
        question={question}
        name={from?.name ?? ''}
        open="an organisation"
        isFirst={begun === null}
        onFill={(end) => setChosen({ ...chosen, from: end })}
      />
      <BlankField
        blank="with"
        label="To"
        question={question}
        name={to?.name ?? ''}
        open="another organisation"
        isFirst={begun !== null}
        onFill={(end) => setChosen({ ...chosen, to: end })}
      />
      {isSame && <p className="notice">Choose two different organisations.</p>}
      <div className="dialog-buttons">
        <Button className="button" onPress={onDone}>
          Cancel
        </Button>
        <Button className="button primary" type="submit" isDisabled={from === null || to === null || isSame}>
          Find the ways
        </Button>
      </div>
    </Form>
  );
}

/** Where a path most likely begins: at the organisation that is selected, else at the one that is asked about. */
function useBegun(): End | null {
  const id = useView(({ selection, question }) =>
    selection?.id.startsWith('organisation/') ? selection.id : question.who,
  );
  const asked = { who: id ?? '', with: '', on: '', hasWho: true, hasWith: false, hasOn: false };
  const { data } = useQuery({
    queryKey: ['names', asked],
    queryFn: ({ signal }) => ask(NamesDocument, asked, signal),
    enabled: id !== null,
  });
  return id === null ? null : { id, name: data?.who?.name ?? id };
}
