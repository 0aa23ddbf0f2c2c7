import type { Organization, Teams } from '@aduan/core/organization';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { label } from '../schemas/fields.js';
import { emptyBody } from '../schemas/ticket-bodies.js';
import { ticketCommand } from './ticket-commands.js';

/** Routes of teams and their queues. */
export function teamRoutes(teams: Teams, organization: Organization): readonly Operation[] {
  return [
    read({
      name: 'listTeams',
      path: '/teams',
      summary: 'The units that cases are given to',
      scope: 'desk:read',
      answer: z.object({
        items: z.array(
          z.object({
            code: z.string(),
            name: label,
            parent: z.string().nullable(),
            categories: z.array(z.string()).nullable(),
            regions: z.array(z.string()).nullable(),
          }),
        ),
      }),
      run: async () => ({
        items: organization
          .current()
          .definition.units.map(
            ({ categories = null, code, name, parent = null, regions = null }) => {
              return { code, name, parent, categories, regions };
            },
          ),
      }),
    }),
    ticketCommand(
      'claim',
      'claim',
      'Take a case that nobody handles',
      emptyBody,
      (id, _body, safeguards) => teams.claim(id, safeguards),
    ),
    ticketCommand(
      'assignNext',
      'next-officer',
      'Give a case to whoever is next in its team',
      emptyBody,
      (id, _body, safeguards) => teams.assignNext(id, safeguards),
    ),
  ];
}
