/** Welcome, messages, cards and choices: what is read. */
export const conversation = `
.scroll-frame { position: relative; flex: 1; min-height: 0; background: var(--surface-sunken); }
.scroll {
  height: 100%; overflow-y: auto; overscroll-behavior: contain; padding: 20px var(--gap);
  scrollbar-width: thin;
}
.scroll:focus-visible { outline-offset: -2px; }
.down {
  position: absolute; inset-block-end: 12px; inset-inline: 0; margin-inline: auto; width: max-content;
  display: flex; align-items: center; gap: 6px; padding: 0 16px; border-radius: 22px;
  border: 1px solid var(--border-control); background: var(--surface); color: var(--text);
  font-size: .875em; box-shadow: var(--shadow);
}

.welcome { max-width: 32em; margin-block-end: 8px; }
.privacy { margin-block-start: 8px; color: var(--text-muted); font-size: .8125em; }

.messages { display: flex; flex-direction: column; }
.day {
  margin-block: 20px 4px; text-align: center; color: var(--text-muted); font-size: .8125em;
}
.message { display: flex; flex-direction: column; align-items: flex-start; margin-block-start: 14px; position: relative; }
.message.citizen { align-items: flex-end; }
.speaker { margin: 0 4px 4px; color: var(--text-muted); font-size: .8125em; overflow-wrap: anywhere; }
.speaker strong { color: var(--text); font-weight: 600; }
.bubble {
  max-width: min(86%, 34em); min-width: 0; padding: 9px 14px; overflow-wrap: anywhere;
  border: 1px solid var(--border); border-radius: var(--radius-bubble);
  border-end-start-radius: 4px; background: var(--surface-desk);
}
.citizen .bubble {
  border-color: transparent; background: var(--surface-citizen);
  border-end-start-radius: var(--radius-bubble); border-end-end-radius: 4px;
}
.text { white-space: pre-wrap; }
.foot {
  display: flex; flex-wrap: wrap; gap: 0 8px; margin: 3px 4px 0; color: var(--text-muted);
  font-size: .75em; font-variant-numeric: tabular-nums;
}
.state { display: inline-flex; align-items: center; gap: 4px; }
.state .icon { width: 1.15em; height: 1.15em; }
.state.read { color: var(--accent-strong); }
.state.refused, .problem { color: var(--problem); }
.refusal { max-width: 86%; margin-block-start: 4px; font-size: .875em; text-align: end; }

.file {
  display: flex; align-items: center; gap: 8px; max-width: 100%; margin-block: 4px; padding: 4px 12px 4px 10px;
  border: 1px solid var(--border-control); border-radius: var(--radius);
  background: var(--surface); text-align: start;
}
.file-name { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.file-size { flex: none; color: var(--text-muted); font-size: .8125em; }

.card {
  display: flex; flex-direction: column; align-items: flex-start; margin-block-start: 10px; padding-block-start: 10px;
  border-block-start: 1px solid var(--border);
}
.card-label { font-size: .8125em; color: var(--text-muted); }
.card-value {
  position: relative; font-size: 1.375em; font-weight: 650; line-height: 1.4;
  font-variant-numeric: tabular-nums;
}
.group { white-space: nowrap; }
.secret .card-value { letter-spacing: .18em; }
.card-hint { font-size: .8125em; color: var(--text-muted); }
.quiet {
  display: inline-flex; align-items: center; gap: 6px; padding: 0 10px; margin-inline: -10px 0;
  border: 0; border-radius: var(--radius); background: none; color: var(--accent-strong);
  font-size: .875em; font-weight: 600;
}
.quiet:hover { text-decoration: underline; text-underline-offset: 3px; }
.refusal .quiet { margin-inline: 0; }

.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 14px; }
.choice {
  padding: 8px 16px; border: 1px solid var(--accent); border-radius: 22px; max-width: 100%;
  background: var(--surface); color: var(--accent-strong); font-weight: 600; text-align: start;
  overflow-wrap: anywhere;
}
.choice small { display: block; color: var(--text-muted); font-size: .8125em; font-weight: 400; }
.choice:hover { background: var(--surface-citizen); }
`;
