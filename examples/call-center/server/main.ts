import { join } from 'node:path';
import { AduanError } from '@aduan/core';
import { signInLinkPath } from './accounts/sign-in-links.js';
import { announcement, signInLine } from './announcement.js';
import { isLocalOnly, readConfiguration } from './configuration.js';
import { listen } from './listen.js';
import { openSite } from './open-site.js';
import { stopOnSignal } from './stop.js';

const configuration = readConfiguration(process.env, join(import.meta.dirname, '..', '..'));
const site = await openSite(configuration).catch(explain);
const { server, port } = await listen(site.fetch, configuration);
stopOnSignal(server, site, configuration.drainMs);

const { publicUrl, host } = configuration;
const local = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
site.listensAt(local);
const address = publicUrl?.href ?? local;
const wasBusy = configuration.port !== 0 && port !== configuration.port;
console.log(
  announcement({
    address,
    busyPort: wasBusy ? configuration.port : null,
    canSignIn: await site.canSignIn(),
    standIn: site.standIn,
  }),
);
if (isLocalOnly(configuration)) {
  await site.signInLinks.offer((officer, secret) => {
    console.log(signInLine(officer, `${address}${signInLinkPath}#${secret}`));
  });
}

/** Prints where the running desk is, without a stack, when the server was started twice. */
function explain(reason: unknown): never {
  if (!AduanError.isInstance(reason) || reason.code !== 'data-folder-in-use') throw reason;
  console.error(`\n${reason.message}\n`);
  process.exit(1);
}
