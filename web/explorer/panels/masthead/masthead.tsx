import { Keyboard, Redo2, Undo2 } from 'lucide-react';
import { Button, Link, Toolbar } from 'react-aria-components';
import icon from '../../../icon.svg';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../icon-button.tsx';
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
          <Undo2 aria-hidden /> <span className="button-words">Undo</span>
        </Button>
        <Button className="button" isDisabled={future.length === 0} onPress={redo}>
          <Redo2 aria-hidden /> <span className="button-words">Redo</span>
        </Button>
        <FindPath />
        <CopyMenu />
        <ThemeButton />
        <IconButton name="Keys" icon={<Keyboard aria-hidden />} onPress={() => useHelp.setState({ isOpen: true })} />
        <a className="button" href="/graphql">
          API
        </a>
      </Toolbar>
    </header>
  );
}
