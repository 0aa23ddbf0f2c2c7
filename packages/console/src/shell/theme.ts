/** The brightness of the console: as the system, or as the officer chose on this computer. */
export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'aduan.theme';

export function chosenTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function applyTheme(theme: Theme = chosenTheme()): void {
  localStorage.setItem(storageKey, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
