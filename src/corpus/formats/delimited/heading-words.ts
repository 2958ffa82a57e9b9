/**
 * Words in headings of tables, a list for each language of the names. Those that only say of which thing a field is, or
 * in which state, so that "Titre de l’article" is "Titre" and "Überschrift (Original)" is "Überschrift".
 */
export const WORDS_BESIDE: readonly string[] = [
  'the, of, an, a, article, articles, news, story, original, main, full, complete, raw, clean, cleaned, as, printed',
  'der, die, das, des, dem, den, im, in, am, vom, von, und, bzw, oder, artikel, artikels, beitrag, beitrags, meldung, ' +
    'original, originale, vollständig, vollständige, vollständiger, bereinigt, bereinigter, gedruckt, gedruckte, wie',
  'le, la, les, l, de, du, d, des, article, original, originale, complet, intégral, brut, nettoyé',
  'el, la, los, las, de, del, artículo, noticia, original, completo, completa',
  'il, lo, la, l, di, del, dell, della, articolo, notizia, originale, completo',
  'o, a, os, as, de, do, da, artigo, notícia, original, completo',
  'artykuł, artykułu, wiadomości, oryginalny, oryginalna, pełny, pełna',
  'de, het, van, een, artikel, bericht, origineel, originele, volledig, volledige',
  'článek, článku, zprávy, původní, celý',
  'artikel, artikeln, artikelns, original, hela',
  'статья, статьи, новости, публикации, материала, полный, исходный, оригинальный',
  'стаття, статті, новини, публікації, матеріалу, повний, оригінальний',
  'артыкул, артыкула, навіны, публікацыі, матэрыялу, поўны, арыгінальны',
];

/**
 * Words by which a heading speaks of something else: when a page was fetched or changed, how long or many, a picture, a
 * short form, a translation, what kind.
 */
export const WORDS_AGAINST: readonly string[] = [
  'id, ids, count, counts, number, length, len, size, words, chars, hash, type, kind, category, section, topic, ' +
    'score, sentiment, status, image, img, photo, video, file, path, crawl, crawled, scraped, fetched, retrieved, ' +
    'accessed, access, downloaded, collected, added, inserted, created, updated, update, modified, changed, last, end, ' +
    'short, summary, teaser, description, abstract, sub, subtitle, second, seo, social, translated, translation, rank, ' +
    'rating, bias, country, city, location',
  'abruf, abrufs, abrufdatum, abgerufen, zugriff, zugriffs, geändert, änderung, änderungsdatum, aktualisiert, ' +
    'aktualisierung, erfasst, erfassung, erfassungsdatum, import, länge, zahl, anzahl, wörter, zeichen, typ, art, ressort, ' +
    'kategorie, thema, bild, foto, bildes, unter, vorspann, kurz, kurzfassung, zusammenfassung, land, ort, übersetzt, ' +
    'übersetzung',
  'consultation, consulté, collecte, modification, modifié, mise, jour, longueur, nombre, mots, type, catégorie, image, ' +
    'photo, sous, résumé, chapô, traduit, traduction, pays, ville',
  'consulta, acceso, descarga, modificación, modificado, actualización, actualizado, longitud, número, palabras, tipo, ' +
    'categoría, imagen, foto, resumen, entradilla, traducido, traducción, país, ciudad',
  'accesso, consultazione, modifica, modificato, aggiornamento, aggiornato, lunghezza, numero, parole, tipo, categoria, ' +
    'immagine, foto, riassunto, sommario, tradotto, traduzione, paese, città',
  'acesso, coleta, modificação, modificado, atualização, atualizado, comprimento, número, palavras, tipo, categoria, ' +
    'imagem, foto, resumo, traduzido, tradução, país, cidade',
  'dostępu, pobrania, modyfikacji, zmiany, aktualizacji, długość, liczba, słów, typ, rodzaj, kategoria, obraz, zdjęcie, ' +
    'zdjęcia, skrót, streszczenie, tłumaczenie, kraj, miasto',
  'opgehaald, bezocht, gewijzigd, wijziging, bijgewerkt, lengte, aantal, woorden, soort, categorie, afbeelding, foto, ' +
    'samenvatting, vertaald, vertaling, land, plaats',
  'stažení, přístupu, změny, změněno, aktualizace, délka, počet, slov, druh, kategorie, obrázek, foto, shrnutí, perex, ' +
    'překlad, země, město',
  'hämtad, hämtat, ändrad, ändrat, uppdaterad, uppdaterat, längd, antal, ord, typ, kategori, bild, foto, sammanfattning, ' +
    'ingress, översatt, översättning, land, ort',
  'доступа, сбора, загрузки, изменения, изменено, обновления, обновлено, длина, количество, число, слов, тип, вид, ' +
    'категория, рубрика, изображение, фото, краткое, перевод, страна, город',
  'доступу, збору, завантаження, зміни, змінено, оновлення, оновлено, довжина, кількість, слів, тип, вид, категорія, ' +
    'рубрика, зображення, фото, короткий, переклад, країна, місто',
  'доступу, збору, загрузкі, змены, зменена, абнаўлення, абноўлена, даўжыня, колькасць, слоў, тып, від, катэгорыя, ' +
    'рубрыка, выява, фота, кароткі, пераклад, краіна, горад',
];
