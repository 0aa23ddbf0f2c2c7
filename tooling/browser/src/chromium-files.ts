import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract, type Headers } from 'tar-fs';

/** The paths of the unpacked browser: the binary, spare libraries for bare machines, a font configuration file. */
export interface ChromiumFiles {
  readonly executable: string;
  readonly libraries: string;
  readonly fontConfig: string;
}

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const source = join(modules, '@sparticuz/chromium');

/**
 * Unpacks headless Chromium from its npm package, once per installed version. Two processes may do it at the same
 * time: each unpacks into its own folder, and the first rename wins.
 */
export async function chromiumFiles(): Promise<ChromiumFiles> {
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    await unpack(draft);
    await writeFile(join(draft, 'fonts.conf'), fontConfig(folder));
    await rename(draft, folder).catch(async (reason) => {
      await rm(draft, { recursive: true });
      if (!existsSync(folder)) throw reason;
    });
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontConfig: join(folder, 'fonts.conf'),
  };
}

async function unpack(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const executable = join(folder, 'chromium');
  await Promise.all([
    pipeline(read('chromium.br'), createBrotliDecompress(), createWriteStream(executable)),
    ...['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) =>
      pipeline(read(name), createBrotliDecompress(), extract(folder, { map: owned })),
    ),
  ]);
  await chmod(executable, 0o755);
}

/** Root unpacks as root: the archives name the user of the machine that made them. */
function owned(header: Headers): Headers {
  return { ...header, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

function read(name: string) {
  return createReadStream(join(source, 'bin', name));
}

/** Uses the machine's own fonts if there are any, and the packed Open Sans on every machine. */
function fontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
