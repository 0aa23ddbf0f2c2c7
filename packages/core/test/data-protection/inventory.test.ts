import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createAduan } from '../../src/aduan.js';
import { inventoryOf } from '../../src/data-protection/inventory/inventory.js';
import { inventoryDocument } from '../../src/data-protection/inventory/inventory-document.js';
import { defineEvent } from '../../src/plugin/event.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';

const asked = defineEvent({
  type: 'visits:asked',
  label: { id: 'Minta dikunjungi', en: 'Asked for a visit' },
  facts: z.strictObject({}),
  shown: {},
  personal: z.strictObject({ text: z.string(), door: z.string() }),
});

const wish = { id: 'Keinginan | warga', en: '=Wish' };
const visits = definePlugin({
  id: 'visits',
  events: [asked],
  tables: { tours: { sealed: true }, days: { sealed: false } },
  personal: { 'asked.text': { what: wish, purpose: { id: 'Berkunjung', en: 'To visit' } } },
  setup: () => ({}),
});

const desk = createAduan({
  store: memoryStore(),
  calendar: kemenkopCalendar,
  policies: [],
  channels: {},
  plugins: [visits],
});
const entries = inventoryOf(desk);
const at = (place: string) => entries.find(({ where }) => where.includes(place));

describe('the inventory of a desk', () => {
  it('says of all that core keeps why, how long and how it is erased', () => {
    const core = entries.filter(({ keptBy }) => keptBy === 'core');
    expect(core.every(({ purpose, retention }) => purpose && retention)).toBe(true);
    expect(at('ticket.opened.contacts')?.what.en).toContain('Phone number');
    expect(at('identities')?.roles).toEqual([]);
  });

  it('names the roles that see it by the workflow of the desk', () => {
    const { 'read-identity': roles } = defaultWorkflow.permissions;
    expect(at('ticket.opened.reporterName')?.roles).toEqual(roles);
  });

  it('lists who looked, for those who may read it', () => {
    const views = at('views');
    expect(views?.what.en).toContain('Who viewed or searched');
    expect(views?.retention?.en).toContain('keepDays');
    expect(views?.roles).toEqual(defaultWorkflow.permissions['read-view-log']);
  });

  it('takes the sealed fields and tables of plugins, and tells what a plugin does not say', () => {
    const ofVisits = entries.filter(({ keptBy }) => keptBy === 'visits');
    expect(ofVisits.map(({ where }) => where[0])).toEqual([
      'visits:asked.text',
      'visits:asked.door',
      'visits:tours',
    ]);
    const [text, door, tours] = ofVisits;
    expect(text).toMatchObject({ what: wish, roles: ['agent', 'officer', 'supervisor'] });
    expect(door).toMatchObject({ purpose: null, roles: [] });
    expect(tours).toMatchObject({ purpose: null, retention: null });
  });
});

const host = {
  legalBasis: { id: 'Tugas kepentingan umum', en: 'A task in the public interest' },
  recipients: [{ name: 'Penyedia pesan', country: 'SG', purpose: { id: 'Pesan', en: 'Messages' } }],
};

describe('its document', () => {
  it('is a Markdown page, in which no text breaks the table', () => {
    const page = inventoryDocument(entries, host, { as: 'markdown' });
    expect(page).toContain(
      '| visits | Keinginan \\| warga | Berkunjung | agent, officer, supervisor |',
    );
    expect(page).toContain('Dasar hukum: Tugas kepentingan umum');
    expect(page).toContain('| Penyedia pesan | SG | Pesan |');
  });

  it('is a CSV file that no spreadsheet takes for formulas', () => {
    const file = inventoryDocument(entries, host, { as: 'csv', locale: 'en' });
    const lines = file.split('\r\n');
    expect(lines.find((line) => line.includes('visits:asked.text'))).toContain(
      "visits,'=Wish,To visit,",
    );
    expect(lines[1]).toContain('Penyedia pesan, SG, Messages');
  });

  it('marks what nobody stated', () => {
    const page = inventoryDocument(entries, {}, { as: 'markdown', locale: 'en' });
    expect(page).toContain('Legal basis: (not stated yet)');
    expect(page).toContain('| visits:tours | (not stated yet) |');
    expect(page.trimEnd().endsWith('(not stated yet)')).toBe(true);
  });
});
