import type { AduanChatElement, ShowOptions } from '@aduan/channel-webchat/widget';

/** Opens the chat from the links of the front page; without this script the links lead to the plain form. */
const chat = document.querySelector<HTMLElement & Partial<Pick<AduanChatElement, 'show'>>>(
  'aduan-chat',
);
const entryPoints = document.querySelectorAll<HTMLAnchorElement>(
  'a[data-entry-point="ask"], a[data-entry-point="complain"]',
);
const language = document.documentElement.lang === 'en' ? 'en' : 'id';

for (const link of entryPoints) {
  link.addEventListener('click', (event) => {
    const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (wantsTab || chat?.show === undefined) return;
    event.preventDefault();
    const { entryPoint } = link.dataset;
    const from: ShowOptions = entryPoint === undefined ? { language } : { entryPoint, language };
    chat.show(from);
  });
}
