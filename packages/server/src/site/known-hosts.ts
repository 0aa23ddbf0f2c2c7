import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

/**
 * Refuses requests for any host name but this machine's own and the public one. Otherwise a page of another site
 * could point its own name to 127.0.0.1 (DNS rebinding) and would count as a page of this site. For servers that
 * listen on this machine only.
 */
export function knownHosts(
  publicUrl: URL | null,
): MiddlewareHandler<{ Bindings: Partial<HttpBindings> }> {
  return async (c, next) => {
    const port = c.env?.incoming?.socket.localPort ?? 80;
    const own = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`).map(hostOf);
    const names = [...own, publicUrl?.host];
    // A request line can name a host, too: both have to be known.
    const asked = [hostOf(c.req.header('Host') ?? ''), new URL(c.req.url).host];
    if (!asked.every((name) => name !== null && names.includes(name))) {
      return c.text('This server does not answer under that name.\n', 421);
    }
    return next();
  };
}

/** A host with its port in normalized form; null when it is invalid. */
function hostOf(text: string): string | null {
  return URL.canParse(`http://${text}`) ? new URL(`http://${text}`).host : null;
}
