import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { deskQuery, sessionQuery } from '../../src/api/queries.js';
import { LanguageProvider } from '../../src/catalogue/language.js';
import { loadPart } from '../../src/catalogue/load-texts.js';
import { emptyDraft, type TicketDraft } from '../../src/new-ticket/new-ticket-draft.js';
import { NewTicketForm } from '../../src/new-ticket/new-ticket-form.js';
import { exampleDesk } from '../example-desk.js';

beforeAll(async () => {
  for (const part of ['shell', 'tools', 'ticket'] as const) await loadPart('id', part);
});

/** The form of an officer who may do this. */
function formFor(right: string, draft: Partial<TicketDraft>): string {
  const client = new QueryClient();
  client.setQueryData<object>(deskQuery.queryKey, { ...exampleDesk, rights: [right] });
  client.setQueryData<object>(sessionQuery.queryKey, {
    officer: { id: 'petugas-satu', name: 'Petugas Satu', title: '', unit: 'pengawasan', roles: [] },
  });
  const nothing = () => {};
  const form = createElement(NewTicketForm, {
    draft: { ...emptyDraft, ...draft },
    state: 'writing',
    onChange: nothing,
    onClear: nothing,
    onSubmit: nothing,
    scans: [],
    onScans: nothing,
  });
  const inLanguage = createElement(LanguageProvider, { code: 'id', children: form });
  return renderToString(createElement(QueryClientProvider, { client }, inLanguage));
}

it('a person who may answer enters when a letter was answered on paper, then what was said', () => {
  const form = formFor('answer', { channel: 'letter' });
  expect(form).toContain('Tanggal dijawab');
  expect(form).not.toContain('Isi jawaban');
  const answered = formFor('answer', { channel: 'letter', answeredOn: '2026-11-18' });
  expect(answered).toContain('Isi jawaban');
});

it('nobody else is asked for it, nor for a call', () => {
  expect(formFor('note', { channel: 'letter' })).not.toContain('Tanggal dijawab');
  expect(formFor('answer', { channel: 'phone' })).not.toContain('Tanggal dijawab');
});
