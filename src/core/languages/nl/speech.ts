import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'nl',
  cues: {
    neutral:
      'zeg+t+gen zei+den+ gezegd vertel+t+len+de+den verteld verklaar+t+de+den verklaren meld+t+de+den+en gemeld schrijf+t schrijven schreef schreven geschreven twittert+e+ twitterde antwoord+t+de+den+en voeg+t+de+den…toe voegen…toe toegevoegd leg+t+de+den…uit leggen…uit benadruk+t+te+ten+ken benadrukt vindt vinden vond+en+ denk+t+en dacht+en+ stel+t+de+den+len gesteld laat…weten liet…weten lieten…weten laten…weten bevestig+t+de+den+en geef+t…toe gaf…toe gaven…toe erken+t+de+den+nen vraag+t vragen vroeg+en+ deel+t+de+den…mee delen…mee meegedeeld roep+t+en riep+en+ roept…op riep…op riepen…op licht…toe lichtte…toe merk+t+te+ten…op wijs+t…op wees…op wezen…op hoop+t+te+ten reageer+t+de+den vervolg+t+de+den herhaal+t+de+den waarschijnlijk concludeer+t+de+den constateer+t+de+den oordeel+t+de+den klaag+t+de+den beloof+t+de+den verzeker+t+de+den onderstreep+t+te+ten herinner+t+de+den rapporteer+t+de+den schat+te+ten voorspel+t+de+den eis+t+te+ten aldus citeer+t+de+den zucht+te+ fluister+t+de+den schreeuw+t+de+den lacht+e+ betreur+t+de+den luid+t+de+den',
    claim: 'beweer+t+de+den beweren volhoud+t hield…vol houdt…vol beschuldig+t+de+den+en betoog+t+de+den',
    denial:
      'ontken+t+de+den+nen ontkend spreek+t…tegen sprak…tegen spraken…tegen wijs+t…af wees…af wezen…af weerleg+t+de+den weerspreek+t weersprak+en+ verwerp+t verwierp+en+',
    warning: 'waarschuw+t+de+den+en gewaarschuwd dreig+t+de+den+en',
    announcement:
      'kondig+t+de+den…aan kondigen…aan aangekondigd maak+t+te+ten…bekend bekendgemaakt beveel+t beval+en+ gelast+te+ten verordonneer+t+de+den',
  },
  naming:
    'noem+t+de+den+en genoemd omschrijf+t omschreef omschreven beschrijf+t beschreef beschreven bestempel+t+de+den bekritiseer+t+de+den veroordeel+t+de+den prijs+t prees prezen spreek+t sprak+en+ spraken spreken hekel+t+de+den vergelijk+t vergeleek vergeleken kwalificeer+t+de+den betitel+t+de+den bedank+t+te+ten doet…af deed…af',
  carriers: 'citeer+t+de+den',
  phrases: 'volgens naar_eigen_zeggen_van in_de_woorden_van',
  ownPhrases: { m: 'volgens_hem', f: 'volgens_haar', p: 'volgens_hen' },
  negations: 'niet nooit niemand geen noch',
  that: 'dat',
  as: 'zoals',
  by: 'door',
  relatives: 'die dat wie wat welke',
  subordinators:
    'omdat als of terwijl toen nadat voordat hoewel zodat indien zolang sinds waar wanneer waarom hoe tenzij doordat zodra',
  conjunctions: 'en of maar want dus',
  definites: 'de het',
  determiners: "de het een zijn haar hun ons onze mijn jouw uw deze dit 't",
  quantifiers:
    'sommige enkele veel vele alle beide andere verschillende meerdere twee drie vier vijf zes zeven acht negen tien iemand niemand anderen sommigen velen iedereen',
  prepositions:
    'in op aan van voor met bij naar uit over onder door tegen om tot tussen na sinds zonder binnen buiten volgens vanaf vanuit tijdens wegens ondanks te ter ten per richting',
  auxiliaries:
    'is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen wil willen wilde wilden geweest ben hoeft',
  passives: 'wordt worden werd werden',
  adverbs:
    'ook dan later eerder daarna verder echter opnieuw weer al nog nu vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag avond ochtend middag nacht tegelijk bovendien daarop toen hier daar eerst vervolgens intussen ondertussen dus daarom onlangs altijd nooit vaak steeds maar wel toch zelfs alleen inmiddels vanavond vanmorgen vanmiddag tegenover',
  objects: 'zich hem haar hen mij me ons zichzelf zelf je u er ze',
  pronouns: { m: 'hij', f: 'zij ze', n: 'het', p: 'zij ze', x: 'ik we wij men jij u' },
  quotedPronouns: { m: 'hem', f: 'haar', p: 'hen' },
  address: { m: 'meneer dhr', f: 'mevrouw mw' },
  people:
    'president premier minister kanselier staatshoofd regeringsleider leider leidster woordvoerder woordvoerster burgemeester gouverneur generaal kolonel ambassadeur secretaris-generaal secretaris directeur voorzitter adviseur expert deskundige analist historicus hoogleraar professor advocaat arts dokter leraar lerares journalist schrijver schrijfster acteur actrice zakenman miljardair diplomaat soldaat boer boerin paus koning koningin econoom dictator politicus senator buurman buurvrouw man vrouw vader moeder dijkgraaf',
  sources:
    'functionaris functionarissen bron bronnen ambtenaar ambtenaren autoriteiten woordvoerder experts deskundigen analisten diplomaten critici bewoners getuigen ooggetuigen waarnemers mensen politici',
  documents:
    'verklaring rapport bericht brief tweet persbericht onderzoek studie interview toespraak video cijfers gegevens twitter telegram facebook gesprek mededeling',
  utterances: 'verklaring bericht brief tweet persbericht mededeling',
  contents: 'bewering beschuldiging hoop idee',
  works:
    'film roman boek lied nummer album serie toneelstuk schilderij tentoonstelling tijdschrift krant weekblad podcast bijnaam operatie project titel programma woord woorden term stuk gedicht slogan opera',
  soCalled: 'zogenaamde zogenoemde zogeheten',
  bareClause: 'none',
  verbSecond: true,
};
