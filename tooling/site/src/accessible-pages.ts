import { type Application, type PageEvent, Renderer } from 'typedoc';
import { fixHeadingOrder } from './heading-order.ts';

const landmarks = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Menu">'],
] as const;

/** English texts of the theme around a guide. */
const indonesian = [
  ['>On This Page<', '>Di halaman ini<'],
  ['>Settings<', '>Pengaturan<'],
  ['>Theme<', '>Tampilan<'],
  ['>OS<', '>Seperti perangkat<'],
  ['>Light<', '>Terang<'],
  ['>Dark<', '>Gelap<'],
  ['>Member Visibility<', '>Anggota yang tampak<'],
  ['aria-label="Permalink"', 'aria-label="Tautan ke bagian ini"'],
] as const;

/** Adds what TypeDoc's theme lacks: the main landmark and the language. */
export function makeAccessible(app: Application): void {
  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    let html = page.contents ?? '';
    for (const [plain, named] of landmarks) html = html.replace(plain, named);
    // The README has its own title.
    if (page.url === 'index.html') {
      html = html.replace(/<div class="tsd-page-title">.*?<\/div>/s, '');
    }
    const isIndonesian = page.url === 'index.html' || page.url.startsWith('id/');
    html = fixHeadingOrder(html);
    if (!isIndonesian) {
      page.contents = html;
      return;
    }
    for (const [words, own] of indonesian) html = html.replaceAll(words, own);
    page.contents = html.replace('lang="en"', 'lang="id"');
  });
}
