/** Opens the chat from the front page's doors; without this file they lead to the plain form. */
const chat = document.querySelector<HTMLElement & { show?: () => void }>('aduan-chat');
const doors = document.querySelectorAll<HTMLAnchorElement>(
  'a[data-door="ask"], a[data-door="complain"]',
);

for (const door of doors) {
  door.addEventListener('click', (event) => {
    const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (wantsTab || chat?.show === undefined) return;
    event.preventDefault();
    chat.show();
  });
}
