import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { openInReading } from './choose.ts';

/** Words that open a thing under “Reading”. */
export function Opens({ id, evidence, children }: { id: string; evidence?: string | undefined; children: ReactNode }) {
  return (
    <Button className="button quiet opens" onPress={() => openInReading(id, evidence ?? null)}>
      {children}
    </Button>
  );
}

/** Several of them in a row: “A, B and C”. */
export function OpensEach({ things }: { things: readonly { id: string; name: string }[] }) {
  return things.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && (i === things.length - 1 ? ' and ' : ', ')}
      <Opens id={id}>{name}</Opens>
    </span>
  ));
}
