/**
 * The secret of a link from another device. It stands behind the `#`, where neither servers nor the next
 * page see it, and is taken out of the address at once.
 */
export function takeResumeCode(): string | null {
  const code = /^#aduan-chat=([0-9a-f]{40})$/.exec(location.hash)?.[1];
  if (!code) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}
