/** Styles of composer, attachments and notices. */
export const writing = `
.offline, .tray, .writing { border-top: 1px solid var(--border); }
.offline { display: flex; gap: 8px; padding: 10px 20px; }
.tray { max-height: 30%; overflow-y: auto; padding: 6px 8px 0 20px; }
.tray-row { display: flex; align-items: center; gap: 12px; padding: 4px 0; }
.tray-text { display: grid; flex: 1; min-width: 0; }
progress { width: 100%; height: 8px; accent-color: var(--accent); }

.tray:not([hidden]) + .writing { border: 0; }
.composer { display: flex; align-items: flex-end; gap: 4px; padding: 10px 12px 10px 8px; }
.field {
  display: grid; flex: 1; min-width: 0; max-height: 9.5em; overflow-y: auto; border: 1px solid var(--border-control);
  border-radius: 22px;
}
.field:focus-within { border-color: var(--accent); outline: 1px solid var(--accent); }
.field > * { grid-area: 1 / 1; min-width: 0; padding: 9px 16px; white-space: pre-wrap; }
.twin { visibility: hidden; }
.input { width: 100%; overflow: hidden; resize: none; border: 0; outline: 0; background: none; }
.input::placeholder { color: var(--text-muted); opacity: 1; }
.send {
  display: grid; place-items: center; flex: none; width: 44px; margin-left: 4px; padding: 0;
  border: 1px solid transparent; border-radius: 50%; background: var(--accent); color: var(--text-on-accent);
}
.hint { padding: 0 20px 10px; }
.hint:empty { display: none; }
`;
