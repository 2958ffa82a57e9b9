import { EXTENSION_HOST, type FirefoxSession } from './firefox.ts';

/** One who says what happens in a page or a worker of Chromium. */
interface Inspector {
  on(method: 'Runtime.executionContextCreated', told: (event: Created) => void): unknown;
  on(method: 'Runtime.exceptionThrown', told: (event: Thrown) => void): unknown;
  on(method: 'Runtime.consoleAPICalled', told: (event: Spoken) => void): unknown;
  on(method: 'Log.entryAdded', told: (event: Logged) => void): unknown;
  send(method: 'Runtime.enable' | 'Log.enable'): Promise<unknown>;
}
interface Created {
  readonly context: { readonly id: number; readonly origin: string };
}
interface Thrown {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
    readonly executionContextId?: number;
  };
}
interface Spoken {
  readonly executionContextId: number;
  readonly type: string;
  readonly args: readonly { readonly value?: unknown }[];
}
interface Logged {
  readonly entry: { readonly url?: string; readonly text: string };
}

/**
 * Has errors and words of the extension's own scripts written into `complaints`, those from before included.
 * @param ours `chrome-extension://ID`
 */
export async function writeComplaints(
  inspector: Inspector,
  ours: string,
  complaints: string[],
): Promise<void> {
  const worlds = new Set<number>();
  inspector.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(ours)) worlds.add(context.id);
  });
  inspector.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    if (JSON.stringify(thrown).includes(`${ours}/`) || worlds.has(thrown.executionContextId ?? -1))
      complaints.push(thrown.exception?.description ?? thrown.text);
  });
  inspector.on('Runtime.consoleAPICalled', ({ executionContextId, type, args }) => {
    if (worlds.has(executionContextId)) complaints.push(`${type}: ${args.map(({ value }) => value)}`);
  });
  // Said of its scripts by the browser. What the page itself asked of the extension is the page's.
  inspector.on('Log.entryAdded', ({ entry }) => {
    if (entry.url?.startsWith(ours) || entry.text.includes('lastError')) complaints.push(entry.text);
  });
  // Both hand over what has been said so far.
  await inspector.send('Runtime.enable');
  await inspector.send('Log.enable');
}

/**
 * Firefox's notes that a page was closed before it had its answer, which nobody waits for, that the extension's own pages
 * are not read, which the one that listens here asks for, and what it throws where one of the two scripts that set timers in
 * pages does so in one that is just being taken away, with which all that waits for the timer goes.
 */
const BROWSERS_OWN =
  /^(?:Promise (?:resolved|rejected) after context unloaded|Content Script execution in moz-extension|NS_ERROR_NOT_INITIALIZED \(moz-extension:\S+\/(?:probe\.iife|marks)\.js:)/;

/** Errors of the extension's own scripts, wherever they run, and where in them, since Firefox was last told to forget them. */
export async function firefoxComplaints(session: FirefoxSession): Promise<readonly string[]> {
  const said = await session.inBrowser(`Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith('moz-extension://${EXTENSION_HOST}'))
    .map((one) => one.errorMessage + ' (' + one.sourceName + ':' + one.lineNumber + ':' + one.columnNumber + ')')`);
  return (said as string[]).filter((one) => !BROWSERS_OWN.test(one));
}

export async function forgetFirefoxComplaints(session: FirefoxSession): Promise<void> {
  await session.inBrowser('(Services.console.reset(), true)');
}
