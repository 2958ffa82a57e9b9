import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const pagesFolder = 'test/fixtures/pages';
/** Pages whose text changes after they have loaded. */
export const dynamicFolder = 'test/fixtures/pages-dynamic';

/** What a page asks for itself: of the sample pages only one does, with a page in a frame. */
export const askedForBy: Readonly<Record<string, readonly string[]>> = {
  'frame.html': ['the-second-angle.html'],
};

export interface SamplePage {
  readonly file: string;
  /** Its file without the ending, for the names of tests and pictures. */
  readonly name: string;
  readonly outlet: string;
}

interface Listed {
  readonly file: string;
  readonly onTopic: boolean;
  readonly outlet: string | null;
}

/** The pages that index.json lists: those on the topic, which all report one event, and those that are not. */
export function samplePages(): {
  readonly onTopic: readonly SamplePage[];
  readonly offTopic: readonly SamplePage[];
} {
  const listed = JSON.parse(readFileSync(join(pagesFolder, 'index.json'), 'utf8')) as readonly Listed[];
  const named = (page: Listed): SamplePage => ({
    file: page.file,
    name: page.file.replace(/\.html$/, ''),
    outlet: page.outlet ?? '',
  });
  return {
    onTopic: listed.filter((page) => page.onTopic).map(named),
    offTopic: listed.filter((page) => !page.onTopic).map(named),
  };
}
