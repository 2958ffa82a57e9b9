import type { ImportProgress } from './described.ts';
import { IMPORT } from './limits.ts';

interface Sample {
  readonly at: number;
  readonly met: number;
  readonly bytesRead: number;
}

/** What changes as an import goes on; the meter adds speed and time left, and reports a few times a second. */
export class ProgressMeter {
  stage: ImportProgress['stage'] = 'reading';
  file = '';
  bytesRead = 0;
  taken = 0;
  met = 0;
  alreadyHeld = 0;
  passedOver = 0;
  #meanwhile: ImportProgress['stage'] | null = null;
  readonly #bytes: number;
  readonly #now: () => number;
  readonly #report: (progress: ImportProgress) => void;
  readonly #began: number;
  #samples: Sample[];
  #reported = Number.NEGATIVE_INFINITY;

  /**
   * @param bytes of all files
   * @param now in milliseconds
   */
  constructor(bytes: number, now: () => number, report: (progress: ImportProgress) => void) {
    this.#bytes = bytes;
    this.#now = now;
    this.#report = report;
    this.#began = now();
    this.#samples = [{ at: this.#began, met: 0, bytesRead: 0 }];
  }

  /** Reports if it is time to. */
  tick(): void {
    if (this.#now() - this.#reported >= IMPORT.reportEveryMs) this.tell();
  }

  enter(stage: ImportProgress['stage']): void {
    this.stage = stage;
    this.tell();
  }

  /** What is done in the middle of the stage, until it is null. */
  meanwhile(stage: ImportProgress['stage'] | null): void {
    this.#meanwhile = stage;
    this.tell();
  }

  /** Reports at once. */
  tell(): void {
    const now = this.#now();
    this.#reported = now;
    this.#samples.push({ at: now, met: this.met, bytesRead: this.bytesRead });
    // One sample older than the span is kept: from there the speed is measured.
    while (this.#samples.length > 2 && now - this.#samples[1]!.at >= IMPORT.speedOverMs)
      this.#samples.shift();
    const { met, taken, alreadyHeld, passedOver, file } = this;
    this.#report({
      stage: this.#meanwhile ?? this.stage,
      file,
      bytesRead: Math.min(this.bytesRead, this.#bytes),
      bytes: this.#bytes,
      taken,
      met,
      alreadyHeld,
      passedOver,
      ...this.#speed(now),
    });
  }

  #speed(now: number): Pick<ImportProgress, 'perSecond' | 'secondsLeft'> {
    const first = this.#samples[0]!;
    const seconds = (now - first.at) / 1000;
    if (seconds <= 0 || now - this.#began < IMPORT.guessAfterMs) return { perSecond: 0, secondsLeft: null };
    const bytesPerSecond = (this.bytesRead - first.bytesRead) / seconds;
    const left = Math.max(0, this.#bytes - this.bytesRead);
    return {
      perSecond: Math.round((this.met - first.met) / seconds),
      secondsLeft: bytesPerSecond > 0 ? Math.ceil(left / bytesPerSecond) : null,
    };
  }
}
