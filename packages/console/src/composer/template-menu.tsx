import { useQuery } from '@tanstack/react-query';
import { Text } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Text as Catalogue,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { templatesQuery } from '../api/queries.js';
import { useCatalogue, useLabel, useLanguage } from '../catalogue/language.js';

interface TemplateMenuProps {
  readonly view: TicketDetail;
  readonly onPick: (text: string) => void;
}

/** Templates of answers, filled in from the ticket by the server. */
export function TemplateMenu({ view, onPick }: TemplateMenuProps) {
  const { locale } = useLanguage();
  const catalogue = useCatalogue('ticket');
  const label = useLabel();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...templatesQuery(view.ticket, locale), enabled: isOpen });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button quiet">
        <Text aria-hidden="true" />
        {catalogue.composer.templates}
      </Button>
      <Popover className="popover templates" placement="top end">
        <Menu
          items={data?.templates ?? []}
          renderEmptyState={() => <p className="muted menu-empty">{catalogue.drafts.loading}</p>}
        >
          {(template) => (
            <MenuItem textValue={label(template.label)} onAction={() => onPick(template.text)}>
              <Catalogue slot="label">{label(template.label)}</Catalogue>
              <Catalogue slot="description">{template.text}</Catalogue>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
