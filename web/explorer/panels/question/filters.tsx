import { ChevronDown, Info } from 'lucide-react';
import { useId, useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import type { Basis } from '../../api/__generated__/graphql.ts';
import { nothingAsked, type Question } from '../../state/question.ts';
import { useStore } from '../../state/store.ts';
import { counted } from '../words.ts';

const ties: readonly { basis: Basis; label: string; means: string }[] = [
  { basis: 'STATED', label: 'Stated', means: 'A document says that they cooperate.' },
  { basis: 'MET', label: 'Met', means: 'Both took part in a meeting. That is not yet cooperation.' },
  { basis: 'MEMBER', label: 'Member', means: 'One belongs to the other, as member, observer or associate.' },
];

const AT_LEAST_ONE = 'At least one of these stays on.';

/** What counts as a tie, and from how many publishers. */
export function Filters({ question, onClear }: { question: Question; onClear(): void }) {
  const isChanged = JSON.stringify(question) !== JSON.stringify(nothingAsked);
  return (
    <div className="filters">
      <Ties question={question} />
      <Publishers question={question} />
      {isChanged && (
        <Button className="button quiet clear-all" onPress={onClear}>
          Clear all
        </Button>
      )}
    </div>
  );
}

function Ties({ question }: { question: Question }) {
  const id = useId();
  const [isLast, setLast] = useState(false);
  const { act, announce } = useStore.getState();
  const choose = (basis: Basis, isOn: boolean) => {
    const chosen = isOn ? [...question.basis, basis] : question.basis.filter((one) => one !== basis);
    setLast(chosen.length === 0);
    if (chosen.length === 0) announce(AT_LEAST_ONE);
    else act({ type: 'ask', blanks: { basis: chosen } });
  };
  return (
    <>
      <fieldset className="ties">
        <legend className="words">Ties</legend>
        {ties.map(({ basis, label, means }) => (
          <span key={basis}>
            <label className="check">
              <input
                type="checkbox"
                className="check-box"
                checked={question.basis.includes(basis)}
                onChange={({ target }) => choose(basis, target.checked)}
                aria-describedby={id + basis}
              />
              {label}
            </label>
            <span id={id + basis} className="visually-hidden">
              {means} {AT_LEAST_ONE}
            </span>
          </span>
        ))}
      </fieldset>
      <DialogTrigger>
        <Button className="button icon explain" aria-label="What the ties mean">
          <Info aria-hidden />
        </Button>
        <Popover className="popover ties-popover">
          <Dialog>
            <Heading slot="title" level={3}>
              Three ties, never mixed
            </Heading>
            <dl>
              {ties.map(({ basis, label, means }) => (
                <div key={basis}>
                  <dt>{label}</dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
            <p className="soft small">{AT_LEAST_ONE}</p>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {isLast && question.basis.length === 1 && <span className="soft small">{AT_LEAST_ONE}</span>}
    </>
  );
}

const USUAL = [1, 2, 3, 4, 5];

function Publishers({ question: { publishersAtLeast: least } }: { question: Question }) {
  const choices = USUAL.includes(least) ? USUAL : [...USUAL, least];
  return (
    <Select
      className="publishers"
      value={least}
      onChange={(key) => useStore.getState().act({ type: 'ask', blanks: { publishersAtLeast: Number(key) } })}
    >
      <Label className="words">from at least</Label>
      <Button className="publishers-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="blank-list" items={choices.map((count) => ({ count }))}>
          {({ count }) => (
            <ListBoxItem id={count} className="choice">
              {counted(count, 'publisher')}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
