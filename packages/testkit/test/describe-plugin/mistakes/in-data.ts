import { defineEvent } from '@aduan/core/plugin';
import * as z from 'zod';
import { asked, visitState } from '../sample-plugin.js';
import { type PluginMistake, withData } from './mistake.js';

const facts = 'keeps facts and sealed parts that JSON Schema can say';
const fits = 'fits into a desk, and touches no store before the desk starts';
const tells = 'tells each event in Indonesian and English, by its facts';
const shows = 'says who may see each fact, and each field of what it keeps of a ticket';
const inventory = 'says what it keeps of persons, why and for how long';
const errors = 'has a status and titles for each of its errors';
const catalogue = 'has a catalogue in both languages';
const named = 'names in its catalogue only commands on tickets that it has';
const permissions = 'asks only for permissions that somebody can hold';

const label = { id: 'Minta dikunjungi', en: 'Asked for a visit' };
const day = z.enum(['monday', 'friday']);

const unsaid = { what: label, purpose: label };

/** The event with other parts. */
function askedWith(changes: Partial<Parameters<typeof defineEvent>[0]>) {
  const given = { type: asked.type, label, facts: z.strictObject({ day }), shown: { day: 'open' } };
  return { events: [defineEvent({ ...given, ...changes } as never)] };
}

/** Mistakes in what a plugin says about itself. */
export const dataMistakes: readonly PluginMistake[] = [
  {
    name: 'transforms facts',
    make: withData(askedWith({ facts: z.strictObject({ day: day.transform(String) }) })),
    noticedBy: { [facts]: /"visits:asked" cannot be kept as data: use plain types/ },
  },
  {
    name: 'takes facts of any name',
    make: withData(askedWith({ facts: z.looseObject({ day }) })),
    noticedBy: { [facts]: /use z\.strictObject/ },
  },
  {
    name: 'does not say what a fact is',
    make: withData(askedWith({ facts: z.strictObject({ day: z.unknown() }) })),
    noticedBy: { [facts]: /"day" may be anything/ },
  },
  {
    name: 'seals values that JSON cannot hold',
    make: withData(askedWith({ personal: z.strictObject({ at: z.date() }) })),
    noticedBy: { [facts]: /cannot be kept as data/ },
  },
  {
    name: 'defines an event of another plugin',
    make: (good) => ({
      ...good,
      events: [...(good.events ?? []), ...askedWith({ type: 'tours:done' }).events],
    }),
    noticedBy: { [fits]: /defines the event "tours:done", which is not its own/ },
  },
  {
    name: 'does not say why it seals a text',
    make: (good) => ({ ...good, personal: { wishes: good.personal?.wishes ?? unsaid } }),
    noticedBy: { [inventory]: /lacks the purpose of visits:asked\.text/ },
  },
  {
    name: 'does not say how long it keeps a row',
    make: (good) => ({ ...good, personal: { ...good.personal, wishes: unsaid } }),
    noticedBy: { [inventory]: /lacks the retention of visits:wishes/ },
  },
  {
    name: 'says in one language alone why it keeps a row',
    make: (good) => ({
      ...good,
      personal: {
        ...good.personal,
        wishes: { ...unsaid, retention: label, purpose: { id: '', en: 'To come' } },
      },
    }),
    noticedBy: { [inventory]: /says nothing in "id"/ },
  },
  {
    name: 'needs a plugin that is not there',
    make: (good) => ({ ...good, requires: ['organization'] }),
    noticedBy: { [fits]: /needs the plugin "organization"/ },
  },
  {
    name: 'reads the store while it is set up',
    make: (good) => ({
      ...good,
      setup(context) {
        void context.rows('tours').list();
        return good.setup(context);
      },
    }),
    noticedBy: { [fits]: /setup calls the store \(readRows\)/ },
  },
  {
    name: 'names in a label what is no fact',
    make: withData(askedWith({ label: { ...label, en: 'Asked for a visit on {weekday}' } })),
    noticedBy: { [tells]: /in "en" names \{weekday\}, which is no fact of it/ },
  },
  {
    name: 'tells an event in one language',
    make: withData(askedWith({ label: { ...label, en: ' ' } })),
    noticedBy: { [tells]: /the label of "visits:asked" says nothing in "en"/ },
  },
  {
    name: 'does not say who may see a fact',
    make: withData(askedWith({ shown: {} as never })),
    noticedBy: { [shows]: /"shown" of "visits:asked" leaves out day/ },
  },
  {
    name: 'does not say who may see what it keeps',
    make: withData({ state: { ...visitState, shown: {} } }),
    noticedBy: { [shows]: /"shown" of its state leaves out asked/ },
  },
  {
    name: 'has an error that counts as success',
    make: withData({ errors: { 'visits-full': { status: 200, title: label } } }),
    noticedBy: { [errors]: /"visits-full" has the status 200/ },
  },
  {
    name: 'has an error without a title',
    make: withData({ errors: { 'visits-full': { status: 409, title: { id: '', en: 'Full' } } } }),
    noticedBy: { [errors]: /the title of "visits-full" says nothing in "id"/ },
  },
  {
    name: 'names itself in one language',
    make: withData({ catalogue: { name: { id: 'Kunjungan', en: '' } } }),
    noticedBy: { [catalogue]: /the name of the plugin says nothing in "en"/ },
  },
  {
    name: 'names a command in one language',
    make: withData({
      catalogue: { name: label, commands: { ask: { ...label, en: '' } } },
    }),
    noticedBy: { [catalogue]: /the name of the command "ask" says nothing in "en"/ },
  },
  {
    name: 'names a command that it does not have',
    make: withData({ catalogue: { name: label, commands: { plan: label } } }),
    noticedBy: { [named]: /the catalogue names "plan", which is no command of it on a ticket/ },
  },
  {
    name: 'names a field in one language',
    make: withData({
      catalogue: { name: label, fields: { day: { label: { ...label, id: ' ' } } } },
    }),
    noticedBy: { [catalogue]: /the label of the field "day" says nothing in "id"/ },
  },
  {
    name: 'names a code in one language',
    make: withData({
      catalogue: {
        name: label,
        fields: { day: { label, values: { monday: { ...label, en: '' } } } },
      },
    }),
    noticedBy: { [catalogue]: /the name of "monday" in the field "day" says nothing in "en"/ },
  },
  {
    name: 'forgets the roles of its permission',
    make: withData({ permissions: {} }),
    noticedBy: { [permissions]: /"ask" needs "visits:ask", which no role holds/ },
  },
];
