// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/live/lines.h"

#include <algorithm>

namespace atrium::sandbox {

const Lines &linesOf(const QString &country)
{
    // clang-format off
    // English comes first. In Finland colleagues write Swedish, as they do in the written talk.
    static const std::vector<Lines> table {
        {u"GB", {
            u"Thank you, that is what I needed.", u"I will look into it right away and come back to you.", u"That works for us. Who tells the tenants?",
            u"Good. I have put it on the plan.", u"Could you give me until tomorrow morning? I have to ask the supplier.", u"Understood, we will do it that way.",
        }, {
            u"Two visitors asked for the opening hours over the holidays. Are they in the app yet?", u"The screen at the main entrance is dark again. The supplier has been told.",
            u"We counted more visitors than last week, mostly after five.", u"A tenant asks whether the next letter has room for one more picture.",
            u"The delivery gate opens half an hour later tomorrow.", u"May I have the figures of the last push before the meeting?",
        }},
        {u"NO", {
            u"Takk, det var akkurat det jeg trengte.", u"Jeg ser på det med en gang og kommer tilbake til deg.", u"Det passer fint for oss. Hvem sier fra til leietakerne?",
            u"Bra. Jeg har satt det på planen.", u"Kan du gi meg til i morgen tidlig? Jeg må spørre leverandøren.", u"Forstått, da gjør vi det slik.",
        }, {
            u"To kunder spurte om åpningstidene i helgen. Ligger de i appen?", u"Skjermen ved hovedinngangen er svart igjen. Leverandøren har fått beskjed.",
            u"Vi telte flere besøkende enn forrige uke, de fleste etter klokka fem.", u"En leietaker spør om det er plass til ett bilde til i neste nyhetsbrev.",
            u"Porten til varemottaket åpner en halvtime senere i morgen.", u"Kan jeg få tallene for forrige push før møtet?",
        }},
        {u"SE", {
            u"Tack, det var precis vad jag behövde.", u"Jag tittar på det direkt och återkommer.", u"Det passar oss bra. Vem säger till hyresgästerna?",
            u"Bra. Jag har satt upp det på planen.", u"Kan jag få till i morgon bitti? Jag måste fråga leverantören.", u"Förstått, då gör vi så.",
        }, {
            u"Två besökare frågade om öppettiderna i helgen. Finns de i appen?", u"Skärmen vid huvudentrén är svart igen. Leverantören är informerad.",
            u"Vi räknade fler besökare än förra veckan, de flesta efter klockan fem.", u"En hyresgäst undrar om det finns plats för en bild till i nästa nyhetsbrev.",
            u"Porten till varumottagningen öppnar en halvtimme senare i morgon.", u"Kan jag få siffrorna för senaste pushen före mötet?",
        }},
        {u"FI", {
            u"Tack, det räcker för oss.", u"Jag kollar saken genast och hör av mig.", u"Det går bra. Ska vi berätta det för butikerna också?",
            u"Fint, då är det antecknat.", u"Jag behöver tid till i morgon, leverantören svarar inte i dag.", u"Uppfattat, så gör vi.",
        }, {
            u"Kunder frågar om öppettiderna under helgen. Har vi dem i appen?", u"Hissen vid plan 1 går långsamt i dag. Servicen är beställd.",
            u"Fler besökare än i fjol vid samma tid, mest på kvällen.", u"En butik vill vara med i nästa utskick. Hinner vi?",
            u"Lastbryggan är stängd mellan åtta och nio i morgon.", u"Kan du skicka siffrorna för senaste brevet före mötet?",
        }},
        {u"PL", {
            u"Dziękuję, o to właśnie chodziło.", u"Sprawdzę to od razu i dam znać.", u"Nam to pasuje. Kto powiadomi najemców?",
            u"Dobrze, wpisuję do planu.", u"Czy mogę odpowiedzieć jutro rano? Muszę zapytać dostawcę.", u"Rozumiem, tak zrobimy.",
        }, {
            u"Dwie osoby pytały o godziny otwarcia w weekend. Czy są już w aplikacji?", u"Ekran przy głównym wejściu znowu jest czarny. Dostawca już wie.",
            u"Naliczyliśmy więcej gości niż tydzień temu, większość po siedemnastej.", u"Najemca pyta, czy w następnym newsletterze zmieści się jeszcze jedno zdjęcie.",
            u"Brama dostaw otwiera się jutro pół godziny później.", u"Czy dostanę liczby z ostatniego pusha przed spotkaniem?",
        }},
    };
    // clang-format on
    const auto found = std::find_if(table.begin(), table.end(), [&](const Lines &one) { return QStringView(one.country) == country; });
    return found == table.end() ? table.front() : *found;
}

} // namespace atrium::sandbox
