import type { AttachmentTray, TrayContext } from '../panel-contract.js';
import type { Attachment } from '../uploads/attachment.js';
import { button, element } from '../view/element.js';
import { fileSize } from '../view/format.js';
import { icon } from '../view/icon.js';
import { type PanelCatalogue, panelCatalogueIn } from './panel-catalogue.js';

interface Row {
  readonly item: HTMLElement;
  show(attachment: Attachment): void;
}

/** Makes a tray that keeps the row of a file while its progress changes, so that the cancel button keeps the focus. */
export function attachmentTray(context: TrayContext): AttachmentTray {
  const catalogue = panelCatalogueIn(context.locale, context.texts);
  const list = element('ul', { class: 'tray', 'aria-label': catalogue.files });
  const rows = new Map<number, Row>();
  return {
    element: list,
    update: (attachments) => {
      const keys = new Set(attachments.map(({ key }) => key));
      for (const [key, row] of rows) {
        if (keys.has(key)) continue;
        row.item.remove();
        rows.delete(key);
      }
      for (const attachment of attachments) {
        const row = rows.get(attachment.key) ?? trayRow(attachment, context, catalogue);
        if (!rows.has(attachment.key)) list.append(row.item);
        rows.set(attachment.key, row);
        row.show(attachment);
      }
      list.hidden = attachments.length === 0;
    },
  };
}

function trayRow(attachment: Attachment, context: TrayContext, catalogue: PanelCatalogue): Row {
  const { locale, onRemove } = context;
  const name = element('span', { class: 'file-name' });
  const note = element('span', { class: 'file-note small' });
  const bar = element('progress', { max: '1', 'aria-label': attachment.name });
  const cancel = button(
    { class: 'icon-button', 'aria-label': `${catalogue.cancel} ${attachment.name}` },
    () => onRemove(attachment),
    icon('x'),
  );
  const text = element('div', { class: 'tray-text' }, name, note, bar);
  const item = element('li', { class: 'tray-row' }, icon('file'), text, cancel);
  return {
    item,
    show: (now) => {
      name.textContent = now.name;
      note.textContent = `${fileSize(now.bytes, locale)} · ${noteOf(now, context, catalogue)}`;
      note.classList.toggle('problem', now.problem !== undefined);
      bar.hidden = now.media !== undefined || now.problem !== undefined;
      bar.value = now.progress;
    },
  };
}

function noteOf(
  { problem, media, progress }: Attachment,
  { locale, fileBytes }: TrayContext,
  catalogue: PanelCatalogue,
): string {
  if (problem === 'file-too-large')
    return `${catalogue[problem]} ${fileSize(fileBytes(), locale)}.`;
  if (problem) return catalogue[problem];
  if (media) return catalogue.ready;
  return catalogue.uploading.replace('{n}', String(Math.round(progress * 100)));
}
