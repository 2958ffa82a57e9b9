import type { SourceFile } from '../../../corpus/import/described.ts';

/**
 * Text that was pasted, as a file with the ending of what it looks like: how it is read is decided from what stands
 * in it, like that of every other file.
 * @param name without an ending
 */
export function pastedFile(text: string, name: string): SourceFile {
  const [ending, type] = endingOf(text);
  return { path: `${name}.${ending}`, blob: new Blob([text], { type }) };
}

function endingOf(text: string): readonly [string, string] {
  const start = text.trimStart().slice(0, 200);
  if (start.startsWith('{') || start.startsWith('[')) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 1 && lines.every((line) => line.trimStart().startsWith('{') && isJson(line))
      ? ['jsonl', 'application/jsonl']
      : ['json', 'application/json'];
  }
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/iu.test(start)) return ['xml', 'text/xml'];
  // A headline may begin with a bracket; a page's source begins with a tag.
  if (/^<(?:!doctype|!--|[a-z][a-z0-9-]*[\s/>])/iu.test(start)) return ['html', 'text/html'];
  return ['txt', 'text/plain'];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
