import { Keyboard, Redo2, Undo2 } from 'lucide-react';
import { Button, Link, Toolbar } from 'react-aria-components';
import icon from '../../../icon.svg';
import { useStore } from '../../state/store.ts';
import { CopyMenu } from './copy-menu.tsx';
import { FindPath } from './find-path.tsx';
import { useHelp } from './keys.tsx';
import { ThemeButton } from './theme.tsx';
import './masthead.css';

/** The name, and what can be done from anywhere. */
export function Masthead() {
  const { past, future } = useStore(({ history }) => history);
  const { act, undo, redo } = useStore.getState();
  return (
    <header className="masthead">
      <h1>
        <img src={icon} alt="" />
        <Link className="home" onPress={() => act({ type: 'start over' })}>
          Liaison
        </Link>
      </h1>
      <Toolbar aria-label="View" className="toolbar">
        <Button className="button" isDisabled={past.length === 0} onPress={undo}>
          <Undo2 aria-hidden /> Undo
        </Button>
        <Button className="button" isDisabled={future.length === 0} onPress={redo}>
          <Redo2 aria-hidden /> Redo
        </Button>
        <FindPath />
        <CopyMenu />
        <ThemeButton />
        <Button className="button icon" aria-label="Keys" onPress={() => useHelp.setState({ isOpen: true })}>
          <Keyboard aria-hidden />
        </Button>
        <a className="button" href="/graphql">
          API
        </a>
      </Toolbar>
    </header>
  );
}
