import type { Aduan } from '@aduan/core';
import { type CooperativeFactsApi, createCooperativeFacts } from '@aduan/core/cooperative-facts';
import { findPersonalData } from '@aduan/privacy';
import { suggestFromText } from './suggest-from-text.js';

/** Opens the add-on that collects facts about cooperatives. */
export function openFacts(aduan: Aduan): CooperativeFactsApi {
  const facts = createCooperativeFacts(aduan, {
    findsPerson: (text) => findPersonalData(text).length > 0,
  });
  for (const event of ['ticket.opened', 'ticket.classified'] as const) {
    aduan.on(event, ({ ticket }) => suggestFromText(aduan, facts, ticket.id));
  }
  return facts;
}
