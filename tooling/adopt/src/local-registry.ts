import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runServer } from 'verdaccio';
import { tarballPath } from '../../pack/tarball-path.ts';
import { workspacePackages } from '../../workspace.ts';

const execute = promisify(execFile);

/** The version of each group of packages, see docs/contributing/releases.md. */
export interface Release {
  readonly sdk: string;
  readonly hosts: string;
}

/** A throw-away npm registry on this machine that has the packages of the workspace. */
export interface LocalRegistry {
  /** With a slash at the end: `http://127.0.0.1:4873/`. */
  readonly url: string;
  /** How many packages it has. */
  readonly count: number;
  /** Publishes the packages under other versions; those that have their version already stay as they are. */
  publish(release: Release): Promise<void>;
  /** Lets npm in this folder install from the registry. */
  writeNpmrc(folder: string): void;
  close(): Promise<void>;
}

/**
 * Publishes the packed packages as they are, and hands on every other name to the registry that npm is configured with. It never
 * asks that one for a name of ours: a package of the same name there would hide a mistake here.
 */
export async function startLocalRegistry(): Promise<LocalRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-registry-'));
  const packages = workspacePackages().filter(({ isPublic }) => isPublic);
  const { stdout: upstream } = await execute('npm', ['config', 'get', 'registry']);
  const ours = { access: '$all', publish: '$all', unpublish: '$all' };
  const configuration = {
    storage: join(folder, 'storage'),
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
    max_body_size: '100mb',
    uplinks: { upstream: { url: upstream.trim(), maxage: '60m', timeout: '60s' } },
    packages: {
      ...Object.fromEntries(packages.map(({ name }) => [name, ours])),
      '**': { access: '$all', proxy: 'upstream' },
    },
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(configuration));
  const server: Server = await runServer(join(folder, 'config.yaml'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const writeNpmrc = (where: string) => {
    // npm publishes nothing without a token; this registry asks for none.
    const lines = [`registry=${url}`, `//127.0.0.1:${port}/:_authToken=anybody`, 'audit=false'];
    writeFileSync(join(where, '.npmrc'), `${lines.join('\n')}\nfund=false\n`);
  };
  writeNpmrc(folder);
  const publish = (what: string) =>
    execute('npm', ['publish', what, '--no-provenance', '--ignore-scripts'], { cwd: folder });
  const published = new Set<string>();
  for (const { name } of packages) await publish(tarballPath(name));
  return {
    url,
    count: packages.length,
    writeNpmrc,
    async publish(release) {
      for (const { name } of packages) {
        const version = `${name}@${versionIn(release, name)}`;
        if (published.has(version)) continue;
        published.add(version);
        const copy = mkdtempSync(join(folder, 'package-'));
        await execute('tar', ['-xzf', tarballPath(name), '-C', copy]);
        renumber(join(copy, 'package/package.json'), release);
        await publish(join(copy, 'package'));
        rmSync(copy, { recursive: true });
      }
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The packages that have the versions of hosts; the others are the SDK. */
const hosts = ['@aduan/server', '@aduan/console', '@aduan/cli', 'create-aduan'];

function versionIn({ hosts: theirs, sdk }: Release, name: string): string {
  return hosts.includes(name) ? theirs : sdk;
}

/** Writes the versions of a release into a manifest: that of the package, and those of the packages of ours it needs. */
function renumber(file: string, release: Release): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.version = versionIn(release, manifest.name);
  for (const kind of ['dependencies', 'devDependencies', 'peerDependencies']) {
    for (const [name, range] of Object.entries<string>(manifest[kind] ?? {})) {
      if (!name.startsWith('@aduan/')) continue;
      manifest[kind][name] = range.replace(/\d+\.\d+\.\d+$/, versionIn(release, name));
    }
  }
  writeFileSync(file, JSON.stringify(manifest));
}
