import { describe, expect, test } from 'vitest';
import type { ImportProgress } from '../../../../src/corpus/import/described.ts';
import { ProgressMeter } from '../../../../src/corpus/import/progress-meter.ts';

function metered(bytes: number) {
  const clock = { now: 1_000 };
  const reports: ImportProgress[] = [];
  const meter = new ProgressMeter(
    bytes,
    () => clock.now,
    (progress) => void reports.push(progress),
  );
  return { clock, reports, meter };
}

describe('progress', () => {
  test('is told at most five times a second', () => {
    const { clock, reports, meter } = metered(100);
    for (; clock.now < 2_000; clock.now += 10) meter.tick();
    expect(reports).toHaveLength(5);
  });

  test('tells no speed before there is one', () => {
    const { clock, reports, meter } = metered(1_000);
    meter.met = 50;
    meter.bytesRead = 100;
    clock.now += 1_999;
    meter.tell();
    expect(reports[0]).toMatchObject({ perSecond: 0, secondsLeft: null });
  });

  test('tells articles a second over the last seconds, and the time left from bytes', () => {
    const { clock, reports, meter } = metered(100_000);
    for (let second = 1; second <= 20; second++) {
      // Slow at first, faster from the tenth second on.
      meter.met += second <= 10 ? 10 : 100;
      meter.bytesRead += second <= 10 ? 100 : 1_000;
      clock.now += 1_000;
      meter.tell();
    }
    expect(reports.at(-1)).toEqual({
      stage: 'reading',
      file: '',
      bytesRead: 11_000,
      bytes: 100_000,
      taken: 0,
      met: 1_100,
      alreadyHeld: 0,
      passedOver: 0,
      perSecond: 100,
      secondsLeft: 89,
    });
  });

  test('tells at once what is done in the middle of a stage, and goes back to it', () => {
    const { reports, meter } = metered(10);
    meter.enter('reading');
    meter.meanwhile('indexing');
    meter.enter('finishing');
    meter.meanwhile(null);
    expect(reports.map(({ stage }) => stage)).toEqual(['reading', 'indexing', 'indexing', 'finishing']);
  });

  test('never tells more bytes than there are, nor a time left for nothing', () => {
    const { clock, reports, meter } = metered(10);
    meter.bytesRead = 12;
    clock.now += 5_000;
    meter.enter('finishing');
    expect(reports[0]).toMatchObject({ stage: 'finishing', bytesRead: 10, bytes: 10, secondsLeft: 0 });
    clock.now += 20_000;
    meter.tell();
    expect(reports[1]).toMatchObject({ secondsLeft: null });
  });
});
