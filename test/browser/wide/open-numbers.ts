import type { Surface } from '../drivers/surface.ts';

/**
 * Opens what is folded away in a page, once what it begins with is there; numbers are made when they are asked for.
 * @param least pictures with numbers that are waited for
 */
export async function openNumbers(surface: Surface, least: number): Promise<void> {
  await surface.evaluate(`(async () => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const fewer = () => all('.picture-foot details').length < ${least} ||
      (all('.pictures').length > 0 && all('.picture').length < ${PICTURES});
    const unmade = () => all('.picture-foot details').some((one) => one.querySelector('.numbers') === null);
    // What was pressed a moment ago is answered.
    for (let i = 0; i < 2 || (i < ${MOST_FRAMES} && fewer()); i++) await frame();
    for (const one of all('details')) one.open = true;
    for (let i = 0; i < ${MOST_FRAMES} && unmade(); i++) await frame();
    if (fewer() || unmade()) throw new Error('pictures without their numbers');
  })()`);
}

/** Of a comparison. */
const PICTURES = 5;
/** Ten seconds. */
const MOST_FRAMES = 600;
