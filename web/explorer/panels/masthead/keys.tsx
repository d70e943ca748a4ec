import { Fragment, useEffect } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { create } from 'zustand';
import { useStore } from '../../state/store.ts';
import { TREE_KEYS } from '../twin/keys.ts';

export const useHelp = create<{ isOpen: boolean }>()(() => ({ isOpen: false }));

const PAGE_KEYS: readonly [key: string, does: string][] = [
  ['/', 'goes to “Who”, to search'],
  ['?', 'lists the keys'],
  ['Ctrl Z', 'undoes; with Shift, or Ctrl Y, redoes'],
  ['F6', 'goes to the next region of the page; with Shift to the one before'],
];

/** The list of keys, and the keys that hold everywhere. */
export function KeysHelp() {
  const isOpen = useHelp((help) => help.isOpen);
  useEffect(() => {
    document.addEventListener('keydown', onPageKey);
    return () => document.removeEventListener('keydown', onPageKey);
  }, []);
  return (
    <ModalOverlay
      className="backdrop"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => useHelp.setState({ isOpen: open })}
    >
      <Modal className="popover">
        <Dialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title">Keys</Heading>
              <Keys title="Everywhere" keys={PAGE_KEYS} />
              <Keys title="In the tree “What is drawn”" keys={TREE_KEYS} />
              <div className="dialog-buttons">
                <Button className="button primary" onPress={close}>
                  Close
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ title, keys }: { title: string; keys: readonly [string, string][] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** Where letters are text; a checkbox or a slider takes none. */
const WRITTEN_IN = 'input:not([type="checkbox"], [type="range"]), textarea, [contenteditable]';

function onPageKey(event: KeyboardEvent): void {
  const { undo, redo } = useStore.getState();
  const key = event.key.toLowerCase();
  const isWriting = (event.target as HTMLElement).closest(WRITTEN_IN) !== null;
  if ((isWriting && key !== 'f6') || event.altKey || event.defaultPrevented) return;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && (key === 'y' || (key === 'z' && event.shiftKey))) redo();
  else if (isCommand && key === 'z') undo();
  else if (!isCommand && key === '/') document.querySelector<HTMLInputElement>('[role="combobox"]')?.focus();
  else if (key === 'f6') goToRegion(event.shiftKey ? -1 : 1);
  else if (!isCommand && key === '?') useHelp.setState({ isOpen: true });
  else return;
  event.preventDefault();
}

/** Moves the focus to the next region of the page, or the one before, round and round. */
function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('.region')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : -1) : at + step;
  regions.at(next % regions.length)?.focus();
}
