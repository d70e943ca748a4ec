import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import {
  Button,
  type Key,
  ListLayout,
  type Selection,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { useDrawn } from '../../answers.ts';
import { ClaimsOfLinkDocument, type ClaimsOfLinkQuery } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/client.ts';
import { type OutlineLink, type OutlineOrganisation, outlineOf } from '../../state/outline.ts';
import { useStore, useView } from '../../state/store.ts';
import { counted, inWords, tieInWords } from '../words.ts';
import { actByKey, thingOf, WAITING } from './keys.ts';
import './twin.css';

/** From here on only the items in sight are in the page: each listens to what keys and mouse do. */
const MANY = 200;

/** The canvas as a tree: organisations, their links, the claims behind each. Same selection, every action by keyboard. */
export function Twin() {
  const { drawing } = useDrawn();
  const selected = useView(({ selection }) => selection?.id);
  const [open, setOpen] = useState<Set<Key>>(new Set());
  const outline = useMemo(() => outlineOf(drawing), [drawing]);
  const tree = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => outline.flatMap(({ key, links }) => [key, ...links.map((link) => link.key)]), [outline]);
  const current = keys.filter((key) => thingOf(key) === selected).slice(0, 1);
  const byKey = (event: KeyboardEvent) => {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key;
    const isOnButton = (event.target as HTMLElement).closest('button') !== null;
    if (!key || isOnButton || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!actByKey(event.key.toLowerCase(), key, drawing, (to) => focusOn(tree.current, to, outline))) return;
    // The tree would otherwise take the letter for the beginning of a name.
    event.stopPropagation();
    event.preventDefault();
  };
  const select = (selection: Selection) => {
    const [key] = selection === 'all' ? [] : [...selection];
    const thing = key === undefined ? WAITING : thingOf(String(key));
    if (thing !== WAITING) useStore.getState().act({ type: 'select', id: thing });
  };
  if (outline.length === 0) return <p className="twin-nothing soft small">Nothing is drawn yet.</p>;
  const isMany = outline.length > MANY;
  const items = (
    <Tree
      aria-label="What is drawn"
      selectionMode="single"
      selectionBehavior="toggle"
      disallowEmptySelection={current.length > 0}
      selectedKeys={current}
      onSelectionChange={select}
      expandedKeys={open}
      onExpandedChange={setOpen}
      items={outline}
      dependencies={[open]}
    >
      {(one) => <OrganisationItem id={one.key} one={one} open={open} />}
    </Tree>
  );
  return (
    <div className="twin" data-many={isMany || undefined} ref={tree} onKeyDownCapture={byKey}>
      {isMany ? (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 36 }}>
          {items}
        </Virtualizer>
      ) : (
        items
      )}
    </div>
  );
}

/** Goes to an organisation; where its item is not in the page, scrolls nearer until it is. */
function focusOn(twin: HTMLElement | null, key: string, outline: OutlineOrganisation[], tries = 20): void {
  const tree = twin?.querySelector<HTMLElement>('[role="treegrid"]');
  const item = tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (item || !tree || tries === 0) {
    item?.focus();
    return;
  }
  const placeOf = (one: string | undefined) => outline.findIndex((other) => other.key === one);
  const inSight = [...tree.querySelectorAll<HTMLElement>('[aria-level="1"]')].filter(
    (one) => one.getBoundingClientRect().bottom > tree.getBoundingClientRect().top,
  );
  const near = inSight[0];
  if (near) tree.scrollTop += (placeOf(key) - placeOf(near.dataset.key)) * near.offsetHeight;
  else tree.scrollTop = (tree.scrollHeight * placeOf(key)) / outline.length;
  setTimeout(() => focusOn(twin, key, outline, tries - 1), 50);
}

/** What stands under an item is made when it is opened: of a large picture it would be thousands of items. */
function OrganisationItem({ one, open }: { id: Key; one: OutlineOrganisation; open: Set<Key> }) {
  const { organisation, hidden, isExpanded } = one.drawn;
  const more = hidden > 0 ? `, ${counted(hidden, 'link')} not drawn` : '';
  const expanded = isExpanded ? ', expanded' : '';
  return (
    <TreeItem id={one.key} textValue={`${organisation.name}, ${counted(one.links.length, 'link')}${more}${expanded}`}>
      <Row>
        <span className="twin-name">{organisation.name}</span>
        {hidden > 0 && (
          <span className="tag" title={`${counted(hidden, 'link')} not drawn`}>
            +{hidden}
          </span>
        )}
      </Row>
      {open.has(one.key)
        ? one.links.map((link) => <LinkItem key={link.key} one={link} isOpen={open.has(link.key)} />)
        : one.links.length > 0 && <Waiting under={one.key} words="Closed" />}
    </TreeItem>
  );
}

function LinkItem({ one, isOpen }: { one: OutlineLink; isOpen: boolean }) {
  const { link } = one.drawn;
  const words = tieInWords(link);
  return (
    <TreeItem id={one.key} textValue={`${one.other.name}: ${words}`}>
      <Row>
        <span>
          {one.other.name} <span className="soft small">{words}</span>
        </span>
      </Row>
      {isOpen ? <Claims link={link.id} under={one.key} /> : <Waiting under={one.key} />}
    </TreeItem>
  );
}

/** The claims of a link, asked for when its item is opened. */
function Claims({ link, under }: { link: string; under: string }) {
  const { data, error } = useQuery({
    queryKey: ['claims of link', link],
    queryFn: ({ signal }) => ask(ClaimsOfLinkDocument, { id: link }, signal),
  });
  if (!data) return <Waiting under={under} words={error ? error.message : 'Loading the claims …'} />;
  return claimsIn(data).map(({ id, words }) => (
    <TreeItem key={id} id={`${under} ${id}`} textValue={words}>
      <Row>
        <span className="small">{words}</span>
      </Row>
    </TreeItem>
  ));
}

const Waiting = ({ under, words = 'Loading the claims …' }: { under: string; words?: string }) => (
  <TreeItem id={`${under} ${WAITING}`} textValue={words}>
    <Row>
      <span className="soft small">{words}</span>
    </Row>
  </TreeItem>
);

function claimsIn({ node }: ClaimsOfLinkQuery): { id: string; words: string }[] {
  if (!node || !('cooperations' in node)) return [];
  return [
    ...node.cooperations.nodes.map(({ id, kind, status, summary }) => ({
      id,
      words: summary ?? `Cooperation: ${kind}, ${inWords(status)}`,
    })),
    ...node.meetings.nodes.map(({ id, title, date }) => ({ id, words: `${title}${date ? `, ${date}` : ''}` })),
    ...node.memberships.nodes.map(({ id, kind, member, body }) => ({
      id,
      words: `${member.name} is ${inWords(kind)} of ${body.name}`,
    })),
  ];
}

function Row({ children }: { children: ReactNode }) {
  return (
    <TreeItemContent>
      {({ hasChildItems }) => (
        <div className="twin-row">
          {hasChildItems ? (
            <Button slot="chevron" className="button icon quiet twin-chevron">
              <ChevronRight aria-hidden />
            </Button>
          ) : (
            <span className="twin-chevron" />
          )}
          {children}
        </div>
      )}
    </TreeItemContent>
  );
}
