import { describe, expect, test } from 'vitest';
import { decodePage, parsePage } from '../../../src/extract/parse-page.ts';

describe('parsePage', () => {
  test.each([
    ['', ''],
    ['plain text', 'plain text'],
    ['<p>one<p>two', 'onetwo'],
    ['<!-- c --><title>T</title><meta name="a" content="b"><p>text</p>', 'text'],
    ['<html lang="de"><title>T</title><p>text</p></html>', 'text'],
    ['<head><title>T</title></head><p>text</p>', 'text'],
    ['<!doctype html><html><body>text</body></html>', 'text'],
  ])('%s has a root, a head and a body', (html, text) => {
    const document = parsePage(html);
    expect(document.documentElement.localName).toBe('html');
    expect([...document.documentElement.children].map((child) => child.localName)).toEqual(['head', 'body']);
    expect(document.body.textContent).toBe(text);
    expect(document.head.querySelector('title')?.textContent ?? '').toBe(html.includes('<title>') ? 'T' : '');
  });
});

describe('decodePage', () => {
  const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

  test.each([
    ['UTF-8 without a word', [...new TextEncoder().encode('<p>Минск – zażółć')], '<p>Минск – zażółć'],
    ['a byte-order mark', [0xef, 0xbb, 0xbf, ...ascii('<p>x')], '<p>x'],
    ['UTF-16', [0xff, 0xfe, 0x1c, 0x04], 'М'],
    [
      'a declared encoding',
      [...ascii('<meta charset="windows-1251">'), 0xcc, 0xe8],
      '<meta charset="windows-1251">Ми',
    ],
    [
      'a declaration by http-equiv',
      [...ascii('<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-2">'), 0xb1],
      '<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-2">ą',
    ],
    ['a false UTF-16 declaration', ascii('<meta charset=utf-16><p>x'), '<meta charset=utf-16><p>x'],
    ['an unknown declaration', ascii('<meta charset=klingon><p>x'), '<meta charset=klingon><p>x'],
    ['Windows-1252 without a word', [...ascii('<p>A very small Caf'), 0xe9], '<p>A very small Café'],
    [
      'Windows-1251 without a word',
      [...ascii('<p>'), 0xcc, 0xe8, 0xed, 0xf1, 0xea, 0xe0, 0xff],
      '<p>Минская',
    ],
  ])('%s', (_, bytes, text) => {
    expect(decodePage(Uint8Array.from(bytes))).toBe(text);
  });
});
