import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFields, detect } from '../../../../src/core/topic/detect.ts';
import { shippedPack } from './shipped-pack.ts';

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
  readonly text: string;
  readonly topic: boolean;
  readonly why: string;
}

const lines = read('lines.jsonl');

function read(name: string): Line[] {
  return readFileSync(new URL(`../../../fixtures/topic/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function measure(chosen: readonly Line[]): { precision: number; recall: number; wrong: string[] } {
  let right = 0;
  let accepted = 0;
  const wrong: string[] = [];
  for (const line of chosen) {
    const yes =
      detect({ ...articleFields(line), description: line.description ?? '' }, [shippedPack]).topic !== null;
    if (yes) accepted++;
    if (yes && line.topic) right++;
    if (yes !== line.topic) wrong.push(`${line.id} ${line.why}`);
  }
  return { precision: right / accepted, recall: right / chosen.filter((line) => line.topic).length, wrong };
}

describe('the detector on labelled headlines and leads', () => {
  it('has lines enough, in all languages, with near misses in the majority', () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(new Set(lines.map((line) => line.lang)).size).toBe(11);
    expect(lines.filter((line) => !line.topic).length).toBeGreaterThan(lines.length / 2);
  });

  it('keeps precision and recall over all lines', () => {
    const { precision, recall, wrong } = measure(lines);
    expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(0.97);
    expect(recall, wrong.join(', ')).toBeGreaterThanOrEqual(0.97);
  });

  it.each(['en', 'pl', 'ru', 'de', 'fr', 'es'])('keeps them in %s', (lang) => {
    const { precision, recall, wrong } = measure(lines.filter((line) => line.lang === lang));
    expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(0.9);
    expect(recall, wrong.join(', ')).toBeGreaterThanOrEqual(0.85);
  });

  it('keeps them on lines written after the weights were set', () => {
    const { precision, recall, wrong } = measure(read('lines-later.jsonl'));
    expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(0.85);
    expect(recall, wrong.join(', ')).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps them on pages in six languages, leads and whole articles', () => {
    const pages = [...read('pages.jsonl'), ...read('pages-more.jsonl')];
    const { precision, recall, wrong } = measure(pages);
    expect(pages.length).toBeGreaterThanOrEqual(360);
    expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(0.94);
    expect(recall, wrong.join(', ')).toBeGreaterThanOrEqual(0.92);
  });

  it('judges a text without a title by its first sentence', () => {
    const { precision, recall } = measure(
      lines.map((line) => ({ ...line, title: '', text: `${line.title}.\n\n${line.text}` })),
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
