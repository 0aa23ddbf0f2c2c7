import type { OpenRoute } from '../route.js';

const missing =
  'The chat widget was not found. Build @aduan/channel-webchat (npm run build), or give webchatChannel a widgetSource.\n';

/** `GET /widget.js`: the script behind `<aduan-chat>`. */
export const showWidget: OpenRoute = async ({ webchat, context, request }) => {
  const script = await webchat.widget().catch((error: unknown) => {
    context.log('error', 'widget.missing', {
      error: error instanceof Error ? error.name : 'other',
    });
    return null;
  });
  if (!script) {
    return new Response(missing, { status: 500, headers: { 'cache-control': 'no-store' } });
  }
  const headers = {
    etag: script.etag,
    'cache-control': 'public, max-age=3600',
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  const isKnown = (request.headers.get('if-none-match') ?? '').includes(script.etag);
  return isKnown
    ? new Response(null, { status: 304, headers })
    : new Response(script.text, { headers });
};
