import { Code, Copy, Link } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { asGraphQL } from '../../api/as-graphql.ts';
import { useStore } from '../../state/store.ts';

/** Takes the view away: its address, or the question that it asks as GraphQL. */
export function CopyMenu() {
  return (
    <MenuTrigger>
      <Button className="button">
        <Copy aria-hidden /> Copy
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

async function copy(text: string, done: string): Promise<void> {
  const { announce } = useStore.getState();
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
  } catch {
    announce('The browser did not allow copying. Allow the clipboard for this page and try again.');
  }
}
