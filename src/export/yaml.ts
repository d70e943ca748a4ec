import { Alias, Document, isCollection, type Node, Pair, Scalar, stringify, YAMLMap, YAMLSeq } from 'yaml';

/** Columns of a line; what is longer is written over several. */
const WIDTH = 120;

/** What only escapes can write: ends of lines that are no line feeds, what cannot be seen, and a byte order mark. */
const INVISIBLE = /[\p{Cc}\u0085\u2028\u2029\uFEFF]/u;

interface Drawn {
  node: Node;
  /** As it stands on one line; null if it cannot. */
  line: string | null;
}

/**
 * A file of a dossier in YAML, as one would write it by hand: small parts on one line, a blank line between large ones,
 * a quote that is used again (`*q1`) written once (`&q1`). The same content gives the same bytes. What is undefined is
 * left out.
 * @param schema where the file's JSON Schema is, for editors
 */
export function renderFile(content: object, schema: string): string {
  const document = new Document();
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  document.contents = new Writer(repeatedQuotes(content)).root(content) as never;
  return document.toString({ lineWidth: 0 });
}

class Writer {
  private readonly anchors = new Map<string, string>();

  constructor(private readonly repeated: Set<string>) {}

  /** Sections are set apart by a blank line, but for a short one at the top. */
  root(content: object): YAMLMap {
    const map = new YAMLMap();
    for (const [key, value] of entriesOf(content)) {
      const { node } = this.section(value);
      const name = new Scalar(key);
      name.spaceBefore = map.items.length > 0 && isCollection(node);
      map.items.push(new Pair(name, node));
    }
    return map;
  }

  private section(value: unknown): Drawn {
    if (!Array.isArray(value)) return this.part(value, 0, false);
    const list = new YAMLSeq();
    for (const item of value) {
      const { node, line } = this.part(item, 4, true);
      if (line === null) node.spaceBefore = list.items.length > 0;
      list.items.push(node);
    }
    return { node: list, line: null };
  }

  /** @param column where it begins, `mayBeLine` whether it may stand on one line */
  private part(value: unknown, column: number, mayBeLine: boolean): Drawn {
    if (Array.isArray(value)) return this.list(value, column);
    if (typeof value === 'object' && value !== null) return this.map(value, column, mayBeLine);
    return scalar(value);
  }

  private list(items: unknown[], column: number): Drawn {
    const list = new YAMLSeq();
    const drawn = items.map((item) => this.part(item, column + 2, true));
    list.items.push(...drawn.map(({ node }) => node));
    const areBare = items.every((item) => typeof item !== 'object');
    return onOneLine(list, areBare ? drawn.map(({ line }) => line) : [null], ['[ ', ' ]'], column);
  }

  private map(value: object, column: number, mayBeLine: boolean): Drawn {
    const map = new YAMLMap();
    const lines = entriesOf(value).map(([key, inner]) => {
      const { node, line } =
        key === 'quote' ? this.quote(String(inner)) : this.part(inner, column + key.length + 2, mayBeLine);
      map.items.push(new Pair(new Scalar(key), node));
      return line === null ? null : `${key}: ${line}`;
    });
    return onOneLine(map, mayBeLine ? lines : [null], ['{ ', ' }'], column);
  }

  private quote(text: string): Drawn {
    const anchor = this.anchors.get(text);
    if (anchor) return { node: new Alias(anchor), line: `*${anchor}` };
    const { node, line } = scalar(text);
    if (!this.repeated.has(text)) return { node, line };
    const name = `q${this.anchors.size + 1}`;
    this.anchors.set(text, name);
    node.anchor = name;
    return { node, line: line && `&${name} ${line}` };
  }
}

function scalar(value: unknown): Drawn & { node: Scalar } {
  const node = new Scalar(value);
  if (typeof value === 'string' && INVISIBLE.test(value.replaceAll('\n', ''))) node.type = Scalar.QUOTE_DOUBLE;
  const line = stringify(node, { lineWidth: 0 }).trimEnd();
  return { node, line: line.includes('\n') ? null : line };
}

function onOneLine(node: YAMLMap | YAMLSeq, parts: (string | null)[], [open, close]: string[], column: number): Drawn {
  const line = parts.includes(null) ? null : `${open}${parts.join(', ')}${close}`;
  const fits = line !== null && column + line.length <= WIDTH;
  node.flow = fits;
  return { node, line: fits ? line : null };
}

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, inner]) => inner !== undefined);

/** Quotes that stand more than once in a file. */
function repeatedQuotes(content: unknown): Set<string> {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'quote' && typeof inner === 'string') counts.set(inner, (counts.get(inner) ?? 0) + 1);
      visit(inner);
    }
  };
  visit(content);
  return new Set([...counts].filter(([, count]) => count > 1).map(([quote]) => quote));
}
