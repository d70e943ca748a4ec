import { isAbsolute, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoopback, readConfig } from '../../src/config.ts';
import { LiaisonError } from '../../src/domain/errors.ts';

const TOKEN = 'a-token-of-ours-0001';
const ours = { NEO4J_URI: 'bolt://graph.example:7687', NEO4J_PASSWORD: 'a-password' };

function refusal(env: Record<string, string>): LiaisonError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof LiaisonError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('the settings', () => {
  it('have defaults for this machine alone', () => {
    const config = readConfig({});
    expect(config).toEqual({
      port: 4000,
      metricsPort: undefined,
      host: '127.0.0.1',
      home: resolve('.liaison'),
      token: undefined,
      neo4j: undefined,
      mayUpgrade: false,
      neo4jVersion: '5.26.30',
      warnings: [],
    });
    expect(isAbsolute(config.home)).toBe(true);
  });

  it('are read in full', () => {
    const env = {
      PORT: '0',
      METRICS_PORT: '9464',
      HOST: '0.0.0.0',
      LIAISON_HOME: '/srv/liaison',
      LIAISON_TOKEN: TOKEN,
      ...ours,
      NEO4J_USER: 'curator',
      NEO4J_DATABASE: 'liaison',
    };
    expect(readConfig(env)).toEqual({
      port: 0,
      metricsPort: 9464,
      host: '0.0.0.0',
      home: '/srv/liaison',
      token: TOKEN,
      neo4j: { uri: ours.NEO4J_URI, user: 'curator', password: 'a-password', database: 'liaison' },
      mayUpgrade: false,
      neo4jVersion: '5.26.30',
      warnings: [],
    });
  });

  it('count an empty variable as not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', LIAISON_TOKEN: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('take %s for Neo4j', (scheme) => {
    const uri = `${scheme}://graph.example:7687`;
    expect(readConfig({ ...ours, NEO4J_URI: uri }).neo4j).toMatchObject({ uri, user: 'neo4j' });
  });

  it.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '4e3' }],
    ['METRICS_PORT', { METRICS_PORT: 'metrics' }],
    ['METRICS_PORT', { METRICS_PORT: '4000' }],
    ['HOST', { HOST: 'http://localhost' }],
    ['HOST', { HOST: '[::1]' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '::' }],
    ['HOST', { HOST: '128.0.0.1' }],
    ['HOST', { HOST: 'liaison.example' }],
    ['LIAISON_TOKEN', { LIAISON_TOKEN: 'fifteen-letters' }],
    ['LIAISON_TOKEN', { LIAISON_TOKEN: 'long enough but with spaces' }],
    ['NEO4J_URI', { ...ours, NEO4J_URI: 'http://graph.example:7474' }],
    ['NEO4J_URI', { ...ours, NEO4J_URI: 'graph.example:7687' }],
    ['NEO4J_URI', { ...ours, NEO4J_URI: 'bolt://curator:hidden-thing@graph.example' }],
    ['NEO4J_URI', { ...ours, NEO4J_URI: 'bolt://:hidden-thing@graph.example' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: ours.NEO4J_URI }],
    ['NEO4J_PASSWORD', { ...ours, NEO4J_PASSWORD: 'neo4j' }],
    ['NEO4J_VERSION', { NEO4J_VERSION: '5.26' }],
    ['NEO4J_DATABASE', { ...ours, NEO4J_DATABASE: 'no spaces' }],
  ])('refuse a wrong %s in one line that names it: %j', (variable, env) => {
    const { code, field, message } = refusal(env as Record<string, string>);
    expect([code, field]).toEqual(['INVALID', variable]);
    expect(message).toMatch(new RegExp(`^${variable} [^\\n]+\\.$`));
    expect(message).not.toMatch(/hidden-thing|fifteen-letters|long enough/);
  });

  it('take a foreign host together with a token, and this machine without one', () => {
    expect(readConfig({ HOST: 'liaison.example', LIAISON_TOKEN: TOKEN }).host).toBe('liaison.example');
    for (const host of ['localhost', '127.0.0.2', '::1']) expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it('name the release of Neo4j that runs here; elsewhere it is what it is', () => {
    const { neo4jVersion, warnings } = readConfig({ NEO4J_VERSION: '2026.08.1' });
    expect([neo4jVersion, warnings]).toEqual(['2026.08.1', []]);
    expect(readConfig({ ...ours, NEO4J_VERSION: '2026.08.1' }).warnings).toEqual([
      'NEO4J_VERSION has no effect with NEO4J_URI: the Neo4j there is of the release it is.',
    ]);
  });

  it('warn of names that look like ours', () => {
    const env = {
      ...ours,
      NEO4J_USERNAME: 'x',
      NEO4J_PASSWROD: 'x',
      NEO4J_URL: 'x',
      LIAISON_HMOE: 'x',
      LIAISON_PORT: '1',
      METRICS_PROT: '1',
    };
    expect(readConfig(env).warnings).toEqual(
      [
        ['NEO4J_USERNAME', 'NEO4J_USER'],
        ['NEO4J_PASSWROD', 'NEO4J_PASSWORD'],
        ['NEO4J_URL', 'NEO4J_URI'],
        ['LIAISON_HMOE', 'LIAISON_HOME'],
        ['LIAISON_PORT', 'PORT'],
        ['METRICS_PROT', 'METRICS_PORT'],
      ].map(([name, meant]) => `${name} is not a setting of Liaison and has no effect. Did you mean ${meant}?`),
    );
  });

  it('leave the names of other programs alone', () => {
    expect(readConfig({ ...ours, NEO4J_HOME: 'x', NEO4J_AUTH: 'x', NEO4J_CONF: 'x', PATH: 'x' }).warnings).toEqual([]);
  });

  it('warn of settings that idle without NEO4J_URI', () => {
    expect(readConfig({ NEO4J_PASSWORD: 'x' }).warnings).toEqual([
      'NEO4J_PASSWORD has no effect without NEO4J_URI: Liaison runs its own Neo4j.',
    ]);
  });
});

it.each([
  ['localhost', true],
  ['LocalHost', true],
  ['127.0.0.1', true],
  ['127.255.0.3', true],
  ['::1', true],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['0.0.0.0', false],
  ['::', false],
])('%s names this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
