import { ChevronDown, X } from 'lucide-react';
import {
  type ContextType,
  type KeyboardEvent,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { Question } from '../../state/question.ts';
import { Failed } from '../failed.tsx';
import { type Blank, type Choice, labels } from './choices.ts';
import { type Offer, useOffer } from './offer.ts';
import './blank.css';

interface Props {
  blank: Blank;
  /** What the field is called, if not by its blank. */
  label?: string;
  question: Question;
  /** The name of what fills the blank; empty while it is open. */
  name: string;
  /** What stands in an open blank. */
  open: string;
  /** Whether it is what one fills first where it comes: it has the keys then. */
  isFirst?: boolean;
  onFill(choice: { id: string; name: string } | null): void;
}

type State = NonNullable<ContextType<typeof ComboBoxStateContext>>;

/** What keys were pressed before there was a list to go through: go to the best match, or go there and take it. */
type Ahead = 'go' | 'take' | null;

/**
 * A blank of the sentence. Nothing is chosen ahead: Arrow Down (or Enter) goes to the best match, Enter takes it. Escape
 * and leaving bring back what was there; Enter in an emptied field clears the blank.
 */
export function BlankField({ blank, label = labels[blank], question, name, open, isFirst = false, onFill }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isUsed, setUsed] = useState(false);
  const [ahead, setAhead] = useState<Ahead>(null);
  const input = useRef<HTMLInputElement>(null);
  const isAtOne = useRef(false);
  const current = question[blank];
  const offer = useOffer(blank, question, typed ?? '', isUsed);

  // What was given back or chosen while one is in the field is as at entering it: the next letter replaces it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text alone is selected
  useLayoutEffect(() => {
    if (typed === null && document.activeElement === input.current) input.current?.select();
  }, [typed, name]);

  const rest = () => {
    setTyped(null);
    setAhead(null);
  };
  const fill = (choice: { id: string; name: string } | null) => {
    rest();
    onFill(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') rest();
    else if (event.key === 'ArrowDown' && offer.isLoading) {
      setAhead('go');
      // The best match may not be among those that are left of the list before.
      if (offer.choices.length > 0) event.stopPropagation();
    } else if (event.key === 'Enter' && typed !== null && !isAtOne.current) {
      event.stopPropagation();
      if (typed.trim() === '') fill(null);
      else setAhead(ahead === 'go' && offer.isLoading ? 'take' : 'go');
    }
  };

  return (
    <ComboBox
      className="blank"
      autoFocus={isFirst}
      items={offer.choices}
      // What fills the blank is no choice ahead among those for another text.
      value={typed === null ? current : null}
      onChange={(key) => {
        const choice = offer.choices.find(({ id }) => id === key);
        if (choice && key !== current) fill(choice);
        else rest();
      }}
      inputValue={typed ?? name}
      onInputChange={(text) => {
        setTyped(text);
        setAhead(null);
      }}
      onFocus={() => setUsed(true)}
      onBlur={rest}
      onOpenChange={(isOpen) => isOpen && setUsed(true)}
      menuTrigger="manual"
      allowsEmptyCollection
      shouldFocusWrap
    >
      <Steering
        typed={typed}
        name={name}
        offer={offer}
        ahead={ahead}
        onTake={fill}
        onGone={() => setAhead(null)}
        isAtOne={isAtOne}
      />
      <Label className="blank-label">{label}</Label>
      <Group className="blank-box">
        <span className="blank-keys" onKeyDownCapture={onKeyDown}>
          <Input ref={input} placeholder={open} onFocus={(event) => typed === null && event.target.select()} />
        </span>
        {current !== null && (
          <Button
            slot={null}
            className="blank-button"
            aria-label={`Clear ${label}`}
            onPress={() => {
              fill(null);
              input.current?.focus();
            }}
          >
            <X aria-hidden />
          </Button>
        )}
        <Button className="blank-button">
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <Popover className="popover blank-popover">
        {offer.title !== '' && offer.choices.length > 0 && <p className="soft small blank-title">{offer.title}</p>}
        <ListBox<Choice>
          className="blank-list"
          data-busy={offer.isLoading || undefined}
          renderEmptyState={() => <Empty offer={offer} text={typed ?? ''} />}
        >
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface SteeringProps {
  typed: string | null;
  name: string;
  offer: Offer;
  ahead: Ahead;
  onTake(choice: Choice): void;
  onGone(): void;
  /** Tells whether the keys are at one of the choices. */
  isAtOne: RefObject<boolean>;
}

/** Opens the list while one types, and does what was asked before the list was there. Shows nothing itself. */
function Steering(props: SteeringProps) {
  const state = useContext(ComboBoxStateContext);
  // The children of a combo box are rendered a second time, without a state, to collect the choices.
  return state && <Steered {...props} state={state} />;
}

function Steered({ typed, name, offer, ahead, onTake, onGone, isAtOne, state }: SteeringProps & { state: State }) {
  const first = state.collection.getFirstKey();
  useEffect(() => {
    isAtOne.current = state.isOpen && state.selectionManager.focusedKey !== null;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing alone opens the list
  useEffect(() => {
    if (typed !== null && typed !== name && !state.isOpen) state.open(null, 'input');
  }, [typed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list alone brings what was waited for
  useEffect(() => {
    if (ahead === null || offer.isLoading) return;
    const [best] = offer.choices;
    if (best && ahead === 'take') onTake(best);
    else if (best && first === best.id) state.selectionManager.setFocusedKey(first);
    else if (best) return;
    onGone();
  }, [ahead, offer.isLoading, first]);
  return null;
}

function ChoiceItem({ choice: { id, name, about, matched, mark, count } }: { choice: Choice }) {
  return (
    <ListBoxItem id={id} textValue={name} className="choice">
      <span className="choice-words">
        <span>{name}</span>{' '}
        {(about || matched || mark) && (
          <span className="soft small">
            {[about, matched && `found as “${matched}”`].filter(Boolean).join(' · ')}{' '}
            {mark && <span className="tag">{mark}</span>}
          </span>
        )}
      </span>
      {count !== null && (
        <span className="choice-count">
          {count}
          <span className="visually-hidden">{count === 1 ? ' link' : ' links'}</span>
        </span>
      )}
    </ListBoxItem>
  );
}

/** Why the list is empty, and what to do. */
function Empty({ offer, text }: { offer: Offer; text: string }) {
  if (offer.error) {
    return <Failed error={offer.error} retry={offer.retry} />;
  }
  if (offer.isLoading) return <p className="soft blank-empty">Looking …</p>;
  return (
    <p className="blank-empty">
      {text.trim() === ''
        ? 'Nothing is left to choose. Clear another blank first.'
        : `Nothing is called “${text.trim()}”. Type fewer letters, another spelling or another language.`}
    </p>
  );
}
