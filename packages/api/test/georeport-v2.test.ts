import { expect, it } from 'vitest';
import { civicDesk } from './civic-desk.js';
import { type GeoReportSample, geoReportSamples } from './georeport-v2.js';
import { type Element, readXml, sparkOf } from './spark.js';

const names = Object.keys(geoReportSamples({ key: '', request: '', service: '' }));

async function asked(name: string, form: 'xml' | 'json') {
  const { fetch, form: sent, open, service_code: service } = await civicDesk();
  const { number: request } = await open();
  const key = sent.api_key;
  const sample = geoReportSamples({ key, request, service })[name] as GeoReportSample;
  const url = `http://desk.example/open311/v2${sample.path}.${form}?${sample.query ?? ''}`;
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
  const body = sample.form === undefined ? {} : { body: sample.form, headers };
  const response = await fetch(new Request(url, { method: sample.method, ...body }));
  const type = response.headers.get('Content-Type');
  return { sample, status: response.status, type, text: await response.text() };
}

/** What an element is found to be that the standard says of it. */
const kinds: Readonly<Record<string, RegExp>> = {
  text: /./,
  'text?': /^/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
};

/** Where an answer differs from the one that is shown; lists have as many items as there are. */
function differences(given: Element, shown: Element): readonly string[] {
  if (given.name !== shown.name) return [`${given.name} is not ${shown.name}`];
  if (shown.inside.length === 0) {
    const kind = kinds[shown.text] ?? new RegExp(`^(?:${shown.text})$`);
    return kind.test(given.text) && given.inside.length === 0 ? [] : [`${given.name} is wrong`];
  }
  const isList = given.name.endsWith('s') && shown.inside.length === 1;
  const items = isList ? given.inside.map(() => shown.inside[0]) : shown.inside;
  if (given.inside.length === 0 || given.inside.length !== items.length) {
    return [`${given.name} has ${given.inside.length} elements`];
  }
  return given.inside.flatMap((each, at) => differences(each, items[at] as Element));
}

it.each(names)('%s is answered in XML as the standard shows it', async (name) => {
  const { sample, status, text, type } = await asked(name, 'xml');
  expect([text, status]).toEqual([expect.any(String), sample.status]);
  expect(type).toBe('text/xml; charset=utf-8');
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
  expect(differences(readXml(text), readXml(sample.answer))).toEqual([]);
});

it.each(names)('%s is answered in JSON as its XML by the Spark convention', async (name) => {
  const { sample, status, text, type } = await asked(name, 'json');
  expect([text, status]).toEqual([expect.any(String), sample.status]);
  expect(type).toBe('application/json; charset=utf-8');
  const asTexts = JSON.parse(text, (_, value) =>
    value === null || typeof value !== 'object' ? String(value ?? '') : value,
  );
  const varying = /^PIN \d{4} \d{4}$|^ADU-.*$|^\d{4}-\d\d-\d\dT.*$/;
  const still = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (_, each) => (varying.test(each) ? '…' : each));
  const xml = (await asked(name, 'xml')).text;
  const plain = xml.replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&quot;', '"');
  expect(still(asTexts)).toEqual(still(sparkOf(readXml(plain))));
});
