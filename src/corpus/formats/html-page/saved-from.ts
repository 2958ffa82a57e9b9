/** Browsers and extensions that save pages write where from near the top of the file, or right behind the body. */
const LOOKED_AT = 8_192;
const LONGEST_ADDRESS = 2_048;

const MARKS: readonly RegExp[] = [
  // "Mark of the web" of Chrome, Edge and Internet Explorer; the number is the length of the address.
  /<!--\s{0,4}saved from url=\(\d{4,5}\)\s{0,4}(\S{1,2048})/i,
  // SingleFile, in a comment of several lines; its name changes ("SingleFile Lite", "SingleFileZ").
  /<!--\s{0,10}Page saved with SingleFile[^\n]{0,80}\n\s{0,10}url:\s{0,4}(\S{1,2048})/i,
  // Save Page WE.
  /<meta\s{1,4}name=["']?savepage-url["']?\s{1,4}content=["']([^"'\s]{1,2048})["']/i,
  // monolith: "Saved from https://… at 2022-12-19T18:30:00Z using monolith v2.8".
  /<!--\s{0,4}Saved from (\S{1,2048}) at \S{1,40} using monolith\b/i,
  // HTTrack: "Mirrored from news.example/one.html by HTTrack Website Copier/3.x".
  /<!--\s{0,4}Mirrored from (\S{1,2048}) by HTTrack\b/i,
];

/**
 * The http(s) address that a saved page says it was saved from, in the marks that browsers and extensions leave; null
 * where there is none. An address in an archive is the one that was archived.
 */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, LOOKED_AT);
  if (!/saved|mirrored|savepage/i.test(head)) return null;
  for (const mark of MARKS) {
    const found = mark.exec(head)?.[1];
    if (found === undefined) continue;
    // HTTrack leaves out the protocol, comments can't hold two hyphens in a row.
    const address = (/^[a-z][a-z0-9+.-]{0,20}:/i.test(found) ? found : `http://${found}`).replace(/-->$/, '');
    const page = webPage(archived(address));
    if (page !== null) return page;
  }
  return null;
}

/** The page in `https://web.archive.org/web/20221219183000/https://news.example/one`. */
function archived(address: string): string {
  return (
    /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/\S{1,2048})$/i.exec(
      address,
    )?.[1] ?? address
  );
}

function webPage(address: string): string | null {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
