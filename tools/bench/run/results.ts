import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { MarksPartFigures } from '../marks/marks-part.ts';
import type { PagePartFigures } from '../page/page-part.ts';
import type { SurfacesPartFigures } from '../surfaces/surfaces-part.ts';
import type { CorpusPartFigures } from './corpus-part.ts';
import type { FirefoxFigures } from './firefox-look-up.ts';
import type { ImportPartFigures } from './import-part.ts';
import type { LookUpFigures } from './look-up.ts';
import { type Machine, thisMachine } from './machine.ts';
import type { RealFigures } from './real-part.ts';
import type { WakeFigures } from './wake.ts';

/** A part's figures, with the machine and the day they were taken on. */
export interface Taken<Figures> {
  readonly figures: Figures;
  readonly on: Machine;
  readonly browser: string;
}

export interface LookUpAndWake {
  readonly lookUp: LookUpFigures;
  readonly wake: WakeFigures | null;
}

/** What was measured last, of each part; kept in the repository, so that parts can be measured one by one. */
export interface Results {
  readonly lookUp?: Readonly<Record<string, Taken<LookUpAndWake>>>;
  readonly import?: Taken<ImportPartFigures>;
  readonly firefox?: Taken<FirefoxFigures>;
  readonly real?: Taken<RealFigures>;
  readonly corpus?: Taken<CorpusPartFigures>;
  readonly page?: Taken<PagePartFigures>;
  readonly surfaces?: Taken<SurfacesPartFigures>;
  readonly marks?: Taken<MarksPartFigures>;
}

const FILE = 'tools/bench/results.json';

export function heldResults(): Results {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : {};
}

export function keepResult(change: (before: Results) => Results): void {
  writeFileSync(FILE, `${JSON.stringify(change(heldResults()), null, 1)}\n`);
}

export function taken<Figures>(figures: Figures, browser: string): Taken<Figures> {
  return { figures, browser, on: thisMachine() };
}
