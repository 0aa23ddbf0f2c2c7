const maxNameLength = 100;

/**
 * A `Content-Disposition` for a file that a citizen named. Removes control and bidirectional characters that disguise
 * a name, folders, and everything that would end the header.
 */
export function contentDisposition(type: 'inline' | 'attachment', name: string | null): string {
  const safe = safeFileName(name ?? '');
  const plain = safe.replace(/[^\x20-\x7e]|[%"\\]/gu, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function safeFileName(name: string): string {
  const letters = [...name.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')];
  const clean = letters
    .join('')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const [, extension = ''] = /(\.[a-z0-9]{1,8})$/i.exec(clean) ?? [];
  const stem = [...clean.slice(0, clean.length - extension.length)];
  return stem.slice(0, maxNameLength).join('') + extension || 'berkas';
}
