import Fastify from 'fastify';
import { answers } from './answers.ts';
import { run } from './run.ts';

/** The bare route: `POST /<question>` with the variables runs hand-written Cypher by the driver, and sends JSON. */
const app = Fastify();
app.post<{ Params: { question: string } }>('/:question', ({ params, body }) => answers[params.question]!(run, body));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
