import { LiaisonError } from '../domain/errors.ts';
import type { Reference } from './references.ts';

/** A place in a file of a dossier; line and column count from 1, the column in UTF-16 units as editors do. */
export interface Place {
  /** As it was typed or found, relative to the working folder where it lies inside it. */
  file: string;
  line: number;
  column: number;
}

/** One thing that is not right: where, why, and what would be right. */
export interface Refusal extends Place {
  message: string;
}

/** Ids that files use and do not declare, which a graph may know; and those that they do declare. */
export interface OpenReferences {
  references: Reference[];
  declared: string[];
}

/** A dossier that is not taken in, with everything that is wrong in it, sorted by place. */
export class RefusedError extends LiaisonError {
  constructor(
    readonly refusals: Refusal[],
    /** What only a graph can tell to be right or wrong, so that it can be refused together with the rest. */
    readonly open: OpenReferences = { references: [], declared: [] },
  ) {
    const count = refusals.length === 1 ? 'One thing is' : `${refusals.length} things are`;
    super('INVALID', `${count} not right. Nothing was written; put this right and import again.`);
  }
}

/** The refusals as lines of `file:line:column  message`, sorted by place; an editor's terminal makes links of them. */
export const renderRefusals = (refusals: Refusal[]): string =>
  sorted(refusals)
    .map((refusal) => `${renderPlace(refusal)}  ${refusal.message}`)
    .join('\n');

/** `file:line:column`. */
export const renderPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Collects what is refused while the files are read, so that all of it can be said at once. */
export class Refusals {
  private readonly found = new Map<string, Refusal>();

  /** Said twice of the same place (an anchor's text, read at each of its uses) it is kept once. */
  add(place: Place, message: string): void {
    const refusal = { file: place.file, line: place.line, column: place.column, message };
    this.found.set(`${renderPlace(refusal)} ${message}`, refusal);
  }

  /** @throws RefusedError if anything was refused */
  throwIfAny(open?: OpenReferences): void {
    if (this.found.size > 0) throw new RefusedError(this.all(), open);
  }

  /** What was refused so far, sorted by place. */
  all(): Refusal[] {
    return sorted([...this.found.values()]);
  }
}

const sorted = (refusals: Refusal[]): Refusal[] =>
  [...refusals].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
