// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/topics.h"

namespace atrium::sandbox {

namespace {

// clang-format off
Language norwegian()
{
    return {
        .places = {u"inngang A", u"inngang C", u"hovedgata", u"garasjen", u"port B", u"andre etasje"},
        .topics = {
            {{u"Hei, {shop} i lokale {unit} spør om de kan henge banner ved {place} i to uker.", u"Det går fint, men ikke høyere enn to meter. Har de målene klare?", u"De sier {n} ganger 60 centimeter.", u"Da passer det. Jeg setter dem på planen.", u"Supert, takk."}},
            {{u"Lyset ved {place} har vært borte siden i går.", u"Takk for beskjed, jeg melder det til vaktmesteren.", u"Det var en sikring. Alt lyser igjen nå.", u"Så raskt! Takk skal du ha."}},
            {{u"Medlemstallet for {shop} har gått opp med {n} siden forrige uke.", u"Det må være poengkvelden. Fortsetter de til helgen?", u"Ja, med samme opplegg lørdag.", u"Flott, da lager jeg en påminnelse i appen."}},
            {{u"Fakturaen for lokale {unit} mangler ordrenummer. Kan dere sende ny?", u"Selvsagt. Skal den gå til samme adresse?", u"Ja takk, med {shop} som referanse.", u"Den er sendt nå."}},
            {{u"Vi får {n} paller i morgen tidlig. Er {place} ledig mellom seks og sju?", u"Ja, jeg skriver dere på lista.", u"Takk, sjåføren ringer når han er ti minutter unna."}},
            {{u"Kan {shop} få være med i søndagsannonsen likevel?", u"Fristen var i går, men annonsen er ikke trykt ennå. Send logoen innen klokka tolv.", u"Den ligger i mappa. Lokale {unit}, andre linje fra toppen.", u"Mottatt, dere er med.", u"Tusen takk for hjelpen!"}},
        },
    };
}

Language english()
{
    return {
        .places = {u"entrance A", u"entrance C", u"the main passage", u"the garage", u"gate B", u"the second floor"},
        .topics = {
            {{u"{shop} would like to extend its campaign by a week. Is the slot on the screens still free?", u"It is, but only at {place}. Is that enough?", u"They would take it. The file is the same.", u"Booked until Sunday.", u"Thank you, I will tell them."}},
            {{u"We counted {n} complaints about the parking machine at {place} this week.", u"That many? The supplier was here on Monday.", u"He changed the card reader, but the screen still freezes.", u"I will ask for a replacement machine."}},
            {{u"The lease of unit {unit} starts on the first. Which keys does {shop} get?", u"Two for the shop, one for the waste room, and the code for {place}.", u"Could they have a third shop key?", u"Yes, they can sign for it at the desk."}},
            {{u"Can we see how many members opened the message about {shop}?", u"{n} out of a hundred, which is above our average.", u"Then let us repeat it before the holidays.", u"I have put it on the plan."}},
            {{u"A film crew asks for {place} on two evenings after closing.", u"How many people are they?", u"About {n}, with one van.", u"That works if security stays with them. I will write the permission."}},
            {{u"The recycling room behind unit {unit} is full again.", u"The extra collection is booked for tomorrow at seven.", u"Good, {shop} has {n} boxes standing outside."}},
        },
    };
}

Language polish()
{
    return {
        .places = {u"wejście A", u"wejście C", u"pasaż główny", u"garaż", u"brama B", u"drugie piętro"},
        .topics = {
            {{u"Dzień dobry, sklep {shop} pyta, czy może wystawić stojak przed lokalem {unit}.", u"Może, jeśli zostaną dwa metry przejścia.", u"Zostanie dwa i pół. Stojak stanie w piątek.", u"W porządku, wpisuję do planu."}},
            {{u"Klimatyzacja w lokalu {unit} nie działa od rana.", u"Serwis jest już w drodze, będzie za około {n} minut.", u"Dziękujemy, otworzyliśmy tymczasem drzwi.", u"Proszę dać znać, czy po wizycie wszystko działa.", u"Działa, jest znowu przyjemnie chłodno."}},
            {{u"Czy mogę dostać wyniki ostatniej wysyłki dla {shop}?", u"Oczywiście: otworzyło {n} procent odbiorców.", u"To lepiej niż poprzednio. Powtarzamy w przyszłym miesiącu?", u"Tak, zarezerwowałam termin."}},
            {{u"W sobotę przyjedzie dostawa {n} krzeseł na pokaz. Gdzie mamy je złożyć?", u"W magazynie przy lokalu {unit}, klucz jest w informacji.", u"Dziękuję, odbierze go {shop}."}},
            {{u"Klientka zgubiła kolczyk w pasażu. Czy coś znaleziono?", u"Mamy jeden srebrny, z zielonym kamieniem.", u"To ten! Przyjdzie po niego po południu.", u"Czeka w informacji."}},
            {{u"Ulotki dla {shop} mają błędny numer lokalu, powinno być {unit}.", u"Ile sztuk zdążyliśmy wydać?", u"Na szczęście tylko {n}.", u"Zamawiam poprawiony dodruk, będzie w czwartek."}},
        },
    };
}

Language swedish()
{
    return {
        .places = {u"entré A", u"entré C", u"ljusgården", u"garaget", u"port B", u"plan två"},
        .topics = {
            {{u"Hej! {shop} vill ha två extra bord vid {place} på lördag.", u"Det går bra. Behöver de ström också?", u"Ja, ett uttag räcker.", u"Då ställer vi dem i ordning på fredag kväll.", u"Perfekt, tack."}},
            {{u"Dörren vid {place} stänger inte ordentligt när det blåser.", u"Jag ber vaktmästaren titta på stängaren.", u"Han har justerat den, nu går den igen.", u"Bra, tack för att du sa till."}},
            {{u"Hur många har hämtat ut julkupongen hos {shop}?", u"{n} stycken hittills, flest på lördagen.", u"Mer än jag trodde. Då förlänger vi till söndag.", u"Jag ändrar slutdatumet i appen."}},
            {{u"Hyresgästen i lokal {unit} undrar när fönstren putsas.", u"Vecka {n}, tidigt på morgonen.", u"Tack, då flyttar de på skyltningen innan."}},
            {{u"Kan vi få fler parkeringsplatser för cyklar vid {place}?", u"Det finns plats för {n} till om vi flyttar bänken.", u"Gör gärna det, det står cyklar överallt.", u"Bänken flyttas på torsdag."}},
            {{u"Texten om {shop} är för lång för skärmarna.", u"Hur mycket ska bort?", u"Ungefär {n} tecken.", u"Jag strök sista meningen, ser det bra ut nu?", u"Mycket bra."}},
        },
    };
}

Language german()
{
    return {
        .places = {u"Eingang A", u"Eingang C", u"Hauptpassage", u"Parkhaus", u"Tor B", u"Obergeschoss"},
        .topics = {
            {{u"Guten Tag, {shop} möchte am Samstag Gutscheine verteilen. Geht das vor Laden {unit}?", u"Ja, solange der Weg zum Aufzug frei bleibt.", u"Es sind nur zwei Personen und ein Stehtisch.", u"Dann ist es genehmigt.", u"Herzlichen Dank!"}},
            {{u"Die Anzeige am Standort „{place}“ zeigt noch die Aktion vom letzten Monat.", u"Danke für den Hinweis, ich spiele die neue auf.", u"Jetzt stimmt sie.", u"Prima."}},
            {{u"Wie viele Mitglieder haben die Nachricht über {shop} geöffnet?", u"{n} von hundert, ein guter Wert.", u"Dann würden wir das gern im Frühjahr wiederholen.", u"Ich merke den Termin vor."}},
            {{u"Für Laden {unit} fehlt uns noch die Nebenkostenabrechnung.", u"Sie geht diese Woche heraus. Gab es Änderungen bei der Fläche?", u"Ja, {n} Quadratmeter Lager sind dazugekommen.", u"Gut, dass Sie es sagen, ich ergänze es."}},
            {{u"Der Lieferant von {shop} findet die Zufahrt nicht.", u"Er soll der Beschilderung zum Parkhaus folgen und dann links abbiegen.", u"Er ist angekommen, mit {n} Minuten Verspätung."}},
            {{u"Können wir den Reinigungsplan für die Feiertage bekommen?", u"Er hängt ab morgen in der Information und liegt im Mieterportal.", u"Und wer ist im Notfall erreichbar?", u"Die Leitstelle, rund um die Uhr.", u"Danke, das gebe ich weiter."}},
        },
    };
}
// clang-format on

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> table {norwegian(), english(), polish(), swedish(), german()};
    return table;
}

const std::vector<const char16_t *> &shops()
{
    static const std::vector<const char16_t *> table {u"Nordlys Optikk", u"Kaffe 17", u"Fjell & Fjord", u"Lilla Blom", u"Sportkroken",
        u"Bok & Kopp", u"Gullsmed Aas", u"Pingvin Leker", u"Atelier Nord", u"Sølv & Sand", u"Tekstilhuset", u"Hår på hjørnet", u"Zoo Nora",
        u"Smak", u"Villa Te", u"Sko & Co"};
    return table;
}

const std::vector<const char16_t *> &logNotes()
{
    static const std::vector<const char16_t *> table {
        u"Runde gjort, alt låst og stille.",
        u"Porten ved {place} sto på gløtt, lukket nå.",
        u"Alarm hos {shop}, falsk. Ringt butikksjefen.",
        u"Hjulpet en kunde med startkabler i garasjen.",
        u"{n} handlevogner samlet inn fra {place}.",
        u"Lyspære byttet utenfor lokale {unit}.",
        u"Vannsøl ved {place} tørket opp.",
        u"Renhold ferdig klokka 23, {n} sekker kjørt ut.",
        u"Varelevering til {shop} tatt imot.",
        u"Heis 2 sto et øyeblikk, gikk igjen etter omstart.",
    };
    return table;
}

} // namespace atrium::sandbox
