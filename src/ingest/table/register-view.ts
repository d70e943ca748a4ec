import { foldName } from '../../domain/romanise.ts';
import type { Candidate } from '../../graph/matching.ts';
import type { TableOrganisation } from './organisation.ts';

/** An organisation that the register has, or will have. */
export interface Registered {
  /** Undefined until one that is new is given its id. */
  id?: string;
  /** Those of the table's schemes of which it has a number. */
  schemes: Set<string>;
}

/** What an organisation of a table is in the register, and how it was found: by the number of the table, another, its name. */
export interface Taken {
  organisation: TableOrganisation;
  registered: Registered;
  by: 'OWN' | 'NUMBER' | 'NAME' | 'NEW';
}

type Identifier = TableOrganisation['identifiers'][number];
const numberOf = ({ scheme, value }: Identifier): string => `${scheme} ${value}`;

/** The names by which an organisation may be found: neither abbreviations nor former ones. */
export const exactNames = ({ names }: TableOrganisation): string[] =>
  names.filter(({ use }) => use !== 'ABBREVIATION' && use !== 'FORMER').map(({ text }) => foldName(text));

/**
 * The register as far as rows ask for it, with what rows before have added that is not in the graph yet: of a batch, in a
 * dry run of all. One organisation is taken after the other, so it is the same how they fall into batches.
 */
export class RegisterView {
  /** Ids that are given already. */
  readonly ids = new Set<string>();
  private readonly byId = new Map<string, Registered>();
  private readonly byNumber = new Map<string, Set<Registered>>();
  private readonly byName = new Map<string, Set<Registered>>();

  /** Notes which organisations of the graph have a number. */
  noteNumber(identifier: Identifier, candidates: Candidate[]): void {
    for (const candidate of candidates) add(this.byNumber, numberOf(identifier), this.known(candidate));
  }

  /** Notes which organisations of the graph are called so. */
  noteName(identity: string, folded: string, candidates: Candidate[]): void {
    for (const candidate of candidates) add(this.byName, `${identity} ${folded}`, this.known(candidate));
  }

  /** Whether it is known by the number of the table. */
  hasOwn({ identifiers }: TableOrganisation): boolean {
    return this.byNumber.has(numberOf(identifiers[0]!));
  }

  /**
   * What an organisation of the table is: the one with one of its identifiers, the first one first, unless the table tells
   * that one by another number of the same scheme; else the only one called exactly so, if the table tells that one by
   * no number; else a new one. Whatever is found otherwise than by the first identifier has that from now on.
   */
  take(organisation: TableOrganisation): Taken {
    const own = organisation.identifiers[0]!;
    for (const identifier of organisation.identifiers) {
      const isOwn = identifier.scheme === own.scheme;
      const having = [...(this.byNumber.get(numberOf(identifier)) ?? [])];
      const registered = having.find(({ schemes }) => isOwn || !schemes.has(own.scheme));
      if (registered) return this.found(organisation, registered, isOwn ? 'OWN' : 'NUMBER');
    }
    const names = exactNames(organisation).map((name) => `${organisation.identity} ${name}`);
    const called = new Set(names.flatMap((name) => [...(this.byName.get(name) ?? [])]));
    const [only] = called;
    if (only && called.size === 1 && only.schemes.size === 0) return this.found(organisation, only, 'NAME');

    const registered: Registered = { schemes: new Set() };
    for (const identifier of organisation.identifiers) this.number(registered, identifier);
    for (const name of names) add(this.byName, name, registered);
    return { organisation, registered, by: 'NEW' };
  }

  private found(organisation: TableOrganisation, registered: Registered, by: Taken['by']): Taken {
    this.number(registered, organisation.identifiers[0]!);
    return { organisation, registered, by };
  }

  private number(registered: Registered, identifier: Identifier): void {
    registered.schemes.add(identifier.scheme);
    add(this.byNumber, numberOf(identifier), registered);
  }

  private known({ id, schemes }: Candidate): Registered {
    const known = this.byId.get(id) ?? { id, schemes: new Set<string>() };
    this.byId.set(id, known);
    for (const scheme of schemes) known.schemes.add(scheme);
    return known;
  }
}

function add(to: Map<string, Set<Registered>>, key: string, registered: Registered): void {
  const there = to.get(key);
  if (there) there.add(registered);
  else to.set(key, new Set([registered]));
}
