import type { WebchatPage } from '@aduan/channel-webchat';
import { raw } from 'hono/html';
import { Layout } from '../../pages/layout.js';
import type { Assets } from './assets.js';
import { pageAssets } from './page-assets.js';

/** Puts the channel's plain pages (form, receipt, tracking) into the frame of this site. */
export function channelPage(assets: Assets): (page: WebchatPage) => string {
  return ({ title, lang, head, body }) =>
    String(
      <Layout
        locale={lang === 'en' ? 'en' : 'id'}
        title={title}
        assets={pageAssets(assets)}
        otherLanguage={null}
        head={raw(head)}
      >
        {raw(body)}
      </Layout>,
    );
}
