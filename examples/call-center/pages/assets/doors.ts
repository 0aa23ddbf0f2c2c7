import type { AduanChatElement, ShowOptions } from '@aduan/channel-webchat/widget';

/** Opens the chat from the links of the front page; without this script the links lead to the plain form. */
const chat = document.querySelector<HTMLElement & Partial<Pick<AduanChatElement, 'show'>>>(
  'aduan-chat',
);
const doors = document.querySelectorAll<HTMLAnchorElement>(
  'a[data-door="ask"], a[data-door="complain"]',
);
const language = document.documentElement.lang === 'en' ? 'en' : 'id';

for (const link of doors) {
  link.addEventListener('click', (event) => {
    const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (wantsTab || chat?.show === undefined) return;
    event.preventDefault();
    const { door } = link.dataset;
    const from: ShowOptions = door === undefined ? { language } : { door, language };
    chat.show(from);
  });
}
