import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ActionView, TicketDetail } from '../api/model.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { draftedActions, isComposed } from '../composer/composer-modes.js';
import { type PluginCommand, usePluginCommands } from '../plugin-parts/catalogued-plugins.js';
import { screen } from '../shell/screen.js';
import { ActionDialog } from './action-dialog.js';
import { useCommands } from './use-commands.js';

const CommandForm = screen(
  async () => (await import('../plugin-parts/command-form.js')).CommandForm,
  { parts: ['tools', 'ticket'] },
);

/**
 * The actions of the workflow that need more than text: the first as a button, the others in a menu, with the commands
 * of plugins.
 */
export function ActionButtons({ view }: { readonly view: TicketDetail }) {
  const catalogue = useCatalogue('ticket');
  const label = useLabel();
  const commands = useCommands(view);
  const [asked, setAsked] = useState<ActionView | null>(null);
  const actions = [
    ...view.actions.filter((action) => !isComposed(action, view)),
    ...draftedActions(view),
  ];
  const simple = actions.find(({ requires, sends }) => requires.length === 0 && sends === null);
  const first = simple ?? actions[0];
  const [filledIn, setFilledIn] = useState<PluginCommand | null>(null);
  const others = [
    ...actions
      .filter((action) => action !== first)
      .map((action) => ({
        ...{ id: action.action, name: label(action.label) },
        take: () => take(action),
      })),
    ...usePluginCommands().map((command) => ({
      ...{ id: command.name, name: label(command.label) },
      take: () => setFilledIn(command),
    })),
    // The switch stands low in the context: what must not be read by others is hidden from here as well.
    ...(view.may.includes('restrict') && !view.ticket.confidential
      ? [
          {
            ...{ id: 'confidential', name: catalogue.context.setConfidential },
            take: () => commands.restrict({ confidential: true }),
          },
        ]
      : []),
  ];

  function take(action: ActionView) {
    if (action.requires.length === 0) commands.act(action, {});
    else setAsked(action);
  }

  return (
    <>
      {first && (
        <Button className="button" onPress={() => take(first)} data-action={first.action}>
          {label(first.label)}
        </Button>
      )}
      {others.length > 0 && (
        <MenuTrigger>
          <Button className="button icon" aria-label={catalogue.case.more}>
            <Ellipsis aria-hidden="true" />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu items={others}>
              {(item) => (
                <MenuItem onAction={item.take} data-action={item.id}>
                  {item.name}
                </MenuItem>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {asked && <ActionDialog view={view} action={asked} onClose={() => setAsked(null)} />}
      {filledIn && <CommandForm view={view} command={filledIn} onClose={() => setFilledIn(null)} />}
    </>
  );
}
