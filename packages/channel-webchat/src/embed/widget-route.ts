import type { Call, OpenRoute } from '../route.js';
import type { WidgetScript } from './widget-script.js';

const missing =
  'The chat widget was not found. Build @aduan/channel-webchat (npm run build), or give webchatChannel a widgetSource and an panelSource.\n';

/** `GET /widget.js`: the script behind `<aduan-chat>`. */
export const showWidget: OpenRoute = (call) => showScript(call, call.webchat.widget);

/** `GET /panel.js`: the part that the widget loads when opened. */
export const showPanel: OpenRoute = (call) => showScript(call, call.webchat.panel);

async function showScript(
  { context, request }: Call,
  read: () => Promise<WidgetScript>,
): Promise<Response> {
  const script = await read().catch((error: unknown) => {
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
}
