import { type Aduan, officerPrincipal } from '@aduan/core';
import { canDo, canTake } from '@aduan/core/ticket';
import * as z from 'zod';
import type { SeenOfficers } from '../access/seen-officers.js';
import { keptOfficers, officeOf } from '../accounts/principal-of.js';
import type { ApiOptions } from '../api-options.js';
import { type Operation, read } from '../operations/operation.js';
import { instant, label, phase } from '../schemas/fields.js';
import { mountedPlugins, pluginsOf } from './mounted-plugins.js';

/** A current or former officer of the desk. */
const officer = /* @__PURE__ */ z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().describe('Of the post, as people read it.'),
    unit: z.string().nullable(),
    isHere: z.boolean().describe('false of those who left.'),
    handles: z.boolean().describe('Whether the roles allow to work on cases.'),
  })
  .meta({ id: 'DeskOfficer' });

const team = /* @__PURE__ */ z.object({
  code: z.string(),
  name: label,
  parent: z.string().nullable(),
  categories: z.array(z.string()).nullable().describe('Null = any.'),
  regions: z.array(z.string()).nullable().describe('Null = any.'),
});

const described = /* @__PURE__ */ z
  .object({
    hours: z.object({
      open: z.boolean(),
      changesAt: instant.nullable(),
      timeZone: z.string(),
      text: label,
    }),
    kinds: z
      .array(
        z.object({
          id: z.string(),
          label,
          asks: z.array(label).describe('What a caller is usually asked.'),
        }),
      )
      .describe('What a case can be; the first is what it is when nobody says.'),
    categories: z
      .array(
        z.object({
          code: z.string(),
          label,
          group: label,
          path: z.array(label),
          synonyms: z.array(z.string()),
        }),
      )
      .describe('The topics that a case can have, each with the path that leads to it.'),
    states: z
      .record(z.string(), z.object({ phase, official: label, citizen: label }))
      .describe('The states of the workflow, with their words for officers and citizens.'),
    search: z
      .enum(['off', 'facts', 'words'])
      .describe(
        'What searchTickets looks through: `facts` such as number, subject, cooperative, place and topic; `words` also what was written and noted, and with `identities` people; `off`: it is not searched.',
      ),
    teams: z.array(team).describe('The units that cases are given to.'),
    referrals: z
      .array(z.object({ agency: z.string(), name: label, appliesTo: label }))
      .describe('Where a case can be referred to.'),
    officers: z
      .array(officer)
      .describe('For those who may read cases or the list of officers; empty for others.'),
    decidesAlone: z
      .boolean()
      .describe(
        'Whether one person still decides alone who works here, since fewer than two who may decide have signed in.',
      ),
    plugins: mountedPlugins,
    regions: z
      .array(z.object({ code: z.string(), name: z.string(), timeZone: z.string().nullable() }))
      .describe('The places that officers choose from.'),
  })
  .meta({ id: 'Desk' });

/** A desk, and what only its host knows of it. */
export interface DescribedDesk extends Pick<ApiOptions, 'aduan' | 'officers' | 'regions'> {
  readonly seen: SeenOfficers;
}

/** Routes that describe a desk and its state. */
export function deskRoutes(desk: DescribedDesk): readonly Operation[] {
  const scope = 'desk:read';
  const { aduan, regions = [] } = desk;
  const { workflow } = aduan;
  return [
    read({
      name: 'whoAmI',
      path: '/me',
      summary: 'Who you are to the desk, and what your roles grant',
      scope,
      answer: z.object({
        id: z.string(),
        kind: z.enum(['citizen', 'officer', 'system']),
        roles: z.array(z.string()),
        units: z.array(z.string()),
        regions: z.array(z.string()),
        permissions: z.array(z.string()),
        actions: z.array(z.string()).describe('Of the workflow, where a case is ready for them.'),
      }),
      async run(_call, { actor }) {
        const { permissions, transitions } = workflow.definition;
        const granted = transitions.filter((each) => canTake(actor, each).allowed);
        return {
          ...actor,
          permissions: Object.entries(permissions).flatMap(([permission, roles]) =>
            roles?.some((role) => actor.roles.includes(role)) ? [permission] : [],
          ),
          actions: [...new Set(granted.map(({ action }) => action))],
        };
      },
    }),
    read({
      name: 'describeDesk',
      path: '/meta',
      summary: 'What this desk can do, who works at it, and its words',
      description:
        'The answer carries an `ETag`: a request with it in `If-None-Match` gets 304 as long as nothing has changed.',
      scope,
      revalidates: true,
      answer: described,
      async run(_call, { actor }) {
        const mayKnow = (['read', 'organization:read-officers'] as const).some(
          (permission) => canDo(workflow, actor, permission).allowed,
        );
        return {
          hours: aduan.citizen.hours(),
          kinds: aduan.kinds.map(({ asks = [], id, label: name }) => ({ id, label: name, asks })),
          categories: categoriesOf(aduan),
          states: workflow.definition.states,
          search: aduan.search,
          plugins: pluginsOf(aduan, actor),
          regions,
          ...unitsOf(aduan),
          officers: mayKnow ? await officersOf(desk) : [],
          decidesAlone: (await keptOfficers(aduan)?.decidesAlone()) ?? false,
        };
      },
    }),
    read({
      name: 'getHealth',
      path: '/health/details',
      summary: 'What waits and what is stuck',
      scope: 'health:read',
      answer: z.object({
        ok: z.boolean(),
        serving: z.boolean(),
        store: z.boolean(),
        keys: z.string(),
        inbox: z.int(),
        outbox: z.int(),
        deadLetters: z.object({ inbox: z.int(), outbox: z.int() }),
        channels: z.record(z.string(), z.boolean()),
      }),
      run: () => aduan.health(),
    }),
  ];
}

function categoriesOf({ categories }: Aduan) {
  return (categories?.choices() ?? []).map((choice) => {
    const path = categories?.path(choice.code) ?? [];
    const { synonyms = [] } = path.at(-1) ?? {};
    return { ...choice, path: path.map(({ label: name }) => name), synonyms };
  });
}

function unitsOf(aduan: Aduan) {
  const { referrals = [], units = [] } = officeOf(aduan)?.current().definition ?? {};
  const teams = units.map(({ categories = null, code, name, parent = null, regions = null }) => {
    return { code, name, parent, categories, regions };
  });
  return { teams, referrals };
}

async function officersOf({ aduan, officers, seen }: DescribedDesk) {
  const office = officeOf(aduan);
  const kept = await keptOfficers(aduan)?.officers();
  const listed = kept ?? (await officers?.()) ?? seen.list();
  return listed.map(({ id, name, roles, title, unit }) => ({
    ...{ id, name, title, unit },
    isHere: !office || office.officer(id) !== null,
    handles: canDo(aduan.workflow, officerPrincipal(id, roles), 'note').allowed,
  }));
}
