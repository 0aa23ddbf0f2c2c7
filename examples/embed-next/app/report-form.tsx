'use client';

import { useActionState } from 'react';
import { formatDay } from '../server/format';
import { type Opened, openReport } from './open-report';

/** The form, and after sending it the citizen's receipt. Works without JavaScript. */
export function ReportForm({ reportKey }: { reportKey: string }) {
  const [opened, send, sending] = useActionState<Opened | null, FormData>(openReport, null);
  if (opened && 'number' in opened) return <Receipt {...opened} />;
  return (
    <form action={send}>
      <input type="hidden" name="key" value={reportKey} />
      <label>
        Ceritakan masalahnya <small lang="en">Tell us what happened</small>
        <textarea name="body" rows={6} required maxLength={5_000} />
      </label>
      <label>
        Surel, kalau boleh kami hubungi <small lang="en">E-mail, if we may contact you</small>
        <input type="email" name="email" autoComplete="email" maxLength={200} />
      </label>
      <p className="quiet">Kami memakai data ini hanya untuk menangani laporan Anda.</p>
      {opened && <p role="alert">{opened.problem}</p>}
      <button type="submit" disabled={sending}>
        {sending ? 'Mengirim …' : 'Kirim laporan'}
      </button>
    </form>
  );
}

function Receipt({ number, pin, promisedBy }: Extract<Opened, { readonly number: string }>) {
  return (
    <section className="receipt" aria-live="polite">
      <h2>Laporan Anda sudah kami terima</h2>
      <dl>
        <dt>Nomor</dt>
        <dd data-testid="number">{number}</dd>
        <dt>PIN</dt>
        <dd data-testid="pin">{pin}</dd>
      </dl>
      <p>
        Catat keduanya: PIN hanya tampil di sini. <small lang="en">Write both down.</small>
      </p>
      {promisedBy && <p>Kami jawab paling lambat {formatDay(promisedBy)}.</p>}
    </section>
  );
}
