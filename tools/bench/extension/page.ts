import type { Job, JobState } from './jobs.ts';

/**
 * Starts jobs, each in a new worker: `bench.start(job)` gives its number, `bench.state(number)` how far it is. To be
 * asked again and again, as no driver of a browser waits minutes for an answer.
 */
const jobs: { state: JobState; readonly worker: Worker }[] = [];

const bench = {
  start(job: Job): number {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const entry: (typeof jobs)[number] = { state: { state: 'running', done: 0 }, worker };
    worker.onmessage = ({ data }: MessageEvent<JobState>) => {
      entry.state = data;
      if (data.state !== 'running') worker.terminate();
    };
    worker.onerror = ({ message }) => {
      entry.state = { state: 'failed', error: message || 'the worker could not be started' };
    };
    worker.postMessage(job);
    return jobs.push(entry) - 1;
  },
  state: (job: number): JobState => jobs[job]!.state,
  /** What was built into this extension's origin, as it was noted then. */
  built: (): string | null => localStorage.getItem('built'),
  noteBuilt: (note: string): void => localStorage.setItem('built', note),
};

export type BenchPage = typeof bench;

Object.assign(globalThis, { bench });
