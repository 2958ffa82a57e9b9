import { saveFile } from '../../save-file.ts';
import { type Saved, svgText } from './svg-text.ts';

/**
 * Saves a picture as a file of its own.
 * @param place where it is drawn, for the values of tokens
 */
export function savePicture(
  svg: SVGSVGElement,
  said: Omit<Saved, 'width' | 'height'>,
  place: HTMLElement,
): void {
  const { width, height } = svg.viewBox.baseVal;
  const probe = place.appendChild(document.createElement('span'));
  const text = svgText(svg, { ...said, width, height }, valuesIn(place, probe));
  probe.remove();
  saveFile(new Blob([text], { type: 'image/svg+xml' }), `${fileTitle(said.title)}.svg`);
}

/** What a picture's key says, as it stands in the page. */
export function keyIn(picture: ParentNode): Saved['key'] {
  return [...picture.querySelectorAll('.picture-key li')].map((entry) => ({
    mark: entry.querySelector('svg'),
    words: entry.textContent.trim(),
  }));
}

/** Tokens by their values; colours as they are seen now, since what is written may be two, one for light and one for dark. */
function valuesIn(place: HTMLElement, probe: HTMLElement): (name: string) => string {
  const style = getComputedStyle(place);
  const values = new Map<string, string>();
  const value = (name: string) => {
    const written = style.getPropertyValue(name).trim();
    if (!CSS.supports('color', written)) return written;
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  return (name) => {
    if (!values.has(name)) values.set(name, value(name));
    return values.get(name)!;
  };
}

/** Letters and digits alone: no sign that a file system takes for something else. */
function fileTitle(title: string): string {
  return (title.match(/[\p{L}\p{N}]+/gu) ?? ['Lateral']).join(' ');
}
