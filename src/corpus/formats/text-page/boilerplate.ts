/**
 * What the furniture of news pages says, in the languages whose pages are met most. Data only.
 *
 * Keys are compared without case, spaces, digits and punctuation, because dumps glue and decorate them:
 * `RelatedPosts`, `RELATED POSTS (3)` and `» Related posts:` are the same key.
 */
export type RemovalReason =
  | 'navigation'
  | 'related'
  | 'comments'
  | 'share'
  | 'newsletter'
  | 'advertisement'
  | 'consent'
  | 'author-box'
  | 'footer'
  | 'trending'
  | 'credit'
  | 'meta'
  | 'title'
  | 'caption'
  | 'caption-duplicate';

/**
 * `section` opens a part of the page that goes on after this line; `line` says it of its own line alone.
 * `ends` closes the article for good once enough of it has been seen.
 */
export type Reach = 'line' | 'section' | 'ends';

export interface PhraseGroup {
  readonly reason: RemovalReason;
  readonly reach: Reach;
  /** The whole line, the start of a short line, or anywhere in a short paragraph. */
  readonly at: 'whole' | 'start' | 'within';
  readonly phrases: readonly string[];
}

const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  {
    reason: 'related',
    reach: 'section',
    at: 'whole',
    phrases: list(`
      related posts | related articles | related stories | related news | related content | related topics | related
      | related links | related post | you may also like | you might also like | you may like | more like this | read next | read more
      | recommended | recommended for you | recommended stories | recommended reading | more stories | more news | more on this story
      | more from | more on this topic | more on this | see also | also read | further reading | next post | previous post
      | next article | previous article | next | previous | up next | explore further | continue reading | themen in diesem artikel | mehr zu | otras noticias | weitere informationen | vorschau auf den nächsten artikel | pour approfondir | don't miss | dont miss | in this section | top stories | latest stories
      | latest posts | latest articles | recent posts | recent articles | other news | other stories | from our partners
      | from the web | around the web | sponsored content | sponsored stories | editors picks | editor's picks | what to read next | keep reading
      | ähnliche artikel | ähnliche beiträge | ähnliche themen | verwandte artikel | verwandte beiträge | verwandte themen
      | weitere artikel | weitere beiträge | weitere themen | weitere nachrichten | weitere meldungen | weitere news | weitere links | weiterlesen | mehr zum thema
      | mehr zu diesem thema | mehr lesen | mehr artikel | mehr aus | mehr von | auch interessant | auch interessant für sie | das könnte sie auch interessieren
      | das könnte dich auch interessieren | das könnte ihnen auch gefallen | das könnte dir auch gefallen | könnte sie auch interessieren | lesen sie auch | lies auch | auch lesen
      | lesen sie mehr | zum thema | themen | siehe auch | für dich empfohlen | für sie empfohlen | empfehlungen für sie | empfohlene artikel | empfohlene beiträge | unsere empfehlungen | empfehlungen der redaktion
      | nächster beitrag | vorheriger beitrag | nächster artikel | vorheriger artikel | neueste beiträge | letzte beiträge | neueste artikel | aktuelle beiträge | anzeige und partner
      | beitragsnavigation | beitrags-navigation | artikelnavigation | artikel-navigation | post navigation | weitere interessante artikel | passend zum thema | links zum thema | schlagwörter | schlagworte | stichworte | dossier
      | articles liés | articles similaires | sur le même sujet | sur le même thème | à lire aussi | lire aussi | à lire également | lire également | voir aussi | vous aimerez aussi | à ne pas manquer
      | dans la même rubrique | nos articles | article suivant | article précédent | plus d'articles
      | noticias relacionadas | artículos relacionados | entradas relacionadas | te puede interesar | te puede gustar | también te puede interesar | te recomendamos | lea también | lee también
      | ver también | más noticias | más información | más sobre este tema | temas relacionados | notas relacionadas | contenido relacionado | le puede interesar | puede interesarle | no te pierdas | relacionadas | relacionados
      | articoli correlati | articoli simili | leggi anche | potrebbe interessarti | ti potrebbe interessare | potrebbero interessarti | vedi anche | altri articoli | altre notizie | approfondimenti
      | lees ook | lees meer | gerelateerd | gerelateerde artikelen | gerelateerde berichten | meer nieuws | meer over dit onderwerp | meer over | bekijk ook | zie ook
      | czytaj także | czytaj również | czytaj też | czytaj więcej | zobacz także | zobacz również | zobacz też | zobacz więcej | powiązane artykuły | podobne artykuły | powiązane | polecane | polecamy | przeczytaj także | przeczytaj również | warto przeczytać | najnowsze | więcej na ten temat
      | leia também | leia mais | veja também | veja mais | notícias relacionadas | artigos relacionados | relacionadas | mais notícias | saiba mais | artigos recomendados
      | читайте также | читайте ещё | читать также | читать дальше | читать далее | смотрите также | похожие новости | похожие материалы | похожие статьи | похожие записи | материалы по теме | по теме | новости по теме | другие новости | ещё новости | ещё по теме | вам может быть интересно | рекомендуем | рекомендуем прочитать | последние новости | свежие новости | следующая новость | предыдущая новость | другие материалы | сюжет | сюжеты
      | читайте також | читати також | дивіться також | схожі новини | схожі матеріали | матеріали за темою | за темою | по темі | новини за темою | інші новини | вас може зацікавити | рекомендуємо | останні новини | новини партнерів | теги
      | чытайце таксама | чытайце яшчэ | глядзіце таксама | па тэме | матэрыялы па тэме | падобныя навіны | іншыя навіны | апошнія навіны | рэкамендуем
    `),
  },
  {
    reason: 'related',
    reach: 'line',
    at: 'start',
    phrases: list(`
      see also | also read | read also | read more | read next | watch more | click here to read | follow all the | follow us | follow our | related posts | related articles | more on this story
      | lesen sie auch | lesen sie mehr | lesen sie hier | lies auch | auch interessant | mehr zum thema | siehe auch | mehr dazu | das könnte sie auch | das könnte dich auch | folgen sie uns | folge uns | folgt uns
      | à lire aussi | lire aussi | lire également | voir aussi | à lire également | suivez-nous
      | lea también | lee también | te puede interesar | te recomendamos | ver también | también puede leer | lea además | siga leyendo | síguenos | sigue leyendo
      | leggi anche | guarda anche | potrebbe interessarti | ti potrebbe interessare | seguici
      | lees ook | bekijk ook | volg ons
      | czytaj także | czytaj również | czytaj też | zobacz także | zobacz również | przeczytaj także | czytaj więcej | zobacz też
      | leia também | veja também | leia mais | siga-nos
      | читайте также | читайте ещё | смотрите также | читайте на эту тему | подписывайтесь на | подписаться на | подпишитесь на | читать также
      | читайте також | дивіться також | підписуйтесь на | підписуйтеся на | читати також
      | чытайце таксама | глядзіце таксама | падпісвайцеся на
    `),
  },
  {
    reason: 'comments',
    reach: 'ends',
    at: 'whole',
    phrases: list(`
      leave a reply | leave a comment | leave comment | write a comment | post a comment | add a comment | add comment | comments | comment | no comments | responses | one response | reader comments | join the discussion | join the conversation | what do you think | view comments | show comments | discussion | comments are closed | load comments | cancel reply | leave a reply cancel reply
      | schreibe einen kommentar | schreib einen kommentar | kommentar schreiben | einen kommentar schreiben | hinterlasse einen kommentar | hinterlasse eine antwort | hinterlassen sie einen kommentar | kommentar hinterlassen | kommentar verfassen | kommentare | kommentar | keine kommentare | ihr kommentar | dein kommentar | leserkommentare | diskussion | diskutieren sie mit | jetzt kommentieren | kommentieren | antworten abbrechen | schreibe einen kommentar antworten abbrechen | kommentar abschicken | antwort hinterlassen | kommentar hinzufügen | kommentare anzeigen | antworten | reaktionen | sag was dazu | was denkst du
      | laisser un commentaire | laissez un commentaire | laisser une réponse | commentaires | commentaire | ajouter un commentaire | poster un commentaire | réagir | aucun commentaire | vos commentaires
      | deja un comentario | dejar un comentario | deja una respuesta | comentarios | comentario | escribe un comentario | añadir comentario | sin comentarios | comentar | agregar comentario | dejar una respuesta | valora esta noticia
      | lascia un commento | lascia una risposta | commenti | scrivi un commento | commenta | nessun commento | aggiungi commento
      | plaats een reactie | geef een reactie | reacties | reageer | laat een reactie achter | reageren | geen reacties
      | dodaj komentarz | komentarze | napisz komentarz | skomentuj | brak komentarzy | zostaw komentarz | zostaw odpowiedź | dodaj opinię | opinie
      | deixe um comentário | comentários | deixe uma resposta | escreva um comentário | deixe seu comentário | nenhum comentário
      | комментарии | комментарий | оставить комментарий | добавить комментарий | написать комментарий | комментировать | нет комментариев | обсуждение | ваш комментарий | оставьте комментарий | обсудить
      | коментарі | коментар | залишити коментар | додати коментар | залиште коментар | коментувати | обговорення | написати коментар
      | каментары | каментар | пакінуць каментар | дадаць каментар | каментаваць
    `),
  },
  {
    reason: 'comments',
    reach: 'ends',
    at: 'start',
    phrases: list(`
      leave a reply | leave a comment | responses to | comments on | comments to | thoughts on | thought on | schreibe einen kommentar | hinterlasse einen kommentar | kommentare zu | kommentar zu | antworten zu | antworten auf | gedanken zu | gedanke zu | reaktionen auf
      | laisser un commentaire | réponses à | deja un comentario | deja una respuesta | lascia un commento | dodaj komentarz | deixe um comentário | добавить комментарий | оставить комментарий | додати коментар | залишити коментар | commentaires sur | comentarios en
    `),
  },
  {
    reason: 'comments',
    reach: 'line',
    at: 'within',
    phrases: list(`
      your email address will not be published | required fields are marked | please enter your comment | please enter your name here | you must be logged in to post | save my name email | notify me of follow-up | notify me of new
      | this site uses akismet | learn how your comment data | save my name | fill in your details below | you are commenting using your | add your comment below
      | deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind | du musst angemeldet sein | sie müssen angemeldet sein | um einen kommentar abzugeben | um einen kommentar zu verfassen | benachrichtige mich über | trage deine daten unten ein | du kommentierst mit | diese website verwendet akismet | name, e-mail-adresse und website
      | votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas | champs obligatoires sont | tu dirección de correo electrónico no será publicada | los campos obligatorios están | il tuo indirizzo email non sarà pubblicato | i campi obbligatori sono | je e-mailadres wordt niet | het e-mailadres wordt niet | vereiste velden zijn
      | twój adres e-mail nie zostanie opublikowany | twój adres email nie zostanie | wymagane pola są | o seu endereço de e-mail não será publicado | o seu endereço de email não será | campos obrigatórios são
      | ваш e-mail не будет опубликован | ваш адрес email не будет опубликован | обязательные поля помечены | ваша e-mail адреса не | обов'язкові поля позначені | ваш e-mail не будзе
    `),
  },
  {
    reason: 'newsletter',
    reach: 'section',
    at: 'whole',
    phrases: list(`
      subscribe | newsletter | newsletters | subscribe to continue reading | subscribe to our newsletter | sign up for our newsletter | sign up | get our newsletter | our weekly newsletter | daily newsletter | email address | subscribe now | become a member | support us | support our work | already a subscriber | im already a subscriber | i'm already a subscriber | read without limits | log in to continue | to continue reading
      | newsletter abonnieren | newsletter anmelden | newsletter bestellen | jetzt abonnieren | jetzt anmelden | abonnieren | unser newsletter | newsletter-anmeldung | unterstütze uns | unterstützen sie uns | unterstütze unsere arbeit | jetzt unterstützen | jetzt spenden | spenden | unterstützen sie unsere arbeit | weiterlesen mit
      | s'abonner | abonnez-vous | inscrivez-vous à notre newsletter | déjà abonné | je m'abonne
      | suscríbete | suscríbase | suscribirse | boletín | suscríbete a nuestro boletín | ya soy suscriptor | suscríbete para seguir leyendo | sigue leyendo | lee sin límites
      | iscriviti | iscriviti alla newsletter | abbonati | sostienici | schrijf je in | inschrijven | nieuwsbrief | abonneren | word abonnee | zapisz się | subskrybuj | zapisz się do newslettera | wesprzyj nas | prenumeruj | assine | inscreva-se | assine nossa newsletter | receba nossa newsletter
      | подписаться | подписка | подпишитесь | подписывайтесь | рассылка | подписаться на рассылку | поддержать | підписатися | підписка | підписуйтесь | розсилка | підтримати | падпісацца | падпіска | падтрымаць
    `),
  },
  {
    reason: 'newsletter',
    reach: 'line',
    at: 'within',
    phrases: list(`
      our newsletter | our free newsletter | our daily newsletter | our weekly newsletter | newsletter sign up | sign up for the newsletter | newsletter and receive | subscribe to read | please subscribe to | already a subscriber | get the news delivered to your | rely on your support | follow us on | on our telegram channel | our whatsapp channel | our youtube channel | no spam, we promise
      | unseren newsletter | unser newsletter | unserem newsletter | unsere newsletter | zum newsletter | den newsletter an | newsletter abonnieren | kostenlosen newsletter | kostenlose newsletter | abonnieren sie unseren | abonniere unseren | keine nachricht mehr verpassen | auf dem laufenden bleiben | halten sie auf dem laufenden | bleiben sie auf dem laufenden | unserem whatsapp-kanal | unserem telegram-kanal | folgen sie uns auf | folge uns auf | folgt uns auf
      | notre newsletter | notre lettre d'information | nuestro boletín | nuestra newsletter | canal de whatsapp de | nuestro canal de | tenemos canal de telegram | síguenos en | síganos en | la nostra newsletter | seguici su | onze nieuwsbrief | volg ons op | naszego newslettera | nasz newsletter | obserwuj nas | nossa newsletter | siga-nos no
      | подписывайтесь на наш | подпишитесь на наш | наш telegram-канал | нашем telegram-канале | нашем телеграм-канале | наш телеграм-канал | наш канал в | подписывайтесь на нас | підписуйтесь на наш | наш telegram-канал | підписуйтеся на наш | наш телеграм-канал | падпісвайцеся на наш | нашу рассылку
    `),
  },
  {
    reason: 'newsletter',
    reach: 'line',
    at: 'start',
    phrases: list(`
      continue reading the main | subscribe to our | sign up for our | sign up to our | get the latest | subscribe to the | join our telegram | join our whatsapp | stay up to date | enter your email | download our app | support our
      | abonnieren sie | abonniere unseren | melden sie sich | bestellen sie unseren | jetzt newsletter | tragen sie sich | bleiben sie informiert | mit unserem newsletter
      | inscrivez-vous | abonnez-vous | recevez | suscríbete | suscríbase | únete a nuestro | iscriviti | schrijf je in voor | zapisz się na | assine a | receba as | подписывайтесь | подпишитесь | підписуйтесь | підпишіться | падпісвайцеся | наш телеграм | наш telegram
    `),
  },
  {
    reason: 'share',
    reach: 'line',
    at: 'start',
    phrases: list(`
      share this | share on | share via | share post | share article | share with | share the article | click to share | click to print | click to email | tweet this | print this | email this | like this | like loading | pin it | copy link
      | teilen sie | teilen mit | artikel teilen | beitrag teilen | teile dies | teile diesen | auf facebook teilen | auf twitter teilen | klick um | klicken um | gefällt mir | artikel drucken | artikel versenden | sharen mit | per e-mail | diesen artikel teilen | diesen beitrag teilen | drucken | merken | bewerten
      | partager | partagez | compartir | comparte | condividi | deel dit | delen via | deel op | udostępnij | podziel się | compartilhe | compartilhar | partilhar | поделиться | поделитесь | поширити | поділитися | поділіться | падзяліцца
    `),
  },
  {
    reason: 'advertisement',
    reach: 'line',
    at: 'whole',
    phrases: list(
      'advertisement | advertisements | advertise | advertising | sponsored | promoted | ad | ads | anzeige | werbung | publicité | publicidad | pubblicità | advertentie | reklama | publicidade | реклама | рэклама | anzeigen | article continues below | story continues below | scroll to continue | artikel wird unten fortgesetzt',
    ),
  },
  {
    reason: 'trending',
    reach: 'section',
    at: 'whole',
    phrases: list(`
      most popular | most read | most viewed | most commented | popular | popular posts | popular articles | popular news | trending | trending now | trends | trends h | top news | latest news | breaking news | latest | hot topics | this week | today | what's hot | most shared | editor's choice | top posts | tags | tag cloud | archives | categories | category | topics | recent comments
      | meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | meistgelesene | beliebt | beliebte artikel | beliebte beiträge | beliebteste artikel | top-themen | topthemen | top themen | aktuelle nachrichten | neueste nachrichten | neueste kommentare | letzte kommentare | archiv | archive | kategorien | kategorie | meistkommentiert | im trend | top-news | aktuelles | aktuell
      | les plus lus | les plus populaires | articles les plus lus | dernières nouvelles | derniers articles | tendances | à la une
      | lo más leído | lo más visto | más leídas | más leídos | más vistas | las más leídas | tendencias | últimas noticias | lo último | destacadas | lo más nuevo
      | più letti | i più letti | più popolari | ultime notizie | tendenze | meest gelezen | populair | laatste nieuws | trending nu | najpopularniejsze | najczęściej czytane | najnowsze wiadomości | popularne | na topie | mais lidas | mais lidos | últimas notícias | em alta | mais populares
      | популярное | самое читаемое | самое популярное | популярные новости | главное | главные новости | главное сегодня | лента новостей | топ новостей | теги | рубрики | архив | популярні | популярні новини | найпопулярніше | популярне | головне | стрічка новин | папулярнае | галоўнае | самае чытанае | стужка навін | рубрики
    `),
  },
  {
    reason: 'author-box',
    reach: 'section',
    at: 'whole',
    phrases: list(
      'about the author | about author | author | more from this author | written by | posted by | about us | about me | über den autor | über die autorin | über den autor die autorin | zum autor | zur autorin | autor | autorin | über mich | über uns | à propos de l’auteur | sobre el autor | acerca del autor | acerca de | sobre nosotros | sull’autore | over de auteur | o autorze | sobre o autor | об авторе | про автора | пра аўтара | autoreninfo | autoren-info | der autor | die autorin | mehr über den autor',
    ),
  },
  {
    reason: 'author-box',
    reach: 'line',
    at: 'start',
    phrases: list(
      'view all posts by | see author’s posts | more posts by | alle beiträge von | alle beiträge anzeigen von | zeige alle beiträge von | alle artikel von | ver todas las entradas | voir tous les articles',
    ),
  },
  {
    reason: 'footer',
    reach: 'ends',
    at: 'start',
    phrases: list(
      'copyright | all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | tutti i diritti riservati | alle rechten voorbehouden | wszelkie prawa zastrzeżone | todos os direitos reservados | все права защищены | всі права захищені | усе правы абаронены | powered by | proudly powered by | stolz präsentiert von | theme by | designed by',
    ),
  },
  {
    reason: 'footer',
    reach: 'line',
    at: 'within',
    phrases: list(
      'all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | tutti i diritti riservati | alle rechten voorbehouden | wszelkie prawa zastrzeżone | todos os direitos reservados | все права защищены | всі права захищені | усе правы абаронены | powered by wordpress | this site is protected by recaptcha | information on this site is | not responsible for the content of external | dieses blog steht unter einer | dieser artikel steht unter einer | dieses werk ist lizenziert unter | für den inhalt der externen | is powered by | при использовании материалов | использование материалов | перепечатка материалов | использовании материалов сайта | гиперссылка на | при цитировании | передрук | при використанні матеріалів | використання матеріалів | пры выкарыстанні матэрыялаў',
    ),
  },
  {
    reason: 'consent',
    reach: 'line',
    at: 'within',
    phrases: list(
      'use cookies | uses cookies | using cookies | cookie policy | cookie settings | accept all cookies | accept cookies | cookie consent | verwenden cookies | verwendet cookies | nutzt cookies | nutzen cookies | setzt cookies | cookie-einstellungen | cookie-richtlinie | cookies akzeptieren | mit hilfe von cookies | einsatz von cookies | verwendung von cookies | nutzung von cookies | cookies zulassen | externen inhalt | externe inhalte | utilise des cookies | utilisons des cookies | utiliza cookies | utilizamos cookies | uso de cookies | utilizza i cookie | utilizza cookie | utilizziamo i cookie | gebruikt cookies | gebruiken cookies | maakt gebruik van cookies | używa plików cookie | wykorzystuje pliki cookie | korzystamy z plików cookie | plików cookies | использует файлы cookie | используем файлы cookie | файлы cookie | використовує файли cookie | файли cookie | javascript is disabled | enable javascript | javascript aktivieren | javascript deaktiviert | please enable javascript | your browser does not support | ihr browser unterstützt | dein browser unterstützt | ad blocker | adblocker | werbeblocker',
    ),
  },
  {
    reason: 'navigation',
    reach: 'line',
    at: 'whole',
    phrases: list(`
      home | menu | main menu | search | login | log in | register | sign in | contact | contact us | about | privacy | privacy policy | terms of use | terms of service | terms and conditions | imprint | faq | sitemap | rss | skip to content | skip to main content | toggle navigation | close | open menu | back to top | top | no result | view all result | load more | show more | view all | see all | read more | all news | world news | write for us | advertise with us | disclaimer | cookie policy | back | print | edit | reply | permalink | share | listen | reading time | your cart | site navigation | aa | a a
      | startseite | menü | hauptmenü | suche | suchen | anmelden | registrieren | kontakt | impressum | datenschutz | datenschutzerklärung | agb | über uns | zum inhalt springen | zum inhalt | zur navigation springen | zur navigation | zur suche | direkt zum inhalt | nach oben | mehr anzeigen | mehr laden | alle anzeigen | schließen | zurück | weiter | inhalt | inhaltsverzeichnis | drucken | bearbeiten | seite drucken | mehr | nutzungsbedingungen | mediadaten | jobs | karriere | abo | e-paper | sprungnavigation | hauptnavigation | werkzeuge | login für abonnenten | navigation überspringen | navigation
      | accueil | rechercher | connexion | se connecter | mentions légales | contactez-nous | aller au contenu | retour | fermer | voir plus | politique de confidentialité
      | inicio | buscar | iniciar sesión | contacto | aviso legal | política de privacidad | saltar al contenido | ir al contenido | cerrar | ver más | portada | quiénes somos | volver
      | cerca | accedi | contatti | chi siamo | vai al contenuto | chiudi | zoeken | inloggen | over ons | ga naar inhoud | naar de inhoud | sluiten
      | strona główna | szukaj | zaloguj się | zaloguj | o nas | polityka prywatności | regulamin | przejdź do treści | zamknij | więcej
      | início | entrar | contato | contacto | quem somos | política de privacidade | pular para o conteúdo | fechar
      | главная | меню | поиск | войти | вход | регистрация | контакты | о нас | о проекте | политика конфиденциальности | перейти к содержанию | перейти к содержимому | наверх | закрыть | показать ещё | загрузить ещё | новости | подробнее | все новости | редакция
      | головна | пошук | увійти | реєстрація | контакти | про нас | політика конфіденційності | перейти до вмісту | закрити | новини | детальніше | всі новини | редакція | більше
      | галоўная | пошук | увайсці | кантакты | пра нас | перайсці да зместу | навіны | усе навіны | рэдакцыя
    `),
  },
];

/** Lines made of these words alone (split where a dump glued them) are share bars, social links or ad slots. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  list(
    `share | shares | on | via | by | with | to | send | tweet | tweets | pin | pinit | like | likes | print | email | mail | e | copy | link | url | facebook | twitter | x | whatsapp | telegram | linkedin | reddit | pinterest | tumblr | pocket | messenger | viber | vk | vkontakte | ok | odnoklassniki | instagram | youtube | tiktok | threads | bluesky | mastodon | flipboard | google | xing | skype | line | weibo | rss | feed | flattr | digg | stumbleupon | delicious | snapchat | signal | discord | sms | more | plus | buffer | evernote | teilen | tweeten | drucken | mailen | merken | senden | partager | compartir | condividi | delen | udostępnij | compartilhar | поделиться | твитнуть | отправить | поділитися | вконтакте | одноклассники | auf | per | mit | bei | und | and | sur | en | su | w | na | в | facebookte | linked | in | follow | us | kommentieren | tick | tok | app | whats | pinnen | spenden`,
  ),
);

/** A line that begins with one of these and a colon points to another page, if a headline follows. */
export const CROSS_LINK_LABELS: ReadonlySet<string> = new Set(
  list(
    `read | also read | read also | read more | more | watch | see | see also | related | must read | in pics | photos | video | live | don't miss | next | explained | opinion | lesen sie auch | lesen sie mehr | lesen sie | mehr | auch lesen | lesetipp | interaktiv | podcast | à lire | lire | lire aussi | voir | à lire aussi | lea | lee | vea | mira | mire | ver | lea también | lee también | además | leggi | leggi anche | guarda | lees | lees ook | bekijk | czytaj | czytaj także | czytaj też | zobacz | zobacz też | polecamy | leia | leia também | leia mais | veja | veja também | читайте | читайте также | читайте ещё | смотрите | смотрите также | подробнее | по теме | читайте також | дивіться | дивіться також | за темою | чытайце | чытайце таксама | глядзіце`,
  ),
);

/** `Source: X` under an article names whose text it is: not a sentence of it. */
export const CREDIT_LABELS: ReadonlySet<string> = new Set(
  list(
    'source | sources | via | quelle | quellen | source de | fuente | fuentes | fonte | fonti | fontes | bron | źródło | zdroj | источник | источники | джерело | джерела | крыніца | credit',
  ),
);

/** A caption's tail: from here on it names the photographer or the agency. */
export const PHOTO_CREDITS: readonly string[] = list(
  '© | photo credit: | photo: | photo by | photograph: | image credit: | image: | images: | picture: | getty images | foto: | foto © | fotos: | bild: | bildquelle: | fot. | zdjęcie: | crédit photo | crédits : | photo : | imagen: | фото: | фото © | фота: | credit: | (afp | (ap) | (reuters',
);
