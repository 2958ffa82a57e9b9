import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env]
 * @property {boolean} [held] what it says comes when it has ended, so that of several at once each is read by itself
 */

/**
 * Runs a command with this terminal's input and output. The answer is its exit code; a signal counts as 128 + its
 * number, a command that can't be started as 127, as in a shell.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env = {}, held = false } = {}) {
  return new Promise((done) => {
    // Into a file: a pipe would break in the middle of an installation if this ended first.
    const said = held ? join(mkdtempSync(join(tmpdir(), 'lateral-said-')), 'said') : null;
    const out = said ? openSync(said, 'w') : null;
    const stdio = out === null ? 'inherit' : ['ignore', out, out];
    const end = (code) => {
      if (out !== null) {
        closeSync(out);
        process.stdout.write(readFileSync(said));
        rmSync(dirname(said), { recursive: true });
      }
      done(code);
    };
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      end(127);
    });
    child.once('exit', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/**
 * Runs npm: the copy that started us, or the one that came with this Node. On Windows only its script can be started
 * without a shell in between.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const script = [process.env.npm_execpath ?? '', beside].find(
    (path) => path.endsWith('npm-cli.js') && existsSync(path),
  );
  return script ? run(process.execPath, [script, ...args], options) : run('npm', args, options);
}
