import { styleText } from 'node:util';
import yoctoSpinner, { type Spinner } from 'yocto-spinner';

const colours = { good: 'green', bad: 'red', faint: 'dim' } as const;

/** Who reads the beginning alone (`| head`) closes the pipe: what a command does still comes to its end, Neo4j's too. */
function throwUnlessUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Milliseconds between two lines of progress where there is no terminal to draw on. */
const LINE_EVERY = 5_000;

/**
 * What a person sees of a command: results on standard output, progress and complaints on standard error. Progress is
 * one moving line on a terminal, and now and then a plain line elsewhere. Colours are for terminals that want them.
 */
export class Screen {
  private spinner: Spinner | undefined;
  private lastLine = 0;

  constructor() {
    // The spinner hides the cursor; who ends before it is done gets it back.
    process.once('exit', () => this.quiet());
    for (const stream of [process.stdout, process.stderr]) stream.on('error', throwUnlessUnread);
  }

  /** A line of the result. */
  print(text = ''): void {
    this.quiet();
    process.stdout.write(`${text}\n`);
  }

  /** A line that is no result: what is wrong, what is odd. */
  complain(text: string): void {
    this.quiet();
    process.stderr.write(`${text}\n`);
  }

  /** Something begins that takes a while. */
  start(text: string): void {
    if (canMoveLines(process.stderr)) {
      // Told to handle signals it would end the process at Ctrl-C by itself, before Neo4j is stopped.
      this.spinner ??= yoctoSpinner({ stream: process.stderr, handleSignals: false });
      this.spinner.start(text);
    } else this.line(text);
  }

  /** How far it is. */
  update(text: string): void {
    if (this.spinner?.isSpinning) this.spinner.text = text;
    else if (Date.now() - this.lastLine >= LINE_EVERY) this.line(text);
  }

  /** It is done. */
  succeed(text: string): void {
    if (this.spinner?.isSpinning) this.spinner.stop(`${paint('✔', 'good', process.stderr)} ${text}`);
    else this.line(text);
  }

  /** Takes the moving line away. */
  quiet(): void {
    this.spinner?.stop();
    this.spinner = undefined;
  }

  private line(text: string): void {
    this.lastLine = Date.now();
    process.stderr.write(`${text}\n`);
  }
}

/** Text of the result in a colour, on a terminal that shows colours and where NO_COLOR does not forbid it. */
export function paint(text: string, colour: keyof typeof colours, stream: NodeJS.WriteStream = process.stdout): string {
  return hasColours(stream) ? styleText(colours[colour], text, { validateStream: false }) : text;
}

/** Where the spinner draws one line again and again; elsewhere it would write each of them below the last. */
const canMoveLines = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && process.env.TERM !== 'dumb' && !('CI' in process.env);

const hasColours = (stream: NodeJS.WriteStream): boolean => Boolean(stream.isTTY && stream.hasColors());

/** `1 claim`, `2 claims`, `1 200 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB').replaceAll(',', ' ')} ${count === 1 ? one : many}`;
}
