'use client';

import type { TrackingResult, TrackingView } from '@aduan/core/channel';
import { useActionState } from 'react';
import { formatMinute } from '../../server/format';
import { type Tracked, trackReport } from './track-report';

/** Asks for number and PIN, and shows the state of the report. Works without JavaScript. */
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
        <input name="pin" required autoComplete="off" inputMode="numeric" maxLength={20} />
      </label>
      {result?.reason === 'contact-needed' && (
        <label>
          Empat angka terakhir nomor HP <small lang="en">End of your phone number</small>
          <input name="contact" required autoComplete="off" inputMode="numeric" maxLength={20} />
        </label>
      )}
      {result && <p role="alert">{problemOf(result)}</p>}
      <button type="submit" disabled={sending}>
        {sending ? 'Mencari …' : 'Lihat laporan'}
      </button>
    </form>
  );
}

function problemOf(result: Extract<TrackingResult, { readonly found: false }>): string {
  if (result.reason === 'locked') {
    return `Terlalu banyak percobaan. Coba lagi ${formatMinute(result.retryAt)}.`;
  }
  if (result.reason === 'contact-needed') {
    return 'Saat ini banyak yang mencoba menebak PIN. Isi PIN sekali lagi, bersama empat angka terakhir nomor HP yang Anda berikan waktu melapor. Tidak memberi nomor? Hubungi petugas kami.';
  }
  return 'Nomor atau PIN-nya belum cocok, coba cek lagi ya.';
}

function Report({ answers, help, next, number, state, steps }: TrackingView) {
  return (
    <article>
      <p className="quiet">{number}</p>
      {help && <p role="note">{help.id}</p>}
      <h2 data-testid="state">{state.id}</h2>
      <p>{next.id}</p>
      {answers.map(({ at, text }) => (
        <blockquote key={at}>
          {text}
          <time dateTime={new Date(at).toISOString()}>{formatMinute(at)}</time>
        </blockquote>
      ))}
      <ol className="line">
        {steps.toReversed().map(({ at, text }) => (
          <li key={`${at} ${text.id}`}>
            {text.id}
            <time dateTime={new Date(at).toISOString()}>{formatMinute(at)}</time>
          </li>
        ))}
      </ol>
    </article>
  );
}
