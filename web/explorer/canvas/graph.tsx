import { Twin } from '../panels/twin/twin.tsx';

export function Graph() {
  return <Twin />;
}
