'use client';

import type { TrackingResult, TrackingView } from '@aduan/core';
import { useActionState } from 'react';
import { minuteInWords } from '../../server/in-words';
import { type Tracked, trackReport } from './track-report';

/** Asks for number and PIN, and shows how the report stands. Works without JavaScript. */
export function StatusForm() {
  const [tracked, send, sending] = useActionState<Tracked | null, FormData>(trackReport, null);
  const result = tracked?.result;
  if (result?.found) return <Report {...result.ticket} />;
  return (
    <form action={send}>
      <label>
        Nomor laporan <small lang="en">Number</small>
        <input
          name="number"
          required
          autoComplete="off"
          placeholder="ADU-2026-000001-5"
          defaultValue={tracked?.number}
          key={tracked?.number}
        />
      </label>
      <label>
        PIN
        <input name="pin" required autoComplete="off" inputMode="numeric" maxLength={6} />
      </label>
      {result && <p role="alert">{problemOf(result)}</p>}
      <button type="submit" disabled={sending}>
        {sending ? 'Mencari …' : 'Lihat laporan'}
      </button>
    </form>
  );
}

function problemOf(result: Extract<TrackingResult, { readonly found: false }>): string {
  if (result.reason === 'locked') {
    return `Terlalu banyak percobaan. Coba lagi ${minuteInWords(result.retryAt)}.`;
  }
  return 'Nomor atau PIN-nya belum cocok, coba cek lagi ya.';
}

function Report({ answers, next, number, state, steps }: TrackingView) {
  return (
    <article>
      <p className="quiet">{number}</p>
      <h2 data-testid="state">{state.id}</h2>
      <p>{next.id}</p>
      {answers.map(({ at, text }) => (
        <blockquote key={at}>
          {text}
          <time dateTime={new Date(at).toISOString()}>{minuteInWords(at)}</time>
        </blockquote>
      ))}
      <ol className="line">
        {steps.toReversed().map(({ at, text }) => (
          <li key={`${at} ${text.id}`}>
            {text.id}
            <time dateTime={new Date(at).toISOString()}>{minuteInWords(at)}</time>
          </li>
        ))}
      </ol>
    </article>
  );
}
