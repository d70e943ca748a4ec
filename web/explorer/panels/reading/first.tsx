import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useFocusOnNew } from './asking.tsx';

/** The first few of a list of facts, so that what is proven below stays in sight; the rest at a press. */
export function First<T>({
  of: all,
  keyOf,
  children,
}: {
  of: readonly T[];
  keyOf: (one: T) => string;
  children: (one: T) => ReactNode;
}) {
  const [isAll, setAll] = useState(all.length <= AT_FIRST + 1);
  const shown = isAll ? all : all.slice(0, AT_FIRST);
  const { list, remember } = useFocusOnNew(shown.length);
  return (
    <>
      <ul className="names" ref={list}>
        {shown.map((one) => (
          <li key={keyOf(one)} tabIndex={-1}>
            {children(one)}
          </li>
        ))}
      </ul>
      {!isAll && (
        <Button
          className="button quiet opens small"
          onPress={() => {
            remember();
            setAll(true);
          }}
        >
          and {all.length - shown.length} more
        </Button>
      )}
    </>
  );
}

const AT_FIRST = 3;
