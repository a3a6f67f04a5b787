import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** Ports the images listen on: ours by the Dockerfile, the others' by their documentation. */
const LISTENS: Readonly<Record<string, string>> = { api: '3000', disclosure: '3001', postgres: '5432' };
const portOf = (service: string): string =>
  service.startsWith('eventstore') ? '2113' : (LISTENS[service] ?? '');

describe.each(['docker/compose.yaml', 'docker/compose.cluster.yaml'])('%s', (file) => {
  const compose = parse(readFileSync(file, 'utf8'), { merge: true }) as Compose;
  const services = Object.entries(compose.services);
  const ours = services.filter(([, { build }]) => build);

  it('builds from a Dockerfile that is there', () => {
    expect(ours.map(([name]) => name)).toEqual(
      expect.arrayContaining(['migrate', 'projector', 'api', 'disclosure']),
    );
    for (const [, { build }] of ours) {
      expect(existsSync(join(dirname(file), build!.context, build!.dockerfile))).toBe(true);
    }
  });

  it('runs programs that the build makes', () => {
    const programs = ours.flatMap(([, { command }]) =>
      (command ?? []).filter((word) => word.startsWith('dist/')),
    );
    expect(programs.length).toBeGreaterThanOrEqual(3);
    for (const program of programs) {
      expect(existsSync(program.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
    }
  });

  it('connects to services and ports of its own', () => {
    const hosts = ours.flatMap(([, { environment }]) =>
      ['EVENTSTORE_URL', 'DATABASE_URL', 'DISCLOSURE_DATABASE_URL', 'VAULT_DATABASE_URL'].flatMap((name) =>
        [...(environment?.[name] ?? '').matchAll(/(?:@|\/\/|,)([a-z]+\d?):(\d+)/g)].map(([, host, port]) => ({
          host,
          port,
        })),
      ),
    );
    expect(hosts.length).toBeGreaterThan(0);
    for (const { host, port } of hosts) {
      expect(Object.keys(compose.services)).toContain(host);
      expect(port).toBe(portOf(host as string));
    }
  });

  it('publishes the ports that the processes listen on, to this machine only', () => {
    for (const [name, { ports }] of ours) {
      for (const published of ports ?? []) {
        expect(published).toMatch(/^127\.0\.0\.1:/);
        expect(published.split(':').at(-1)).toBe(portOf(name));
      }
    }
  });

  it('waits for services and uses volumes that it declares', () => {
    for (const [, { depends_on: needs, volumes }] of services) {
      for (const needed of Object.keys(needs ?? {})) expect(Object.keys(compose.services)).toContain(needed);
      const named = (volumes ?? [])
        .map((volume) => volume.split(':')[0] as string)
        .filter((source) => !source.startsWith('.'));
      for (const source of named) expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  it('holds no password: each is demanded from the environment', () => {
    const text = readFileSync(file, 'utf8');
    for (const [, variable] of text.matchAll(/\$\{([A-Z_]*PASSWORD)[^}]*\}/g)) {
      expect(text).toContain(`\${${variable}:?set ${variable}}`);
    }
    expect(text).not.toMatch(/PASSWORD: [^$]/);
  });
});

describe('docker/Dockerfile', () => {
  const text = readFileSync('docker/Dockerfile', 'utf8');

  it('copies what exists', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(?:--chown=\S+ )?(.+) \S+$/gm)].flatMap(([, sources]) =>
      (sources as string).split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const source of copied) expect(existsSync(source)).toBe(true);
  });

  it('builds in one stage and runs in another, as an ordinary user', () => {
    expect([...text.matchAll(/^FROM /gm)]).toHaveLength(2);
    expect(
      text
        .trimEnd()
        .split('\n')
        .findLast((line) => line.startsWith('USER')),
    ).toBe('USER node');
  });
});
