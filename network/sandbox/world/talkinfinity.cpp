// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/world.h"

namespace atrium::sandbox {

// The documented conversation is Infinity Mall's too; it stands in documented.cpp, because its stamps are absolute.
// clang-format off
const std::vector<Talk> &infinityTalk()
{
    static const std::vector<Talk> table {
        {.author = u"emma", .people = u"ingrid", .unseen = 1, .lines = {
            {day(2, 10, 5), u"emma", u"Guten Tag Frau Solheim, wir eröffnen am ersten Dezember im Lokal 214. Können wir in der App angekündigt werden?"},
            {day(2, 10, 48), u"ingrid", u"Herzlich willkommen! Ja, gern. Ich brauche einen Satz über den Laden und ein Bild im Querformat."},
            {day(1, 14, 30), u"emma", u"Der Satz: „Handgemachtes Holzspielzeug aus dem Erzgebirge, ab 1. Dezember im zweiten Stock.“ Das Bild kommt heute Abend."},
            {day(1, 14, 52), u"ingrid", u"Sehr schön. Ich plane die Ankündigung für den 30. November, 17 Uhr ein."},
            {ago(121), u"emma", u"Das Bild ist hochgeladen. Dürfen wir am Eröffnungstag einen Tisch vor den Laden stellen? Ungefähr zwei Meter breit."},
        }},
        {.author = u"ingrid", .people = u"marit", .lines = {
            {day(3, 9, 0), u"ingrid", u"Hei Marit, jeg setter opp gavekortkampanjen for Infinity. Skal minstebeløpet være 200 som i fjor?"},
            {day(3, 9, 25), u"marit", u"Gjerne 250. Med 200 tapte vi på de minste kortene."},
            {day(3, 9, 31), u"ingrid", u"Da skriver jeg 250. Gjelder kortene også i parkeringshuset?"},
            {day(3, 9, 50), u"marit", u"Nei, ikke før automatene er byttet. Det skjer i februar."},
            {day(3, 10, 4), u"ingrid", u"Greit, jeg tar med et lite forbehold i teksten."},
        }},
        {.author = u"tomasz", .people = u"ingrid torbjorn", .lines = {
            {day(6, 11, 12), u"tomasz", u"Cześć, ekrany przy wejściu wschodnim pokazują godziny otwarcia z zeszłego tygodnia."},
            {day(6, 11, 40), u"ingrid", u"Dziwne, w systemie są już nowe. Czy możesz zrestartować ekran numer 4?"},
            {day(6, 12, 15), u"tomasz", u"Po restarcie pokazuje dobrze. Numer 5 miał to samo, też już działa."},
            {day(6, 12, 22), u"ingrid", u"Dziękuję. Zgłoszę dostawcy, że aktualizacja nie dochodzi sama."},
            {day(4, 8, 35), u"tomasz", u"Dostawca odpowiedział: wgrają poprawkę w nocy z czwartku na piątek, ekrany będą ciemne przez około dziesięć minut."},
        }},
        {.author = u"marit", .audiences = {31}, .lines = {
            {day(5, 13, 0), u"marit", u"Kjære leietakere. Brannøvelsen er neste onsdag klokka 8.30, før åpning. Alle ansatte som er på jobb, går til møteplassen ved sykkelstativene."},
            {day(5, 13, 34), u"piotr", u"Må vi slå av komfyrene, eller er det bare gassen?"},
            {day(5, 13, 50), u"torbjorn", u"Slå av alt som er varmt, og la døra stå ulåst. Vi går runden etterpå."},
            {day(5, 14, 20), u"ase", u"Apoteket kan ikke forlate skapet med reseptvarer. Kan én bli igjen?"},
            {day(5, 14, 41), u"torbjorn", u"Nei, alle skal ut, men skapet kan låses og jeg setter en vakt ved døra deres."},
            {day(4, 9, 3), u"ase", u"Det er i orden for oss. Takk."},
        }},
        {.author = u"torbjorn", .people = u"ingrid marit", .lines = {
            {day(14, 16, 45), u"torbjorn", u"We had a queue of 60 cars at the west ramp today because the app promised two free hours and the barrier gave one."},
            {day(14, 17, 2), u"ingrid", u"That is my mistake: the text was written for Fjordtorget and went out here as well. I have pulled it."},
            {day(14, 17, 20), u"marit", u"Let us honour the two hours until Sunday, otherwise we will argue at the barrier all week."},
            {day(14, 17, 31), u"torbjorn", u"Fine with me, the barrier is set to two hours until Sunday night."},
            {day(13, 8, 15), u"ingrid", u"Thank you both. From now on the mall is named in the first line of every draft."},
        }},
        {.author = u"john", .people = u"ingrid marit", .archived = true, .lines = {
            {day(92, 12, 30), u"john", u"The photographs of the renovated food court are ready. 48 pictures, with and without people."},
            {day(92, 13, 5), u"marit", u"They look wonderful. May we use the ones with guests in them?"},
            {day(92, 13, 20), u"john", u"Yes, everybody in them has signed. The list of names is in the same folder."},
            {day(90, 9, 45), u"ingrid", u"I took numbers 7, 12 and 31 for the autumn campaign. Thank you, John."},
        }},
    };
    return table;
}
// clang-format on

} // namespace atrium::sandbox
