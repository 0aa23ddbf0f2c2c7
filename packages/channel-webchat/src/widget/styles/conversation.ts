/** Styles of the conversation: welcome, messages, cards and choices. */
export const conversation = `
.scroll-frame { position: relative; flex: 1; min-height: 0; background: var(--surface-sunken); }
.scroll { height: 100%; overflow-y: auto; overscroll-behavior: contain; padding: 20px 16px; scrollbar-width: thin; }
.scroll:focus-visible { outline-offset: -2px; }
.down {
  position: absolute; bottom: 12px; left: 50%; translate: -50%; padding: 0 18px; border: 1px solid var(--border-control);
  border-radius: 22px; background: var(--surface); font-size: .875em; box-shadow: var(--shadow);
}

.privacy { margin-top: 8px; }
summary { padding: 12px 0; cursor: pointer; }
.day { margin: 20px 0 4px; text-align: center; }
.message { display: flex; flex-direction: column; align-items: flex-start; margin-top: 14px; position: relative; }
.citizen { align-items: flex-end; }
.handover { align-self: center; margin: 8px 0 12px; padding: 4px 14px; border-radius: 14px; background: var(--surface-citizen); color: var(--text); }
.speaker { margin: 0 4px 4px; }
.speaker strong { color: var(--text); font-weight: 600; }
.speaker.desk strong { color: inherit; font-weight: 400; }
.bubble {
  max-width: min(86%, 34em); padding: 9px 14px; border: 1px solid var(--border); border-radius: 14px 14px 14px 4px;
  background: var(--surface-desk);
}
.citizen-bubble { border-color: transparent; border-radius: 14px 14px 4px; background: var(--surface-citizen); }
.text { white-space: pre-wrap; }
.foot { display: flex; flex-wrap: wrap; gap: 0 8px; margin: 3px 4px 0; }
.state { display: flex; align-items: center; gap: 4px; }
.read { color: var(--accent-strong); }
.refused, .problem { color: var(--problem); }
.refusal { max-width: 86%; margin-top: 4px; text-align: end; }
.refusal p { font-size: .875em; }

.file {
  display: flex; align-items: center; gap: 8px; max-width: 100%; margin: 4px 0; padding: 4px 12px 4px 10px;
  border: 1px solid var(--border-control); background: var(--surface);
}
.file-name { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.file-size { flex: none; }

.card {
  display: flex; flex-direction: column; align-items: flex-start; margin-top: 10px; padding-top: 10px;
  border-top: 1px solid var(--border);
}
.card-value { position: relative; font-size: 1.375em; font-weight: 600; line-height: 1.4; }
.group { white-space: nowrap; }
.secret .card-value { letter-spacing: .18em; }
.quiet {
  display: inline-flex; align-items: center; gap: 6px; padding: 0; color: var(--accent-strong);
  font-size: .875em; font-weight: 600;
}
.small .quiet { font-size: 1em; }
.quiet:hover { text-decoration: underline; }
.quiet + .quiet { margin-left: 20px; }

.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.choice {
  max-width: 100%; padding: 8px 16px; border: 1px solid var(--accent); border-radius: 22px; background: var(--surface);
  color: var(--accent-strong); font-weight: 600;
}
.choice small { display: block; font-weight: 400; }
.choice:hover { background: var(--surface-citizen); }
`;
