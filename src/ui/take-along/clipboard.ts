import type { Copied } from './forms/all-forms.ts';

/** Puts something on the clipboard, within a click or a key press; throws if the browser won't have it. */
export async function toClipboard(copied: Copied): Promise<void> {
  try {
    if (copied.html === null) await navigator.clipboard.writeText(copied.text);
    else await navigator.clipboard.write([new ClipboardItem(blobsOf(copied))]);
  } catch (error) {
    // Some surfaces are refused the newer way; the older one asks for nothing but the click.
    if (!copyByEvent(copied)) throw error;
  }
}

function blobsOf({ text, html }: Copied): Record<string, Blob> {
  const blobs = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return html === null ? blobs : { ...blobs, 'text/html': new Blob([html], { type: 'text/html' }) };
}

function copyByEvent({ text, html }: Copied): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
