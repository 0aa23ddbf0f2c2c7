/** Composer, attachments and notices: what is written and what is on its way. */
export const writing = `
.offline {
  display: flex; gap: 8px; padding: 10px 20px; border-block-start: 1px solid var(--border);
  background: var(--surface); color: var(--text-muted); font-size: .8125em;
}
.offline .icon { margin-block-start: .1em; }

.tray { max-height: 30%; overflow-y: auto; padding: 6px 8px 0 20px; border-block-start: 1px solid var(--border); }
.tray-row {
  display: grid; grid-template: 'icon name cancel' auto 'icon note cancel' auto 'icon bar cancel' auto / auto 1fr auto;
  align-items: center; column-gap: 12px; padding-block: 4px;
}
.tray-row > .icon { grid-area: icon; color: var(--text-muted); }
.tray-row > .file-name { grid-area: name; font-size: .9375em; }
.tray-row > .file-note { grid-area: note; color: var(--text-muted); font-size: .8125em; font-variant-numeric: tabular-nums; }
.tray-row.problem > .file-note { color: var(--problem); }
.tray-row > progress { grid-area: bar; }
.tray-row > .icon-button { grid-area: cancel; }
progress {
  appearance: none; width: 100%; height: 4px; margin-block: 4px 2px; border: 0; border-radius: 2px;
  overflow: hidden; background: var(--border);
}
progress::-webkit-progress-bar { background: var(--border); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }

.writing { border-block-start: 1px solid var(--border); }
.tray:not([hidden]) + .writing { border: 0; }
.composer { display: flex; align-items: flex-end; gap: 4px; padding: 10px 12px 10px 8px; }
.field { display: grid; flex: 1; min-width: 0; max-height: 9.5em; overflow-y: auto; border: 1px solid var(--border-control); border-radius: 22px; }
.field:focus-within { border-color: var(--accent); outline: 1px solid var(--accent); }
.field > * {
  grid-area: 1 / 1; min-width: 0; padding: 9px 16px; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere;
}
.twin { visibility: hidden; }
textarea { width: 100%; overflow: hidden; resize: none; border: 0; outline: 0; background: none; }
textarea::placeholder { color: var(--text-muted); opacity: 1; }
.send {
  display: grid; place-items: center; flex: none; width: var(--target); margin-inline-start: 4px; padding: 0;
  border: 0; border-radius: 50%; background: var(--accent); color: var(--on-accent);
}
.send:hover { background: var(--accent-strong); }
.hint { padding: 0 20px 10px; color: var(--text-muted); font-size: .8125em; }
.hint.problem { color: var(--problem); }
.hint:empty { display: none; }

@media (forced-colors: active) {
  .bubble, .launcher, .send, .file, .card, .choice { border: 1px solid CanvasText; }
  .citizen .bubble { border-color: Highlight; }
  .badge { border: 1px solid CanvasText; }
  progress { border: 1px solid CanvasText; }
}
`;
