import { readFileSync } from 'node:fs';
import type { DocumentReader } from '../../../../src/corpus/formats/format-reader.ts';
import { readDocument } from './read-document.ts';

/** What a reader makes of one of the fixtures, and what they have in common. */
export async function readFixture(
  reader: DocumentReader,
  path: string,
  encoding?: string,
): ReturnType<typeof readDocument> {
  return readDocument(reader, fixture(path), encoding);
}

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/import/${path}`, import.meta.url)));
}

/** The address that the pages and items of the fixtures stand at where they have one. */
export const FERRY = 'https://www.ravna-observer.example/2022/12/19/night-ferry-held';

/** The four paragraphs of the article that most fixtures hold. */
export const FERRY_TEXT = [
  'The night ferry between Ravna and the Salt Islands was held in harbour on Monday after inspectors found a crack in its rudder, the port authority said.',
  'About 340 passengers and 60 lorries had to wait until a second ship arrived from Port Anselm at noon; nobody was hurt and no fuel leaked.',
  '“We would rather be late than sorry,” said harbour master Ilse Brandt, who had ordered the inspection after a routine dive on Sunday evening.',
  'The owner, Halden Line, expects the ship to sail again on Thursday and has promised to pay back tickets that were bought for the cancelled crossings.',
].join('\n\n');

/** The same in Russian, three paragraphs. */
export const PAROM_TEXT = [
  'Ночной паром между Равной и Соляными островами задержали в порту в понедельник: водолазы нашли трещину в руле, сообщила портовая служба.',
  'Около 340 пассажиров и 60 грузовиков ждали второго судна до полудня; никто не пострадал, топливо не вытекло.',
  '«Лучше опоздать, чем потом жалеть», — сказала капитан порта Ильзе Брандт, которая распорядилась провести проверку в воскресенье вечером.',
].join('\n\n');
