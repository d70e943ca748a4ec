import { ChevronRight, CircleHelp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Disclosure, DisclosurePanel, Heading, Popover } from 'react-aria-components';
import { useFocusOnNew } from './asking.tsx';
import type { Term } from './sentences.ts';

/** A part of what is read that opens and closes; what is in it is asked for when it is first opened. */
export function Section({
  title,
  count,
  isOpen = false,
  level = 3,
  children,
}: {
  title: string;
  count?: number;
  isOpen?: boolean;
  level?: 3 | 4;
  children: ReactNode;
}) {
  const [expanded, setExpanded] = useState(isOpen);
  const [wasOpened, setWasOpened] = useState(isOpen);
  const change = (to: boolean) => {
    setExpanded(to);
    setWasOpened(wasOpened || to);
  };
  if (count === 0) return null;
  return (
    <Disclosure className={`section section-${level}`} isExpanded={expanded} onExpandedChange={change}>
      <Heading level={level}>
        <Button slot="trigger" className="section-trigger">
          <ChevronRight aria-hidden />
          <span>{title}</span>
          {count !== undefined && <span className="section-count">{count.toLocaleString('en-GB')}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="section-content">{wasOpened && children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** A question mark that tells what some words mean. */
export function Meaning({ of: terms }: { of: readonly Term[] }) {
  return (
    <DialogTrigger>
      <Button
        className="button icon quiet meaning"
        aria-label={`What it means: ${terms.map(({ label }) => label).join(', ')}`}
      >
        <CircleHelp aria-hidden />
      </Button>
      <Popover className="popover meaning-popover">
        <Dialog aria-label="What these words mean">
          <dl>
            {terms.map(({ label, help }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{help}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The first few of a list that is at hand, the rest at a press. */
export function Few<T extends { id: string }>({
  of: all,
  first = 5,
  children,
}: {
  of: readonly T[];
  first?: number;
  children: (one: T) => ReactNode;
}) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? all : all.slice(0, first);
  const { list, remember } = useFocusOnNew(shown.length);
  return (
    <>
      <ul className="items" ref={list}>
        {shown.map((one) => (
          <li key={one.id} tabIndex={-1}>
            {children(one)}
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <p className="more">
          <span className="soft small">
            Showing {shown.length} of {all.length}
          </span>
          <Button
            className="button"
            onPress={() => {
              remember();
              setAll(true);
            }}
          >
            Show all
          </Button>
        </p>
      )}
    </>
  );
}
