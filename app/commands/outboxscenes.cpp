// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"
#include "models/base/clock.h"
#include "models/base/settings.h"
#include "models/outbox/outboxmodel.h"
#include "ui/outbox/outboxpane.h"
#include "ui/shell/mainwindow.h"

#include <QTimeZone>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// The rows of look/08, as far as the engine knows them.
class Sample {
public:
    explicit Sample(QDateTime now)
        : m_now(std::move(now))
    {
    }

    [[nodiscard]] OutboxContents contents(bool paused, bool offline) const
    {
        OutboxContents all {.paused = paused, .offline = offline};
        OutboxCard refused =
            card(u"a"_s, u"Zofia"_s, u"Łukasik"_s, u"Wysyłam listę sklepów, które biorą udział w promocji"_s, 147 * 60, 464);
        refused.entry.row.state = OutgoingState::Failed;
        refused.entry.row.httpStatus = 403;
        refused.entry.rest = OutgoingRest::Person;
        refused.entry.choices = {.edit = true, .takeBack = true, .retry = true};
        OutboxCard behind = card(u"b"_s, u"Zofia"_s, u"Łukasik"_s, u"I moved the SMS to Friday 10:00"_s, 141 * 60, 464);
        behind.entry.behind = u"a"_s;
        behind.entry.rest = OutgoingRest::Behind;
        behind.entry.choices = {.edit = true, .takeBack = true, .sendAlone = true};
        OutboxCard uncertain = card(u"c"_s, u"Jürgen"_s, u"Großmann"_s, u"Die Zahlen für Lindenhof sind jetzt vollständig"_s, 29, 463);
        uncertain.entry.row.state = OutgoingState::Uncertain;
        uncertain.entry.changedAt = at(-9);
        uncertain.entry.nextAt = at(4);
        uncertain.entry.choices = {.pin = OutgoingPin::Checking};
        OutboxCard held = card(u"d"_s, u"Magnus"_s, u"Øvergård"_s, u"I see it too. Register 4 gets the new code at 14:15."_s, 0, 451);
        held.entry.row.state = OutgoingState::Held;
        held.entry.nextAt = at(6);
        held.entry.choices = {.edit = true, .takeBack = true, .sendNow = true};
        OutboxCard begun = card(u"e"_s, u"Sofie"_s, u"Brå"_s, u"Hei alle, lørdag 22. november åpner vi julemarkedet klokka ti"_s, 60, 451);
        begun.entry.row.users = {{u"u"_s}};
        begun.entry.rest = paused ? OutgoingRest::Paused : offline ? OutgoingRest::Offline : OutgoingRest::NextTry;
        begun.entry.nextAt = at(61);
        begun.entry.choices = {.edit = true, .takeBack = true};
        all.messages = {refused, behind, uncertain, held, begun};
        for (const QString &name : {u"Björn"_s, u"Solveig"_s, u"Franziska"_s})
            all.marks.append({.wish = {.scope = CustomerScope::one(451), .mark = StateMark::ConversationSeen, .wishedAt = at(-60)},
                .mall = begun.mall,
                .of = {.people = {User {.id = {name}, .firstName = name}}}});
        OutboxCard sent = card(u"f"_s, u"Petter"_s, u"Nygård"_s, u"Reprinted, number 4471"_s, 3600, 451);
        sent.entry.row.state = OutgoingState::Sent;
        all.arrived = {sent};
        return all;
    }

private:
    [[nodiscard]] Instant at(int seconds) const { return Instant::fromUtc(m_now.addSecs(seconds)); }
    [[nodiscard]] OutboxCard card(
        const QString &id, const QString &first, const QString &last, const QString &text, int age, qint64 customer) const
    {
        OutboxCard one;
        one.entry.row = {.localId = id, .scope = CustomerScope::one(customer), .conversation = {1}, .content = text, .createdAt = at(-age)};
        one.mall = {.scope = one.entry.row.scope, .customerId = customer, .name = u"Fjordtorget"_s, .timezone = u"Europe/Oslo"_s};
        one.to.people = {User {.id = {first}, .firstName = first, .lastName = last}};
        return one;
    }

    QDateTime m_now;
};

} // namespace

QList<Scene> outboxScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const auto show = [window, now = stage.clock->now()](
                          bool paused, bool offline) { window->outbox()->setContents(Sample(now).contents(paused, offline)); };
    const QTimeZone zone("Europe/Oslo");
    const Instant now = Instant::fromUtc(stage.clock->now());
    QList<Scene> scenes {
        {u"outbox"_s,
            [=] {
                stage.settings->set(Setting::Density, u"comfortable"_s);
                window->setConnection({.kind = ConnectionState::Online, .checkedAt = now}, zone);
                window->showPane(Pane::Outbox);
                show(false, false);
            }},
        {u"outbox-edit"_s, [window] { window->outbox()->openEditor(u"a"_s); }},
        {u"outbox-narrow"_s,
            [=] {
                window->outbox()->closeEditor(u"a"_s);
                window->resize(960, 600);
                show(false, false);
            }},
        {u"outbox-compact"_s,
            [=] {
                window->resize(1280, 800);
                stage.settings->set(Setting::Density, u"compact"_s);
            }},
        {u"outbox-paused"_s,
            [=] {
                stage.settings->set(Setting::Density, u"comfortable"_s);
                show(true, false);
            }},
        {u"outbox-offline"_s,
            [=] {
                window->setConnection({.kind = ConnectionState::Offline, .checkedAt = now, .waiting = 5}, zone);
                show(false, true);
            }},
        {u"outbox-empty"_s,
            [=] {
                window->setConnection({.kind = ConnectionState::Online, .checkedAt = now}, zone);
                window->outbox()->setContents({});
            }},
    };
    return scenes;
}

} // namespace atrium
