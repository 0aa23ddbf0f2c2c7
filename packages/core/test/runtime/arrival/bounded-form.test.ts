import { describe, expect, test } from 'vitest';
import { isBoundedForm } from '../../../src/runtime/arrival/bounded-form.js';

const type = 'multipart/form-data; boundary=batas';
const part = (name: string, value: string) =>
  `--batas\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const frame = (text: string, contentType = type) =>
  isBoundedForm(contentType, new TextEncoder().encode(text), 32);

describe('the frame of a form', () => {
  test('holds as many parts as a form has, however large one of them is', () => {
    const large = '\r\n--bata\r\n'.repeat(100_000);
    expect(frame(`${part('a', 'x').repeat(31)}${part('file', large)}--batas--\r\n`)).toBe(true);
  });

  test('is refused with more parts, or long header lines, before anybody makes objects of them', () => {
    expect(frame(`${part('a', 'x').repeat(33)}--batas--\r\n`)).toBe(false);
    expect(frame(`${part('a', '').repeat(150_000)}--batas--\r\n`)).toBe(false);
    expect(frame(`${part('a', 'x')}${part('b'.repeat(4_096), 'x')}--batas--\r\n`)).toBe(false);
    expect(frame(`--batas\r\n${'x: y\r\n'.repeat(1_000)}\r\nz\r\n--batas--\r\n`)).toBe(false);
  });

  test('counts by the boundary that the reader will use, and by no other', () => {
    const many = `${part('a', 'x').repeat(33)}--batas--\r\n`;
    expect(frame(many, 'multipart/form-data; boundary="batas"')).toBe(false);
    expect(frame(many, 'multipart/form-data; boundary=lain; boundary=batas')).toBe(false);
    expect(frame(many, 'multipart/form-data; x="boundary=lain"; boundary=batas')).toBe(false);
    expect(frame(many, 'multipart/form-data')).toBe(false);
    // The first boundary may come after other lines, as RFC 2046 allows.
    expect(frame(`\r\n${many}`)).toBe(false);
  });
});
