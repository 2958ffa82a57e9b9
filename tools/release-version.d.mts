/** What keeps these from being released as one version; none where nothing does. */
export function versionProblems(files: {
  readonly tag: string;
  readonly package: string;
  readonly lock: string;
  readonly manifest: string;
  readonly changelog: string;
}): string[];

/** The version that a changelog names first; null where all in it is unreleased. */
export function newestIn(changelog: string): string | null;
