import { defineCommand, defineQuery, type PluginContext } from '@aduan/core/plugin';
import { moveSchemas } from './move-schemas.js';
import { openMovesDesk } from './moves-desk.js';
import { tellLaterDate } from './tell-later-date.js';

/** How often each instance looks for moves that were approved and not finished, ms. */
const workMs = 2_000;

/**
 * The operations, the job and the rule about open tickets under former versions.
 *
 * @param readVersions - reads the documents up to now
 */
export function moveParts(context: PluginContext, readVersions: () => Promise<void>) {
  const desk = openMovesDesk(context, readVersions);
  const schemas = moveSchemas();
  const path = '{document}/moves';
  const reading = { permission: 'settings:read', input: schemas.one } as const;
  const deciding = { permission: 'reschedule', answer: schemas.moves } as const;
  return {
    rule: tellLaterDate(context),
    job: {
      name: 'move',
      everyMs: workMs,
      run: async () => {
        await desk.work();
        return false;
      },
    },
    queries: {
      moves: defineQuery({
        ...reading,
        answer: schemas.moves,
        http: {
          ...{ name: 'listSettingsMoves', path },
          summary: 'Open cases under former versions, and decisions to move them',
        },
        run: ({ document }, { actor }) => desk.view(document, actor),
      }),
      previewMove: defineQuery({
        ...reading,
        answer: schemas.preview,
        http: {
          ...{ name: 'previewSettingsMove', path: `${path}/preview` },
          summary: 'What moving the open cases would do now',
        },
        run: ({ document }) => desk.preview(document),
      }),
    },
    commands: {
      askMove: defineCommand({
        permission: 'settings:write',
        answer: schemas.moves,
        input: schemas.request,
        http: {
          ...{ name: 'askSettingsMove', path },
          summary: 'Ask to move open cases to what is in force',
        },
        run: ({ document, ...given }, options) => desk.ask(document, given, options),
      }),
      approveMove: defineCommand({
        ...deciding,
        input: schemas.numbered,
        http: {
          ...{ name: 'approveSettingsMove', path: `${path}/{number}/approval` },
          summary: 'Approve the move that another person asked for',
        },
        run: ({ document, number }, options) => desk.approve(document, number, options),
      }),
      refuseMove: defineCommand({
        ...deciding,
        input: schemas.refusal,
        http: {
          ...{ name: 'refuseSettingsMove', path: `${path}/{number}/refusal` },
          summary: 'Refuse to move open cases',
        },
        run: ({ document, ...given }, options) => desk.refuse(document, given, options),
      }),
    },
  };
}
