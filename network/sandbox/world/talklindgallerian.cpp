// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/world.h"

namespace atrium::sandbox {

// A Swedish-speaking house in Helsinki.
// clang-format off
const std::vector<Talk> &lindgallerianTalk()
{
    static const std::vector<Talk> table {
        {.author = u"karin", .people = u"ingrid maj", .unseen = 1, .lines = {
            {day(2, 11, 15), u"karin", u"Hej Ingrid! Vi har fått klagomål på att utskicken kommer för tidigt. Klockan 9 hos er är 10 hos oss, men någon fick det klockan 7."},
            {day(2, 11, 40), u"ingrid", u"Hej Karin, det ska inte kunna hända. Var det ett sms eller en push?"},
            {day(2, 12, 3), u"maj", u"En push, om halva priset på ytterkläder. Tre kunder har hört av sig."},
            {day(1, 9, 20), u"ingrid", u"Jag har hittat det: utskicket låg i norsk tid och startade om efter ett avbrott. Alla framtida ligger nu i er tid."},
            {ago(147), u"karin", u"Tack för att du tog tag i det. Kan du också kontrollera utskicket till självständighetsdagen? Då öppnar vi först klockan 12."},
        }},
        {.author = u"larserik", .people = u"ingrid", .lines = {
            {day(4, 9, 5), u"larserik", u"God morgon! Var lämnar vi in kampanjpriserna för januari? Formuläret från i fjol går inte att öppna."},
            {day(4, 9, 44), u"ingrid", u"God morgon! Formuläret är ersatt av en sida i hyresgästportalen, under Kampanjer. Sista dag är den 15 december."},
            {day(4, 10, 10), u"larserik", u"Hittade den. Ska priserna vara med eller utan moms?"},
            {day(4, 10, 16), u"ingrid", u"Med moms, precis som på hyllan."},
        }},
        {.author = u"maj", .people = u"ingrid ewa", .lines = {
            {day(5, 14, 5), u"maj", u"Here are the results of the autumn sale: 12,480 messages, 12,102 delivered, 3,266 opened. That is 27.0 percent."},
            {day(5, 14, 31), u"ewa", u"Nice. It was 24.1 percent in spring with almost the same text."},
            {day(5, 14, 50), u"ingrid", u"Were the same members asked both times?"},
            {day(5, 15, 20), u"maj", u"Nearly: 800 have joined since, and they open more than the others. Without them it is 26.2."},
            {day(5, 15, 26), u"ewa", u"Still better than spring. I will put both numbers into the summary."},
        }},
        {.author = u"henrik", .people = u"ingrid karin", .lines = {
            {day(7, 8, 45), u"henrik", u"Nätverket för gäster låg nere i går kväll mellan 18 och 19.30. Orsaken var en router i garaget som hade blivit blöt."},
            {day(7, 9, 10), u"karin", u"Är det taket igen?"},
            {day(7, 9, 22), u"henrik", u"Ja, samma skarv som i våras. Fastighetsskötaren tätar den i dag."},
            {day(7, 9, 40), u"ingrid", u"Behöver vi säga något till kunderna?"},
            {day(7, 9, 58), u"henrik", u"Nej, ingen har hört av sig. Men inloggningssidan kan gärna få er nya logotyp när vi ändå är inne i systemet."},
            {day(7, 10, 5), u"ingrid", u"Den ligger i den gemensamma mappen. Ta den vita varianten, bakgrunden är mörk."},
        }},
        {.author = u"annika", .people = u"ingrid", .lines = {
            {day(11, 15, 30), u"annika", u"Hej, vi vill gärna ha en modevisning i ljusgården lördagen före första advent. Vem frågar jag?"},
            {day(11, 16, 2), u"ingrid", u"Hej Annika, vilken fin idé! Karin bestämmer om ljusgården, men jag kan boka scenen åt er. Hur lång blir visningen?"},
            {day(11, 16, 15), u"annika", u"Tjugo minuter, två gånger: klockan 12 och 14. Åtta modeller och egen musik."},
            {day(10, 10, 25), u"ingrid", u"Karin säger ja. Scenen är bokad från klockan 10, och jag lägger in visningen i kalendern i appen."},
            {day(10, 10, 33), u"annika", u"Toppen, tack så mycket! Jag skickar en text i morgon."},
        }},
        {.author = u"karin", .audiences = {208}, .lines = {
            {day(9, 12, 0), u"karin", u"Kära hyresgäster! Julöppettiderna är klara: 9 till 21 på vardagar från den 8 december, 10 till 18 på söndagar. Julafton stänger vi klockan 12."},
            {day(9, 12, 18), u"larserik", u"Gäller söndagstiderna också för kiosken?"},
            {day(9, 12, 30), u"karin", u"Kiosken får hålla öppet från klockan 8, eftersom tågen går då."},
            {day(9, 13, 44), u"annika", u"Kan vi öppna först klockan 10 på vardagar? Vi är bara två."},
            {day(8, 9, 10), u"karin", u"Butiker under 80 kvadratmeter får öppna klockan 10. Säg bara till, så ändrar jag skylten."},
            {day(8, 9, 35), u"annika", u"Tack för tydlig information i god tid."},
        }},
        {.author = u"ingrid", .people = u"karin petter", .lines = {
            {day(25, 10, 30), u"ingrid", u"I am collecting the dates of all loyalty evenings for next year, so that they do not fall into the same week. When are yours?"},
            {day(25, 11, 8), u"karin", u"12 March and 17 September at Lindgallerian."},
            {day(25, 13, 15), u"petter", u"We have 12 March as well, but I can move to the 19th."},
            {day(25, 13, 22), u"karin", u"That would help, we share the coffee cart."},
            {day(24, 9, 0), u"petter", u"Done: 19 March, and 24 September in the autumn."},
            {day(24, 9, 20), u"ingrid", u"Thank you. The calendar with all of them is in the shared folder."},
        }},
    };
    return table;
}
// clang-format on

} // namespace atrium::sandbox
