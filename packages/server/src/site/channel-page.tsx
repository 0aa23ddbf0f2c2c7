/** @jsxImportSource hono/jsx */
import type { WebchatPage } from '@aduan/channel-webchat';
import { raw } from 'hono/html';
import { Layout, type PageSite } from '../pages/layout.js';

/** Puts the channel's plain pages (form, receipt, tracking) into the frame of this site. */
export function channelPage(site: PageSite): (page: WebchatPage) => string {
  return ({ title, lang, head, body }) =>
    String(
      <Layout
        locale={lang === 'en' ? 'en' : 'id'}
        title={title}
        site={site}
        otherLanguage={null}
        head={raw(head)}
      >
        {raw(body)}
      </Layout>,
    );
}
