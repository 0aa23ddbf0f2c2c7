import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { deskQuery, sessionQuery } from '../../src/api/queries.js';
import { LanguageProvider } from '../../src/catalogue/language.js';
import { loadPart } from '../../src/catalogue/load-texts.js';
import { emptyDraft } from '../../src/new-ticket/new-ticket-draft.js';
import { NewTicketForm } from '../../src/new-ticket/new-ticket-form.js';
import { exampleDesk } from '../example-desk.js';

beforeAll(async () => {
  for (const part of ['shell', 'tools', 'ticket'] as const) await loadPart('id', part);
});

const permit = {
  id: 'permit',
  label: { id: 'Izin', en: 'Permit' },
  asks: [{ id: 'Usaha apa, dan di mana?', en: 'Which business, and where?' }],
};

/** The initial form of a desk that accepts permits. */
function formFor(kind: string | null): string {
  const client = new QueryClient();
  const kinds = [...exampleDesk.kinds, permit];
  client.setQueryData<object>(deskQuery.queryKey, { ...exampleDesk, kinds });
  client.setQueryData<object>(sessionQuery.queryKey, { officer: { id: 'petugas' } });
  const nothing = () => {};
  const form = createElement(NewTicketForm, {
    draft: { ...emptyDraft, kind },
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

it('offers the kinds of the desk, and what is usually asked about the chosen one', () => {
  const form = formFor('permit');
  for (const name of ['Pengaduan', 'Permintaan informasi', 'Aspirasi', 'Izin']) {
    expect(form).toContain(name);
  }
  expect(form).toContain('Usaha apa, dan di mana?');
  expect(form).not.toContain('Sudah pernah melapor ke mana?');
});

it('begins with the first kind of the desk', () => {
  expect(formFor(null)).toContain('Sudah pernah melapor ke mana?');
});
