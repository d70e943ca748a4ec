import { request } from 'node:http';

/** What became of one request, on a connection of its own. */
export interface Told {
  /** When all of it was sent, in milliseconds since 1970; null if nobody took it. */
  sent: number | null;
  /** `whole`: answered to the end; `cut`: an answer was begun and not ended; `none`: no byte of an answer came. */
  end: 'whole' | 'cut' | 'none';
  status: number;
  body: string;
  retryAfter: string | undefined;
  /** The codes of the errors in the answer. */
  codes: string[];
}

/** Asks one question and tells what became of it; never fails. */
export function ask(port: number, query: string): Promise<Told> {
  const told: Told = { sent: null, end: 'none', status: 0, body: '', retryAfter: undefined, codes: [] };
  return new Promise((resolve) => {
    const done = () => resolve(told);
    const headers = { 'content-type': 'application/json' };
    const asking = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, agent: false });
    asking.on('finish', () => {
      told.sent = Date.now();
    });
    asking.on('error', done);
    asking.on('response', (response) => {
      Object.assign(told, { end: 'cut', status: response.statusCode, retryAfter: response.headers['retry-after'] });
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        told.body += text;
      });
      response.on('error', done);
      response.on('end', () => {
        if (!response.complete) return done();
        told.end = 'whole';
        const { errors = [] } = JSON.parse(told.body) as { errors?: { extensions: { code: string } }[] };
        told.codes = errors.map(({ extensions }) => extensions.code);
        done();
      });
    });
    asking.end(JSON.stringify({ query }));
  });
}
