import { Code, Copy, Link } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { asGraphQL } from '../../api/as-graphql.ts';
import { useStore } from '../../state/store.ts';
import { copy } from '../copy.ts';

/** Takes the view away: its address, or the question that it asks as GraphQL. */
export function CopyMenu() {
  return (
    <MenuTrigger>
      <Button className="button">
        <Copy aria-hidden /> <span className="button-words">Copy</span>
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label="Copy">
          <MenuItem onAction={() => void copy(location.href, 'The link to this view is copied.')}>
            <Link aria-hidden /> Link to this view
          </MenuItem>
          <MenuItem
            onAction={() =>
              void copy(asGraphQL(useStore.getState().history.present), 'The GraphQL is copied. It runs at /graphql.')
            }
          >
            <Code aria-hidden /> Copy as GraphQL
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
