/**
 * What lines say that stand in an article's box without being the article, in the languages the topic is read in.
 * Every pattern is anchored at the start or tried on a short line, and none nests quantifiers: lines are capped
 * before they are tried. `a|b` are alternatives.
 */

/** Only lines up to this long are tried. In UTF-16 units. */
const LONGEST_LINE = 300;

const READ_MORE = starts(
  'read (?:more|also|next|the full|on)|also read|see also|more(?: on| from| about)|related',
  'recommended|you (?:may|might) also|don.t miss|watch(?: also| now|:)|listen:|click here|for more',
  'continue reading|keep reading|lesen sie|lies auch|mehr zum thema',
  'mehr (?:dazu|infos|informationen|zu|aus|lesen)|weiterlesen',
  'weitere(?:s)? (?:infos|informationen|artikel|beiträge|themen|nachrichten|links|meldungen|zum)',
  'weiterführende|auch interessant|auch auf|zum weiterlesen|zum thema',
  'das könnte (?:sie|dich|ihnen|dir)|passend dazu|noch mehr|ähnliche (?:artikel|beiträge|themen)',
  'empfohlene|siehe auch|beiträge zum thema|alle infos|à lire|lire aussi|lire la suite|voir aussi',
  'sur le même|pour aller plus loin|en savoir plus|lea (?:también|además|más)|leer (?:también|más)',
  'le puede interesar|te puede interesar|también (?:lea|puedes)|más información|noticias relacionadas',
  'vea también|mira también|leggi anche|leia (?:também|mais)|veja também|lees ook',
  'lees (?:meer|verder)|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również|więcej)',
  'przeczytaj|dowiedz się więcej|więcej (?:na|o)|polecamy|читайте|читать (?:также|далее|ещё|еще)',
  'смотрите|см\\. также|подробнее|по теме|материалы по теме|ещё по теме|дивіться також|читать дальше',
  'чытайце',
);

const LABEL = exactly(
  'advertisement|advertising|ad|sponsored|promoted|anzeige|werbung|reklama|publicité|publicidad',
  'pubblicità|publicidade|advertentie|реклама|share|share this|share this article|teilen|partager',
  'compartir|udostępnij|поделиться|facebook|twitter|whatsapp|telegram|pinterest|e-mail|email|print',
  'drucken|imprimir|imprimer|link copied|copy link|comments|no comments|leave a comment|kommentare',
  'keine kommentare|commentaires|comentarios|komentarze|комментарии|most popular|most read|trending',
  'popular|top stories|latest news|table of contents|inhaltsverzeichnis|inhalt|sommaire|tags|home',
  'news|back|zurück|nach oben|loading|load more|subscribe|skip to content|close',
);

/**
 * Prompts: to subscribe, download, follow, register, comment, rate, accept. They are sentences like the article's, so
 * each is written out until no sentence of a report opens like it ("Подписан указ", "Sigue la guerra").
 */
const PROMPT = starts(
  'subscribe|sign up|sign in|log in|join our|get (?:the|our) .{0,60}(?:email|inbox|newsletter|daily)',
  'follow (?:us|our|all the|me) |download (?:the|our) |support (?:us|our (?:work|journalism))|click to|already a',
  'for the latest (?:news|stories)|to (?:view|read|continue) (?:the|this|reading)|this (?:site|website) uses',
  'we use cookies|have a tip|share (?:this|on|your|article|post)|your email|leave a (?:reply|comment)',
  'please (?:enter|log|sign|subscribe|share)|if you (?:like|enjoy)(?:ed)? (?:this|what|our)|what do you think',
  'abonnier|jetzt (?:abonnieren|anmelden|für|registrieren|testen)|melden? (?:dich|sie sich) (?:an|hier|jetzt|für)',
  'folgen? (?:uns|sie uns|mir) |diese (?:website|seite) verwendet|war (?:der|dieser) artikel|hier geht.s zu',
  'möchten sie|wenn sie diese[ns]? (?:youtube|video|inhalt)|hat (?:dir|ihnen) der|mit diesem button',
  'teilen? (?:sie )?(?:den|diesen) (?:artikel|beitrag)|schreib(?:e|en sie)? (?:einen kommentar|uns)',
  'abonnez|inscrivez|suivez-|recevez|suscríbe|suscribir|síguenos|sigue a |descarga (?:la app|nuestra|gratis)',
  'regístrate|únete a|recibe (?:nuestr|en tu|las noticias)|iscriviti|assine |inscreva-se|siga (?:o|a|nos) ',
  'zapisz się|zapraszamy|obserwuj nas|dołącz do nas|подпишитесь|подписывайтесь|присоединяйтесь к наш',
  'підпишіться|підписуйтесь|падпішыцеся|падпісвайцеся',
);

const CREDIT = starts(
  '©|\\(c\\) |copyright|all rights reserved|alle rechte vorbehalten|wszelkie prawa zastrzeżone|fot\\. ',
  '(?:cover |file |featured )?(?:photo|image|picture|video|graphic)s?(?: credits?| courtesy| source)?\\s?[:©|/]',
  '(?:photo|image) (?:courtesy|credit|by|illustrative|d.illustration) ',
  '(?:titel|beitrags)?(?:foto|bild|grafik|abbildung|abb\\.?)(?:s|er)?(?: \\d{1,3})?\\s?[:©/]|bild(?:quelle|nachweis)',
  'crédits? ?(?:photos?)? ?:|imagen ?:|imágenes (?:capturadas|tomadas)|zdjęcie ?:|фото ?[:©]|фото автора',
  '(?:quelle|źródło|источник|джерело|крыніца|sources?|fuente|fonte|bron|via) ?:',
);

/**
 * What a caption ends with that stands among the paragraphs, set apart from its sentence: who took the picture, never only
 * whose text it is. `Photo: Jane Doe`, `© CAE`, `(AP Photo/John Doe)`, `| Getty Images`.
 */
const PICTURE_BY =
  /(?:^|[.!?…)»”"|/–—] ?|[([])(?:(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Ff]oto|FOTO|Bild|Fot|Zdjęcie|[Cc]rédits?|Фото)s? ?[:©] ?\p{Lu}[^.!?:;„“”"]{1,50}|(?:AP|AFP|EPA|dpa|Reuters|REUTERS|Getty|TASS|Xinhua) (?:[Pp]hoto|PHOTO|[Ii]mage)s?(?!\p{L})[^.!?]{0,40}|(?:Getty Images|Shutterstock|iStock|IMAGO|picture alliance)(?: ?\/ ?[^.!?/]{2,20})?)[)\]. ]{0,3}$|© ?\p{Lu}[^.!?:;]{1,50}$/u;

/** Dates, names and reading times that head an article or end it. */
const STAMP = starts(
  'published|updated|last (?:updated|modified)|posted (?:on|by|in)|release date|veröffentlicht|aktualisiert|stand:',
  'letzte aktualisierung|erstellt|publié|mis à jour|publicado|actualizado|publikacja|aktualizacja|opublikowano',
  'опубликовано|обновлено|reading time|lesezeit|lesedauer|temps de lecture|ten tekst przeczytasz',
  '\\d{1,2} min(?:utes?|uten)?(?: read| lesezeit| de lecture|$)|categor(?:y|ies) ?:|kategorie|tags?:|schlagw|filed under',
  '(?:by|von|par|por) \\p{L}+(?: \\p{L}+){0,3}$|autor(?:in)?:|author:|written by|permalien|permalink',
);

/** A note on the text itself, which may be a whole sentence. */
const NOTE = starts(
  'der beitrag wurde|dieser (?:beitrag|artikel|text|eintrag) (?:wurde|entspricht|gibt|ist (?:zuerst )?erschienen|erschien)',
  'this (?:article|story|post) (?:was|is|has been) (?:first|originally|published|updated|produced)',
);

export type LineKind = 'read-more' | 'label' | 'prompt' | 'credit' | 'stamp' | 'note' | null;

/** What a line is if it is not running text; null for everything else and for anything long. */
export function lineKind(text: string): LineKind {
  if (text.length > LONGEST_LINE) return null;
  if (LABEL.test(text)) return 'label';
  if (READ_MORE.test(text)) return 'read-more';
  if (PROMPT.test(text)) return 'prompt';
  if (CREDIT.test(text) || PICTURE_BY.test(text)) return 'credit';
  if (NOTE.test(text)) return 'note';
  if (STAMP.test(text)) return 'stamp';
  return null;
}

function starts(...heads: readonly string[]): RegExp {
  return new RegExp(`^[»›>→•|*▶\\-–—\\[( ]{0,4}(?:${heads.join('|')})`, 'iu');
}

function exactly(...lines: readonly string[]): RegExp {
  return new RegExp(`^(?:${lines.join('|')})[ :.…!]{0,4}$`, 'iu');
}
