import type { Aduan } from '@aduan/core';
import { type CooperativeFactsRoom, createCooperativeFacts } from '@aduan/core/cooperative-facts';
import { findPersonalData } from '@aduan/privacy';
import { suggestFromWords } from './suggest-from-words.js';

/** Opens the room where this desk gathers what is said about cooperatives. */
export function openFacts(aduan: Aduan): CooperativeFactsRoom {
  const facts = createCooperativeFacts(aduan, {
    findsPerson: (text) => findPersonalData(text).length > 0,
  });
  for (const event of ['ticket.opened', 'ticket.classified'] as const) {
    aduan.on(event, ({ ticket }) => suggestFromWords(aduan, facts, ticket.id));
  }
  return facts;
}
