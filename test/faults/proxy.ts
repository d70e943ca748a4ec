import { connect, createServer, type Socket } from 'node:net';

/** When a connection is cut: `before`, Neo4j has not heard of the COMMIT; `after`, it has answered and nobody hears it. */
export type Cut = 'before' | 'after';

/** Something between a driver and its Neo4j that can cut a connection exactly at COMMIT. */
export interface BoltProxy {
  port: number;
  /** How many COMMITs it has seen, and how many connections it has cut. */
  seen: { commits: number; cuts: number };
  /** Decides about each COMMIT to come, told its number (from 1); undefined lets it pass. */
  decide(cut: (commit: number) => Cut | undefined): void;
  close(): Promise<void>;
}

/** Starts a proxy on a port of this machine before the Neo4j on another one. */
export async function startProxy(behind: number): Promise<BoltProxy> {
  const seen = { commits: 0, cuts: 0 };
  let decision: (commit: number) => Cut | undefined = () => undefined;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const neo4j = connect(behind, '127.0.0.1');
    for (const [one, other] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      open.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(one);
          other.destroy();
        });
    }
    let cut: Cut | undefined;
    const messages = boltMessages((tag) => {
      if (tag !== COMMIT) return;
      seen.commits += 1;
      cut ??= decision(seen.commits);
    });
    const end = () => {
      seen.cuts += 1;
      client.destroy();
      neo4j.destroy();
    };
    client.on('data', (bytes) => {
      messages.fromClient(bytes);
      if (cut === 'before') end();
      else neo4j.write(bytes);
    });
    neo4j.on('data', (bytes) => {
      messages.fromServer(bytes);
      // The driver sends COMMIT alone: what Neo4j says after it is the answer to it, and it is written then.
      if (cut === 'after') end();
      else client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    seen,
    decide(cut) {
      decision = cut;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The tag of COMMIT, and the four bytes by which Neo4j answers a handshake that goes on with a list of versions. */
const COMMIT = 0x12;
const MANIFEST = 0x000001ff;

/**
 * Reads one connection far enough to tell the tag of each message of the client.
 * Source of the format: the Bolt protocol's documentation, "Handshake" and "Message transfer" (chunks of a 16-bit length,
 * a message ends with an empty one; a message is a PackStream structure: size, tag, fields).
 */
function boltMessages(tell: (tag: number) => void) {
  let waiting = Buffer.alloc(0);
  /** Magic and four versions; then, if Neo4j answers with a manifest, the version chosen and its capabilities. */
  let handshake: 'versions' | 'answer' | 'choice' | 'done' = 'versions';
  let answer = Buffer.alloc(0);
  let message = Buffer.alloc(0);

  const take = (length: number): Buffer | null => {
    if (waiting.length < length) return null;
    const taken = waiting.subarray(0, length);
    waiting = waiting.subarray(length);
    return taken;
  };
  const read = () => {
    if (handshake === 'versions' && take(20)) handshake = 'answer';
    if (handshake === 'choice') {
      const end = waiting.findIndex((byte, i) => i >= 4 && byte < 0x80);
      if (end > 0 && take(end + 1)) handshake = 'done';
    }
    while (handshake === 'done' && waiting.length >= 2) {
      const chunk = take(2 + waiting.readUInt16BE(0));
      if (!chunk) return;
      if (chunk.length > 2) message = Buffer.concat([message, chunk.subarray(2)]);
      else if (message.length > 0) {
        tell(message[1]!);
        message = Buffer.alloc(0);
      }
    }
  };
  return {
    fromClient(bytes: Buffer) {
      waiting = Buffer.concat([waiting, bytes]);
      read();
    },
    fromServer(bytes: Buffer) {
      if (handshake !== 'answer') return;
      answer = Buffer.concat([answer, bytes]);
      if (answer.length < 4) return;
      handshake = answer.readUInt32BE(0) === MANIFEST ? 'choice' : 'done';
      read();
    },
  };
}
