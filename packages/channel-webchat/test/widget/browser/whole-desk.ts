import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, defaultIntake, type Intake, sp4nPractice } from '@aduan/core';
import { ratings } from '@aduan/plugins/ratings';
import { memoryStore } from '@aduan/store-memory';
import { consentIntake, type WebchatOptions, webchatChannel } from '../../../src/index.js';
import { secret } from '../../browser.js';
import { serve } from '../../loopback.js';
import { officer } from '../../officer.js';
import { hostPage } from './fake-desk.js';
import type { WidgetBundle } from './widget-bundle.js';

/** A desk as a host composes it, on a page under a strict policy; nothing of it is made up. */
export async function wholeDesk(
  { widget, panel }: WidgetBundle,
  options: Partial<WebchatOptions> = {},
  intake: Intake = defaultIntake(),
) {
  const web = webchatChannel({ secret, widgetSource: widget, panelSource: panel, ...options });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { web },
    plugins: [ratings()],
    intake: consentIntake(intake),
  });
  await aduan.start();
  const asked: string[] = [];
  const server = await serve(async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    asked.push(pathname + search);
    return pathname.startsWith('/aduan/')
      ? aduan.fetch(request)
      : new Response(hostPage(searchParams, '/aduan/web', '/aduan/web/widget.js'), {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy':
              "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
          },
        });
  });
  return {
    aduan,
    web,
    url: server.url,
    /** Addresses that were asked for, as they stand in a server's log. */
    asked,
    options: { actor: officer },
    /** The case of the first citizen, once there is one. */
    ticket: async () => (await aduan.tickets.list({}, { actor: officer })).items[0]?.ticket,
    close: async () => {
      await server.stop();
      await aduan.close();
    },
  };
}
