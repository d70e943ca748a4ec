import { Route } from 'lucide-react';
import { Button } from 'react-aria-components';

export function FindPath() {
  return (
    <Button className="button">
      <Route aria-hidden /> Find a path
    </Button>
  );
}
