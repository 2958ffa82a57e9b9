/**
 * What keeps these from being released as one version; none where nothing does.
 * @param {{ tag: string, package: string, lock: string, manifest: string, changelog: string }} files a tag's name, and texts
 * @returns {string[]}
 */
export function versionProblems({ tag, changelog, ...files }) {
  const { version } = JSON.parse(files.package);
  const problems = [];
  if (tag !== `v${version}`) problems.push(`The tag is ${tag}, package.json says ${version}.`);
  for (const name of /** @type {const} */ (['lock', 'manifest'])) {
    const said = JSON.parse(files[name]).version;
    if (said !== version) problems.push(`package.json says ${version}, the ${name} ${said}.`);
  }
  const newest = newestIn(changelog);
  if (newest !== version)
    problems.push(`package.json says ${version}, the newest in CHANGELOG.md is ${newest ?? 'unreleased'}.`);
  return problems;
}

/**
 * The version that a changelog in Keep-a-Changelog form names first; null where all in it is unreleased.
 * @param {string} changelog
 */
export function newestIn(changelog) {
  return /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1] ?? null;
}
