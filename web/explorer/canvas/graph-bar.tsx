import { CircleMinus, CirclePlus, EyeOff, LayoutGrid, RefreshCw, Undo2, Waypoints } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { useDrawn } from '../answers.ts';
import { IconButton } from '../panels/icon-button.tsx';
import { useStore, useView } from '../state/store.ts';
import { askToExpand } from './expand-dialog.tsx';
import { useHovered } from './hovered.ts';
import { type Order, ordered } from './orders.ts';
import { captionOf, statusOf } from './status.ts';

/** Above the canvas: what is shown and what is not, and what can be done to it. */
export function GraphBar() {
  const { answers, drawing } = useDrawn();
  const view = useView((present) => present);
  const { act } = useStore.getState();
  const { sentences, more, further } = statusOf(view, answers, drawing);
  return (
    <div className="graph-bar">
      <p className="graph-counts">
        {sentences.join(' · ')}
        {more > 0 && (
          <Button className="button quiet" onPress={() => act({ type: 'show more' })}>
            Show more
          </Button>
        )}
        {further && (
          <Button className="button quiet" onPress={() => askToExpand(further.id)}>
            {further.hidden.toLocaleString('en-GB')} more of {further.name}
          </Button>
        )}
      </p>
      <div className="toolbar">
        <OfSelected />
        <span className="graph-rule" />
        <IconButton name="Arrange anew" icon={<RefreshCw />} onPress={() => act({ type: 'arrange anew' })} />
        <OtherOrders />
        <TooltipTrigger delay={400}>
          <ToggleButton
            className="button icon"
            aria-label="Draw hubs"
            isSelected={view.hubs}
            onChange={() => act({ type: 'switch hubs' })}
          >
            <Waypoints />
          </ToggleButton>
          <Tooltip className="popover tooltip">Draw hubs: a cooperation of three or more as one small diamond</Tooltip>
        </TooltipTrigger>
        {view.leftOut.length > 0 && (
          <Button className="button" onPress={() => act({ type: 'bring back' })}>
            <Undo2 aria-hidden /> Bring back {view.leftOut.length}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Rings or blocks instead of the usual layout: a move of all, which can be undone. */
function OtherOrders() {
  const { drawing } = useDrawn();
  const selected = useView(({ selection }) => selection?.id ?? null);
  const arrange = (order: Order) =>
    useStore.getState().act({ type: 'move', places: ordered(order, drawing, selected) });
  return (
    <MenuTrigger>
      <Button className="button icon" aria-label="Arrange in another order">
        <LayoutGrid />
      </Button>
      <Popover className="popover">
        <Menu className="graph-menu" onAction={(key) => arrange(key as Order)}>
          <MenuItem id="around">Around the selected one</MenuItem>
          <MenuItem id="by kind">By kind</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What can be done to the organisation that is selected. */
function OfSelected() {
  const { drawing } = useDrawn();
  const selected = useView(({ selection }) => selection?.id ?? null);
  const { act } = useStore.getState();
  const one = drawing.organisations.find(({ organisation }) => organisation.id === selected);
  const id = one?.organisation.id ?? '';
  return (
    <>
      <Button className="button" isDisabled={!one || one.hidden === 0} onPress={() => askToExpand(id)}>
        <CirclePlus aria-hidden /> Expand
      </Button>
      <Button className="button" isDisabled={!one?.isExpanded} onPress={() => act({ type: 'collapse', of: id })}>
        <CircleMinus aria-hidden /> Collapse
      </Button>
      <Button className="button" isDisabled={!one} onPress={() => act({ type: 'leave out', id })}>
        <EyeOff aria-hidden /> Leave out
      </Button>
    </>
  );
}

/** At the foot of the canvas: what is under the mouse, or what is under way. */
export function Caption({ isArranging }: { isArranging: boolean }) {
  const hovered = useHovered(({ id }) => id);
  const { drawing, isLoading } = useDrawn();
  const work = isArranging ? 'Arranging …' : isLoading ? 'Asking …' : null;
  const caption = work ?? (hovered === null ? null : captionOf(hovered, drawing));
  return (
    <p className="graph-caption small" data-working={work !== null || undefined}>
      {caption ?? (drawing.organisations.length > 0 && <Hint />)}
    </p>
  );
}

const Hint = () => (
  <>
    Click to read, double-click to expand<span className="graph-wheel">; Ctrl and wheel to zoom</span>.
  </>
);
