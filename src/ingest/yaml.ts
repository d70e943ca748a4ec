import { type Document, isCollection, isMap, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Place, Refusals } from './refusal.ts';
import { hasHalfPair } from './textfile.ts';

/** Keys and indexes from the root of a file to a value in it: `['meetings', 0, 'schedule']`. */
export type Path = readonly (string | number)[];

/** A quote is seldom used more often than this; beyond it, aliases of aliases could fill the memory. */
const USES_OF_ALIASES = 10_000;

const ADVICE: Record<string, string> = {
  DUPLICATE_KEY: 'This key stands twice in the same place: keep one.',
  TAB_AS_INDENT: 'A tab stands where YAML needs spaces: indent with spaces.',
  MULTIPLE_DOCS: 'The file holds several YAML documents (“---”): put each into a file of its own.',
  NON_STRING_KEY: 'The name of a field must be text.',
};

/** A YAML file that remembers where everything in it stands. */
export class YamlFile {
  private constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
    /** How the file is called in refusals. */
    readonly name: string,
  ) {}

  /** Reads YAML 1.2 with text keys; null if it is none, and then everything that is wrong is among the refusals. */
  static parse(text: string, name: string, refusals: Refusals): YamlFile | null {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const file = new YamlFile(document, lines, name);
    const problems = [...document.errors, ...document.warnings];
    for (const { code, message, pos } of problems) {
      const quoting = /mapping|collection|key/i.test(message)
        ? ' Words with a colon or a # in them need quotation marks.'
        : '';
      refusals.add(file.placeOf(pos[0]), ADVICE[code] ?? `This is not YAML: ${message.replace(/\.$/, '')}.${quoting}`);
    }
    if (file.refuseBrokenNodes(refusals) || problems.length > 0) return null;
    if (file.value() !== undefined) return file;
    refusals.add(file.placeOf(0), 'Aliases (*) lead to one another too often to be followed: write them out.');
    return null;
  }

  /** The content as plain values; undefined if its aliases multiply without end, or lead to what was dropped. */
  value(): unknown {
    try {
      return this.document.toJS({ maxAliasCount: USES_OF_ALIASES }) ?? null;
    } catch {
      return undefined;
    }
  }

  /** Where a value stands, or its key; of a value within an anchored one, where the alias is used. */
  place(path: Path, of: 'value' | 'key' = 'value'): Place {
    let node: unknown = this.document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const [i, step] of path.entries()) {
      const wantsKey = of === 'key' && i === path.length - 1;
      node = isMap(node) && wantsKey ? keyIn(node, step) : childIn(node, step);
      const found = offsetOf(node);
      if (found === null) break;
      offset = found;
    }
    return this.placeOf(offset);
  }

  /** Takes a part out, so that the rest can be checked; false if it stands behind an alias or is not there. */
  drop(path: Path): boolean {
    try {
      return this.document.deleteIn(path);
    } catch {
      return false;
    }
  }

  private placeOf(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.name, line, column: col };
  }

  /** Refuses an alias without its anchor, and half a character. */
  private refuseBrokenNodes(refusals: Refusals): boolean {
    const anchors = new Set<string>();
    const broken: { at: number; message: string }[] = [];
    visit(this.document, {
      Value: (_, { anchor, range, ...node }) => {
        if (anchor !== undefined) anchors.add(anchor);
        const value = 'value' in node ? node.value : null;
        if (typeof value !== 'string' || !hasHalfPair(value)) return;
        broken.push({ at: range?.[0] ?? 0, message: 'This text has half of a surrogate pair: no character is that.' });
      },
      Alias: (_, { source, range }) => {
        if (anchors.has(source)) return;
        broken.push({ at: range?.[0] ?? 0, message: `Nothing above has the anchor &${source}: set it first.` });
      },
    });
    for (const { at, message } of broken) refusals.add(this.placeOf(at), message);
    return broken.length > 0;
  }
}

/** A path into a file that can be followed further: where a value being checked stands. */
export class Spot {
  constructor(
    private readonly file: YamlFile,
    private readonly path: Path = [],
  ) {}

  at(...steps: (string | number)[]): Spot {
    return new Spot(this.file, [...this.path, ...steps]);
  }

  get place(): Place {
    return this.file.place(this.path);
  }
}

const childIn = (container: unknown, step: string | number): unknown =>
  isCollection(container) ? container.get(step, true) : undefined;

const keyIn = (container: { items: { key: unknown }[] }, step: string | number): unknown =>
  container.items.find(({ key }) => (key as ParsedNode & { value?: unknown }).value === step)?.key;

const offsetOf = (node: unknown): number | null => (node as ParsedNode | null | undefined)?.range?.[0] ?? null;
