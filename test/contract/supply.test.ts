import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { USUAL_VERSION } from '../../src/neo4j/release.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const Package = z.object({
  dev: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  hasInstallScript: z.boolean().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
});
const lock = z.object({ packages: z.record(z.string(), Package) }).parse(JSON.parse(read('package-lock.json')));
const wanted = JSON.parse(read('package.json'));

/** What `npm ci --omit=dev` brings, by its place. Of packages that hold a program for one system, the one for ours counts. */
const production = Object.entries(lock.packages).filter(
  ([place, { dev, os }]) => place !== '' && !dev && (!os || place === 'node_modules/@esbuild/linux-x64'),
);

describe('packages', () => {
  it('are wanted in exact versions', () => {
    const versions = Object.entries<string>({ ...wanted.dependencies, ...wanted.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(versions.length).toBeGreaterThan(50);
  });

  it('are known by a checksum, and no place to fetch them from is recorded', () => {
    const all = Object.entries(lock.packages).filter(([place]) => place !== '');
    expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
    expect(all.filter(([, { resolved }]) => resolved).map(([place]) => place)).toEqual([]);
  });

  it('that run in production are counted: who adds one, says so here (docs/adr/0024)', () => {
    expect(production).toHaveLength(218);
  });

  it('that run in production have two install scripts, and need neither', () => {
    // protobufjs says only that its versions do not fit; esbuild replaces a start script by the program it starts.
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([
      'node_modules/@apollo/protobufjs',
      'node_modules/esbuild',
    ]);
  });
});

describe('the two containers', () => {
  const { services, volumes } = parse(read('compose.yaml'));
  const dockerfile = read('Dockerfile');

  it('are of exact versions, Neo4j of the usual one', () => {
    expect(services.neo4j.image).toBe(`neo4j:${USUAL_VERSION}-community`);
    expect(services.liaison.image).toBe(`liaison:${wanted.version}`);
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(bases)).toEqual(new Set(['node:22.22.0-bookworm-slim']));
  });

  it('are reached from this machine alone, and ask who comes for a token', () => {
    const ports = Object.values<{ ports: string[] }>(services).flatMap((service) => service.ports);
    expect(ports).toEqual(['127.0.0.1:4000:4000', '127.0.0.1:7687:7687']);
    const { HOST, LIAISON_TOKEN, NEO4J_URI } = services.liaison.environment;
    expect([HOST, LIAISON_TOKEN, NEO4J_URI]).toEqual(['0.0.0.0', `$\{LIAISON_TOKEN:-}`, 'bolt://neo4j:7687']);
    const env = { HOST, LIAISON_TOKEN: '', NEO4J_URI, NEO4J_PASSWORD: 'eight characters' };
    expect(() => readConfig(env)).toThrow('HOST lets other machines in, which needs a LIAISON_TOKEN.');
  });

  it('keep what has to stay in volumes, and Liaison runs as nobody special, on a file system it cannot write', () => {
    expect(Object.keys(volumes).sort()).toEqual(['graph', 'home']);
    const { volumes: kept, read_only, cap_drop, security_opt } = services.liaison;
    expect({ kept, read_only, cap_drop, security_opt }).toEqual({
      kept: ['home:/home/node/liaison'],
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^ENV .*LIAISON_HOME=\/home\/node\/liaison$/m);
    expect(dockerfile.match(/^HEALTHCHECK [^\n]+\\\n {2}CMD .*\/readyz/m)).not.toBeNull();
    expect(dockerfile.match(/npm ci [^\n&]*/g)).toEqual([
      'npm ci --ignore-scripts',
      'npm ci --ignore-scripts --omit=dev ',
    ]);
  });
});
