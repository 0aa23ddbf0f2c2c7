/** Styles of sheets, which replace the conversation. */
export const sheetStyle = `
.sheet { flex: 1; min-height: 0; overflow-y: auto; padding: 16px 20px 24px; background: var(--surface-sunken); scrollbar-width: thin; }
.sheet-title { margin: 8px 0 4px; font-size: 1.0625em; font-weight: 600; outline: 0; }
.writing { position: relative; }
.typing { position: absolute; inset: auto 0 100%; padding: 0 20px; background: var(--surface-sunken); }
.consent { max-height: 60%; overflow-y: auto; padding: 12px 20px 18px; border-top: 1px solid var(--border); }
.consent p { margin: 6px 0; }
.sheet p { margin: 8px 0; }
.option { border-bottom: 1px solid var(--border); }
.option summary { font-weight: 600; }
.option-body { padding-bottom: 16px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.action {
  padding: 8px 18px; border: 1px solid var(--border-control); border-radius: 22px; background: var(--surface);
  color: var(--accent-strong); font-weight: 600;
}
.action.main { border-color: transparent; background: var(--accent); color: var(--text-on-accent); }
.action.main:hover { background: var(--accent-strong); }
.action[aria-disabled] { opacity: .6; cursor: default; }
.sheet label { display: block; margin: 12px 0 4px; font-weight: 600; }
.sheet input {
  width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--border-control); border-radius: var(--radius);
  background: var(--surface); color: inherit; font: inherit;
}
.sheet input:focus-visible { outline-offset: 0; }
`;
