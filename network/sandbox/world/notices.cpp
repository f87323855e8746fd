// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/notices.h"

namespace atrium::sandbox {

// clang-format off
const std::vector<std::pair<int, std::vector<Notice>>> &notices()
{
    using State = Notice::State;
    // The conversation 990,412 is nobody's: what a notification is about may be gone.
    static const std::vector<std::pair<int, std::vector<Notice>>> table {
        {451, {
            {ago(103), u"document_confirmation", u"Dokument til bekreftelse: Åpningstider 22. til 26. desember", u"Senteret holder åpent til klokka 14 på julaften. Bekreft at dere har lest det, innen fredag.", uR"({"document_id":3107,"due_on":"2025-12-01"})", State::New},
            {ago(245), u"sending_error_rate", u"Error rate above usual: email #7398, 6.2 %", u"412 of 6,640 messages were returned. Usual for this channel is 0.3 to 1.1 %.", uR"({"reporting_id":7398})", State::Seen},
            {day(1, 15, 17), u"operations_alert", u"Operations alert accepted", u"Rulletrappa ved inngang B står. Tekniker er bestilt til klokka 17.", uR"({"alert_id":8841,"category":"escalator","location":"Inngang B","accepted_by":"Torbjørn Ness"})", State::Seen},
            {day(2, 8, 5), u"operations_alert", u"Operations alert reported", u"Vann på gulvet i garderoben i underetasjen. Vaktmester er på vei.", uR"({"alert_id":8829,"category":"water","location":"Underetasjen"})", State::Seen},
            {day(3, 13, 40), u"conversation_message", u"Kari Moen wrote in a conversation with you", u"Da er nøkkelen levert i resepsjonen.", uR"({"conversation_id":990412})", State::Seen},
            {day(4, 9, 30), u"document_confirmation", u"Dokument til bekreftelse: Brannrutiner for julemarkedet", u"Gjelder alle som har bod ute. Les side 2 om gassflasker.", uR"({"document_id":3098,"due_on":null})", State::Received},
            {day(6, 11, 0), u"document_confirmed", u"14 of 16 tenants confirmed: Brannrutiner for julemarkedet", u"Missing: Kaffekroken, Optikeren.", uR"({"document_id":3098,"confirmed_count":14,"total_count":16})", State::Seen},
            {day(7, 7, 50), u"operations_alert", u"Operations alert resolved", u"Porten til varemottaket går som den skal igjen.", uR"({"alert_id":8790,"category":"gate","location":"Varemottak"})", State::Seen},
            {day(9, 16, 10), u"audience_ready", u"Audience #1231 is ready", u"6,640 members match. Campaign 318 uses it.", uR"({"audience_id":1231,"campaign_id":318,"members_count":6640})", State::Seen},
        }},
        {447, {
            {ago(163), u"operations_alert", u"Operations alert reported", u"Skjerm nummer 4 ved østre inngang er svart.", uR"({"alert_id":8846,"category":"screen","location":"Inngang øst"})", State::Received},
            {day(2, 10, 20), u"document_confirmation", u"Dokument til bekreftelse: Brannøvelse onsdag", u"Alle ansatte på jobb går til møteplassen ved sykkelstativene.", uR"({"document_id":3102,"due_on":null})", State::Seen},
            {day(5, 14, 0), u"document_confirmed", u"21 of 21 tenants confirmed: Parkering i desember", u"Everybody has read it.", uR"({"document_id":3091,"confirmed_count":21,"total_count":21})", State::Seen},
            {day(8, 9, 12), u"operations_alert", u"Operations alert resolved", u"Bommen i vestre rampe åpner igjen med én gang.", uR"({"alert_id":8777,"category":"gate","location":"Rampe vest"})", State::Seen},
        }},
        {463, {
            {ago(88), u"document_confirmation", u"Dokument att bekräfta: Öppettider under julhelgen", u"Gallerian är öppen till klockan 13 på julafton. Bekräfta senast på fredag.", uR"({"document_id":3110,"due_on":"2025-12-01"})", State::New},
            {day(1, 12, 45), u"operations_alert", u"Operations alert accepted", u"Hissen mellan plan 1 och 2 står still. Servicen kommer klockan 15.", uR"({"alert_id":8839,"category":"lift","location":"Plan 1"})", State::Received},
            {day(4, 8, 20), u"operations_alert", u"Operations alert resolved", u"Värmen i den södra entrén är på igen.", uR"({"alert_id":8812,"category":"heating","location":"Södra entrén"})", State::Seen},
            {day(7, 15, 30), u"document_confirmed", u"9 of 11 tenants confirmed: Städning efter stängning", u"Missing: Bokhörnan, Blomsterboden.", uR"({"document_id":3088,"confirmed_count":9,"total_count":11})", State::Seen},
        }},
    };
    return table;
}
// clang-format on

} // namespace atrium::sandbox
