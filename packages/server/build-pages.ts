// Builds the files of the citizen pages: style sheets, scripts, the chat widget. Each is also compressed once.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The files of this package, by the names under which pages load them. */
const own: Readonly<Record<string, string>> = {
  citizen: 'src/pages/assets/citizen.css',
  'entry-points': 'src/pages/assets/entry-points.ts',
  field: 'src/pages/assets/field.ts',
  'aduan-chat': '@aduan/channel-webchat/widget',
  'aduan-chat-panel': '@aduan/channel-webchat/panel',
};

/**
 * Builds files of pages into a folder, and removes others from it. The folder is complete at every moment, since
 * several processes may build and read it at once.
 *
 * @param entryPoints - sources by the names of what is built, relative to `folder`
 */
export async function buildPages(
  outdir: string = join(import.meta.dirname, 'dist', 'public'),
  entryPoints: Readonly<Record<string, string>> = own,
  folder: string = import.meta.dirname,
): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    conditions: ['@aduan/source'],
    logLevel: 'warning',
    entryPoints: { ...entryPoints },
    outdir,
    platform: 'browser',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    minify: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
    write: false,
  });
  const built = new Map<string, Uint8Array>();
  for (const { contents, path } of outputFiles) {
    const name = basename(path);
    built.set(name, contents);
    if (name.endsWith('.woff2')) continue;
    built.set(`${name}.br`, brotliCompressSync(contents));
    built.set(`${name}.gz`, gzipSync(contents));
  }
  mkdirSync(outdir, { recursive: true });
  for (const [name, bytes] of built) {
    const draft = join(outdir, `.${process.pid}-${name}`);
    writeFileSync(draft, bytes);
    renameSync(draft, join(outdir, name));
  }
  // Drafts of other processes are left to them.
  for (const name of readdirSync(outdir))
    if (!built.has(name) && !name.startsWith('.')) rmSync(join(outdir, name), { force: true });
}

if (import.meta.main) await buildPages();
