/** Styles of launcher, panel and header. */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, p, ol, ul { margin: 0; padding: 0; font: inherit; list-style: none; }
button, textarea { font: inherit; color: inherit; }
button {
  min-height: 44px; border: 0; border-radius: var(--radius); background: none; text-align: start;
  cursor: pointer; touch-action: manipulation;
}
a { color: var(--accent-strong); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.icon {
  width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon-button { display: grid; place-items: center; flex: none; width: 44px; padding: 0; color: var(--text-muted); }
.icon-button:hover { background: var(--surface-sunken); color: var(--text); }
.small, small { color: var(--text-muted); font-size: .8125em; font-variant-numeric: tabular-nums; }
.small .icon { width: 1.15em; height: 1.5em; }

.launcher, dialog { position: fixed; z-index: var(--aduan-layer, 1000); box-shadow: var(--shadow); }
.launcher {
  right: var(--offset); bottom: calc(var(--offset) + env(safe-area-inset-bottom));
  display: flex; align-items: center; gap: 10px; min-height: 52px; padding: 0 22px 0 18px;
  border: 1px solid transparent; border-radius: 26px; background: var(--accent); color: var(--text-on-accent); font-weight: 600;
}
.launcher:hover, .send:hover { background: var(--accent-strong); }
.badge {
  min-width: 1.6em; padding: 0 .45em; border-radius: 1em; background: var(--text-on-accent); color: var(--accent);
  font-size: .875em; line-height: 1.6; text-align: center;
}

.panel {
  display: flex; flex-direction: column; overflow: hidden; width: 100%; height: var(--aduan-inline-height, min(42em, 90dvh));
  margin: 0; padding: 0; border: 1px solid var(--border); border-radius: calc(var(--radius) * 1.5);
  background: var(--surface); color: inherit; overflow-wrap: anywhere;
}
dialog.panel {
  inset: auto var(--offset) var(--offset) auto; max-width: none; max-height: none;
  width: min(25em, 100vw - 2 * var(--offset)); height: min(42em, 100dvh - 2 * var(--offset));
}
dialog.panel:not([open]) { display: none; }
dialog::backdrop { background: none; }
@media (max-width: 480px) {
  dialog.panel, .launcher { --offset: var(--aduan-offset, 16px); }
  dialog.panel {
    inset: var(--viewport-top, 0) 0 auto; width: 100%; height: var(--viewport-height, 100dvh); border: 0; border-radius: 0;
    padding: env(safe-area-inset-top) 0 env(safe-area-inset-bottom);
  }
}
@media (prefers-reduced-motion: no-preference) {
  dialog[open] { animation: rise 160ms ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
}

.covered > :not(.header, .sheet, .unseen) { display: none; }
.header { display: flex; align-items: center; padding: 14px 8px 14px 20px; border-bottom: 1px solid var(--border); }
.heading { padding-top: 4px; font-size: 1.0625em; font-weight: 600; line-height: 1.35; outline: 0; }
.about { flex: 1; min-width: 0; margin-right: 8px; }
.hours { display: flex; gap: 6px; }
`;
