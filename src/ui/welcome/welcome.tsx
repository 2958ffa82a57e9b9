import { Motif } from '../icons.tsx';
import { strings } from '../strings.ts';
import { BringingPicture, ComparingPicture, ReadingPicture } from './pictures.tsx';
import { welcomeWords as say } from './words.ts';

interface WelcomeProps {
  /** Where the icon is kept in sight differs. */
  readonly where: keyof typeof say.pinText;
  /** Addresses of the extension's own pages. */
  readonly sample: string;
  readonly corpus: string;
}

const PICTURES = [ReadingPicture, ComparingPicture, BringingPicture];

/** What Lateral does, to whoever has just installed it. It asks for nothing. */
export function Welcome({ where, sample, corpus }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <p class="welcome-name">
          <Motif />
          {strings.name}
        </p>
        <h1>{say.title}</h1>
        <p class="welcome-promise">{say.promise}</p>
      </header>
      <ol class="steps">
        {say.steps().map(({ title, text }, i) => {
          const Picture = PICTURES[i]!;
          return (
            <li key={title}>
              <Picture />
              <h2>{title}</h2>
              <p>{text}</p>
            </li>
          );
        })}
      </ol>
      <section class="try" aria-labelledby="try">
        <h2 id="try">{say.tryIt}</h2>
        <p>{say.tryText}</p>
        <p class="welcome-actions">
          <a class="button button-main" href={sample}>
            {say.trySample}
          </a>
          <a class="button" href={corpus}>
            {say.bringIn}
          </a>
        </p>
      </section>
      <div class="welcome-notes">
        <section aria-labelledby="pin">
          <h2 id="pin">{say.pin}</h2>
          <ol>
            {say.pinText[where]().map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="leaves">
          <h2 id="leaves">{say.leaves}</h2>
          <p>
            <strong>{say.leavesNothing}</strong> {say.leavesText}
          </p>
        </section>
      </div>
    </main>
  );
}
