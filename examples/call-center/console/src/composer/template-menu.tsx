import { useQuery } from '@tanstack/react-query';
import { Text } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text as Words } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { templatesQuery } from '../api/queries.js';
import { useLabel, useLanguage } from '../catalogue/language.js';

interface TemplateMenuProps {
  readonly view: CaseView;
  readonly onPick: (text: string) => void;
}

/** Answers to begin from, filled in from the case by the server. */
export function TemplateMenu({ view, onPick }: TemplateMenuProps) {
  const { locale, words } = useLanguage();
  const label = useLabel();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...templatesQuery(view.ticket, locale), enabled: isOpen });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button quiet">
        <Text aria-hidden="true" />
        {words.composer.templates}
      </Button>
      <Popover className="popover templates" placement="top end">
        <Menu
          items={data?.templates ?? []}
          renderEmptyState={() => <p className="muted menu-empty">{words.drafts.loading}</p>}
        >
          {(template) => (
            <MenuItem textValue={label(template.label)} onAction={() => onPick(template.text)}>
              <Words slot="label">{label(template.label)}</Words>
              <Words slot="description">{template.text}</Words>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
