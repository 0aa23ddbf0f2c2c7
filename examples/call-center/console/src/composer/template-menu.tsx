import { Text } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text as Words } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

interface TemplateMenuProps {
  readonly view: CaseView;
  readonly onPick: (text: string) => void;
}

/** Ready words with the number and the promised date filled in. */
export function TemplateMenu({ view, onPick }: TemplateMenuProps) {
  const words = useWords();
  const label = useLabel();
  const dates = useDates();
  const { templates } = useDesk();
  if (templates.length === 0) return null;
  const promised = view.clocks.find(({ metric }) => metric === 'resolution')?.dueAt ?? null;
  const fill = (text: string) =>
    text
      .replaceAll('{number}', view.ticket.number)
      .replaceAll('{due}', promised === null ? '…' : dates.longDate(promised));
  return (
    <MenuTrigger>
      <Button className="button quiet">
        <Text aria-hidden="true" />
        {words.composer.templates}
      </Button>
      <Popover className="popover templates" placement="top end">
        <Menu items={templates}>
          {(template) => (
            <MenuItem
              textValue={label(template.label)}
              onAction={() => onPick(fill(template.text))}
            >
              <Words slot="label">{label(template.label)}</Words>
              <Words slot="description">{fill(template.text)}</Words>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
