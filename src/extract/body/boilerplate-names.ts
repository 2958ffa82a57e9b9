/**
 * What class names and ids say about a box. Read word by word: `post-related_links` has the words post, related and
 * links. Collected from the templates of the development half of the extraction set, and from common plugins.
 */

/** Boxes around the article, of any size. */
const AROUND = words(
  'nav navbar navigation navi menu submenu breadcrumb breadcrumbs pagination pager sidebar masthead topbar footer',
  'colophon share sharing shares sharebar sharedaddy addtoany addthis sharethis shariff social socials socialmedia',
  'related relatedposts recommended recommendation recommendations recommend recirc trending mostread popular yarpp',
  'outbrain taboola zergnet plista newsletter subscribe subscription signup optin mailchimp mc4wp',
  'ad ads advert adverts advertisement advertising adslot',
  'adsbygoogle sponsor sponsored anzeige werbung reklama publicidad cookie cookies consent gdpr popup modal',
  'screenreader visuallyhidden toolbar login poll teaserlist promo crosslinks linkbox infinite',
);

/** What readers wrote below an article: running text, and often more of it than the article's. */
const COMMENTS = words(
  'comments comment commentlist commentform disqus respond kommentare kommentar comentarios commentaires',
);

/** Pairs of words, joined, that say what neither says alone. */
const AROUND_PAIRS = words(
  'readmore readalso alsoread morestories morenews mostread mostpopular nextpost prevnext postnavigation nextprev',
  'screenreader sronly visuallyhidden signup authorbox authorbio aboutauthor authorinfo relatedarticles readnext',
  'upnext seealso moreon leggianche lireaussi weiterlesen',
);

/** Small boxes of the article's own that are not its running text. */
const SMALL = words(
  'caption captions figcaption bildunterschrift byline author authors dateline meta metadata postmeta entrymeta',
  'tags taglist tagcloud tag categories category cat date published timestamp pubdate credit credits copyright',
  'kicker eyebrow overline reading rating ratings vote votes print tools widget disclaimer bio autor autoren fecha',
  'photocredit bildnachweis source crumb',
);

/** Larger than this a box with a small box's name is something else. In UTF-16 units. */
const SMALL_BOX = 400;

/**
 * WordPress names every article after its categories and tags, templates say what a page has, a page builder calls
 * every paragraph a widget, and Tailwind's `print:text-sm` says how a box looks in print.
 */
const SAYS_NOTHING =
  /^(?:category|tag|postid|post_tag|has|no|with|without|is|page|single|type|format|status|js|wp-block-group)-|^elementor-widget(?:__[\w-]+|-container|-wrap|-text-editor|-heading|-theme-post-\w+)?$|(?:^|:)print:(?!!?hidden$)/;

export type BoxName = 'around' | 'comments' | 'small' | null;

export function boxName(className: string, id: string): BoxName {
  const names = `${className} ${id}`.trim();
  if (names === '') return null;
  let small = false;
  for (const name of names.split(/\s+/)) {
    if (SAYS_NOTHING.test(name)) continue;
    // What follows `--` in the BEM convention says how a box looks, not what it is.
    const parts = name
      .replace(/--.*$/, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      if (COMMENTS.has(part)) return 'comments';
      if (AROUND.has(part) || AROUND_PAIRS.has(part) || AROUND_PAIRS.has(part + (parts[i + 1] ?? '')))
        return 'around';
      small ||= SMALL.has(part);
    }
  }
  return small ? 'small' : null;
}

export function isSmallBox(characters: number): boolean {
  return characters <= SMALL_BOX;
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
