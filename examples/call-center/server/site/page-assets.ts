import type { PageAssets } from '../../pages/layout.js';
import type { Assets } from './assets.js';

/** The files that citizen pages load, by their current URLs. */
export function pageAssets(assets: Assets): PageAssets {
  return {
    stylesheet: assets.url('citizen.css'),
    widget: assets.url('aduan-chat.js'),
    entryPoints: assets.url('entry-points.js'),
    field: assets.url('field.js'),
    phone: assets.url('phone.js'),
  };
}
