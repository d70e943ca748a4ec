import { type Place, type Refusals, renderPlace } from './refusal.ts';

/**
 * A thing of the register (or one of its names, identifiers …) as several files tell of it. What is said of it once
 * stays said; lists grow in the order of reading; scalars that disagree are refused, with both places.
 */
export class Thing {
  private readonly scalars = new Map<string, { value: string; place: Place }>();
  private readonly lists = new Map<string, Map<string, Thing>>();

  constructor(
    readonly id: string,
    /** Where it is first told of. */
    readonly place: Place,
    private readonly refusals: Refusals,
  ) {}

  /** One file says this of it, at this place; nothing if the value is left out. */
  say(field: string, value: string | undefined, place: Place): void {
    if (value === undefined) return;
    const earlier = this.scalars.get(field);
    if (!earlier) this.scalars.set(field, { value, place });
    else if (earlier.value !== value) {
      this.refusals.add(
        place,
        `The ${field} of ${this.id} is “${value}” here and “${earlier.value}” at ${renderPlace(earlier.place)}: make them agree, or say it once.`,
      );
    }
  }

  get(field: string): string | undefined {
    return this.scalars.get(field)?.value;
  }

  /** Where the field was said, else where the thing is told of. */
  placeOf(field: string): Place {
    return this.scalars.get(field)?.place ?? this.place;
  }

  /** The member of one of its lists under this key, there once it is asked for; `called` in refusals. */
  item(list: string, key: string, place: Place, called = key): Thing {
    const items = this.lists.get(list) ?? new Map<string, Thing>();
    this.lists.set(list, items);
    const item = items.get(key) ?? new Thing(called, place, this.refusals);
    items.set(key, item);
    return item;
  }

  items(list: string): Thing[] {
    return [...(this.lists.get(list)?.values() ?? [])];
  }

  keys(list: string): string[] {
    return [...(this.lists.get(list)?.keys() ?? [])];
  }
}

/** The things of one type, by id. */
export class Things {
  private readonly byId = new Map<string, Thing>();

  constructor(private readonly refusals: Refusals) {}

  /** The thing with this id, there once it is asked for. */
  of(id: string, place: Place): Thing {
    const thing = this.byId.get(id) ?? new Thing(id, place, this.refusals);
    this.byId.set(id, thing);
    return thing;
  }

  find(id: string): Thing | undefined {
    return this.byId.get(id);
  }

  /** All of them, by id. */
  sorted(): Thing[] {
    return [...this.byId.keys()].sort().map((id) => this.byId.get(id)!);
  }
}
