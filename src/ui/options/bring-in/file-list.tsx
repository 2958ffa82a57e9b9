import type { Article } from '../../../core/article/article.ts';
import type { FilePreview } from '../../../corpus/import/described.ts';
import { Published } from '../../receipt/headline.tsx';
import { BoxList } from '../list/box-list.tsx';
import { bytes, files as filesOf } from '../words/amounts.ts';
import { bringInWords } from '../words/bring-in.ts';
import { type FileGroup, groupFiles } from './group-files.ts';
import { PassedOverLine } from './outcome.tsx';

const say = bringInWords.preview;

/** So many files are shown one by one; more are shown by format. */
const MOST_SINGLE = 8;
/** So many are open at once. */
const MOST_OPEN = 3;
/** Files of a group whose first articles are shown. */
const SHOWN_OF_GROUP = 3;
/** First words of an article, enough to tell whether its text is its text. */
const FIRST_WORDS = 220;

/** Each file with what was recognised in it; many files by format, with the list of them folded away. */
export function FileList({ files }: { readonly files: readonly FilePreview[] }) {
  const few = files.length <= MOST_SINGLE;
  return (
    <section class="files" aria-label={say.files}>
      {few
        ? files.map((file) => <OneFile key={file.file} file={file} open={files.length <= MOST_OPEN} />)
        : groupFiles(files).map((group) => <Group key={group.format} group={group} />)}
    </section>
  );
}

function OneFile({ file, open }: { readonly file: FilePreview; readonly open: boolean }) {
  return (
    <details class="file" open={open}>
      <summary>
        <bdi class="file-name">{file.file}</bdi>
        <span class="file-facts">
          <FileFacts file={file} />
        </span>
      </summary>
      <FirstArticles articles={file.articles} />
      <Problems of={[file]} />
    </details>
  );
}

function FileFacts({ file }: { readonly file: FilePreview }) {
  const { found } = file;
  return (
    <>
      <span>{say.format(file.format)}</span>
      {file.encoding !== null && <span>{file.encoding}</span>}
      <span>{bytes(file.bytes)}</span>
      <span class={found === 0 ? 'warn' : ''}>{say.found(found, file.whole)}</span>
      {file.problems.length > 0 && <span class="warn">{say.fileProblems(file.problems.length)}</span>}
    </>
  );
}

function Group({ group }: { readonly group: FileGroup }) {
  const articles = group.files.slice(0, SHOWN_OF_GROUP).flatMap((file) => file.articles.slice(0, 1));
  const all = say.allOfThem(group.files.length);
  return (
    <details class="file" open={group.format === null || group.problems === 0}>
      <summary>
        <span class="file-name">{say.format(group.format)}</span>
        <span class="file-facts">
          <span>{filesOf(group.files.length)}</span>
          <span>{bytes(group.bytes)}</span>
          <span class={group.found === 0 ? 'warn' : ''}>{say.found(group.found, group.whole)}</span>
          {group.problems > 0 && <span class="warn">{say.fileProblems(group.problems)}</span>}
        </span>
      </summary>
      <FirstArticles articles={articles} />
      <Problems of={group.files} />
      <details class="more">
        <summary>{all}</summary>
        <BoxList
          label={all}
          count={group.files.length}
          row={(index) => {
            const file = group.files[index];
            return (
              file && (
                <>
                  <bdi class="line-file">{file.file}</bdi>
                  <span class="file-facts">
                    <FileFacts file={file} />
                  </span>
                </>
              )
            );
          }}
        />
      </details>
    </details>
  );
}

function FirstArticles({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <ul class="first-articles" aria-label={say.firstArticles}>
      {articles.map((article, i) => (
        <li key={i}>
          <p class="first-title" lang={article.lang ?? ''} dir="auto">
            {article.title.trim() || say.articleSays.noTitle}
          </p>
          <p class="first-facts">
            <bdi>{article.outlet.trim() || say.articleSays.noOutlet}</bdi>
            <span>
              {article.published === null ? say.articleSays.noDate : <Published article={article} />}
            </span>
          </p>
          <p class="first-words" lang={article.lang ?? ''} dir="auto">
            {firstWords(article.text)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const space = text.lastIndexOf(' ', FIRST_WORDS);
  return `${text.slice(0, space > FIRST_WORDS / 2 ? space : FIRST_WORDS)} …`;
}

function Problems({ of }: { readonly of: readonly FilePreview[] }) {
  const problems = of.flatMap((file) => file.problems);
  if (problems.length === 0) return null;
  const title = say.problems(problems.length);
  return (
    <details class="more" open={problems.length <= MOST_OPEN}>
      <summary>{title}</summary>
      <BoxList
        label={title}
        count={problems.length}
        row={(index) => <PassedOverLine one={problems[index]} />}
      />
    </details>
  );
}
