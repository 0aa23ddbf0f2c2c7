/** Takes the secret of a link from another device. It is after the `#`, which servers do not see, and is removed from the URL at once. */
export function takeResumeCode(): string | null {
  const code = /^#aduan-chat=([0-9a-f]{40})$/.exec(location.hash)?.[1];
  if (!code) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}
