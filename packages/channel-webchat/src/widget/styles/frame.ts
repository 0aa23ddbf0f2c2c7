/** Launcher, panel and header: what stands on the host's page. */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, p, ol, ul { margin: 0; padding: 0; font: inherit; }
ol, ul { list-style: none; }
button, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
button { cursor: pointer; min-height: var(--target); touch-action: manipulation; }
a { color: var(--accent-strong); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.icon {
  width: 1.25em; height: 1.25em; flex: none;
  fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round;
}
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.icon-button {
  display: grid; place-items: center; flex: none; width: var(--target); padding: 0;
  border: 0; border-radius: var(--radius); background: none; color: var(--text-muted);
}
.icon-button:hover { background: var(--surface-sunken); color: var(--text); }

.launcher {
  position: fixed; z-index: var(--aduan-layer, 1000);
  inset-block-end: calc(var(--aduan-offset, 24px) + env(safe-area-inset-bottom, 0px));
  inset-inline-end: var(--aduan-offset, 24px);
  display: flex; align-items: center; gap: 10px; min-height: 52px; padding: 0 22px 0 18px;
  border: 0; border-radius: 26px; background: var(--accent); color: var(--on-accent);
  font-weight: 600; box-shadow: var(--shadow);
}
.launcher:hover { background: var(--accent-strong); }
.launcher:focus-visible { outline-offset: 3px; }
.badge {
  min-width: 1.6em; padding: 0 .45em; border-radius: 1em; background: var(--on-accent);
  color: var(--accent); font-size: .875em; line-height: 1.6; text-align: center;
  font-variant-numeric: tabular-nums;
}

.panel {
  display: flex; flex-direction: column; overflow: hidden; padding: 0; margin: 0;
  border: 1px solid var(--border); background: var(--surface); color: var(--text);
}
dialog.panel {
  position: fixed; z-index: var(--aduan-layer, 1000);
  inset: auto var(--aduan-offset, 24px) var(--aduan-offset, 24px) auto;
  width: min(25em, calc(100vw - 2 * var(--aduan-offset, 24px)));
  height: min(42em, calc(100dvh - 2 * var(--aduan-offset, 24px)));
  max-width: none; max-height: none;
  border-radius: calc(var(--radius) * 1.5); box-shadow: var(--shadow);
}
dialog.panel:dir(rtl) { inset: auto auto var(--aduan-offset, 24px) var(--aduan-offset, 24px); }
dialog.panel:not([open]) { display: none; }
dialog.panel::backdrop { background: none; }
section.panel { height: var(--aduan-inline-height, min(42em, 90dvh)); border-radius: calc(var(--radius) * 1.5); }

@media (max-width: 480px) {
  .launcher { --aduan-offset: 16px; }
  dialog.panel {
    inset: var(--viewport-top, 0px) 0 auto 0; width: 100%;
    height: var(--viewport-height, 100dvh); border: 0; border-radius: 0; box-shadow: none;
    padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px)
      env(safe-area-inset-bottom, 0px) env(safe-area-inset-left, 0px);
  }
}
@media (prefers-reduced-motion: no-preference) {
  dialog.panel[open] { animation: rise 160ms ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
  .launcher, button { transition: background-color 120ms; }
}

header {
  display: flex; align-items: flex-start; justify-content: space-between; gap: 8px;
  padding: 14px 8px 14px 20px; border-block-end: 1px solid var(--border);
}
header > div { padding-block: 4px; min-width: 0; }
h2 { font-size: 1.0625em; font-weight: 650; line-height: 1.35; overflow-wrap: anywhere; }
h2:focus { outline: none; }
.hours {
  display: flex; align-items: flex-start; gap: 6px; margin-block-start: 2px;
  color: var(--text-muted); font-size: .8125em;
}
.hours:empty { display: none; }
.hours .icon { width: 1.1em; height: 1.5em; }
`;
