import { Button } from 'react-aria-components';

/** What went wrong, in the words of the API that say what to do, and a way to ask again. */
export function Failed({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <div className="notice bad" role="alert">
      <p>{error.message}</p>
      <Button className="button" onPress={retry}>
        Try again
      </Button>
    </div>
  );
}
