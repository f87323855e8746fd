// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/desk.h"

#include <chrono>
#include <cstdio>
#include <random>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize {1280, 752};
constexpr int patience = 200; // turns of the event loop

} // namespace

void say(const char *name, const char *side, const char *unit, double value)
{
    std::printf("%s\t%s\t%s\t%f\n", name, side, unit, value);
}

void sayBounded(const char *name, const char *unit, double value, double bound)
{
    say(name, "ours", unit, value);
    say(name, "the bound", unit, bound);
}

Desk::Desk()
{
    m_window.setCentralWidget(pane);
    m_window.resize(windowSize);
    m_window.show();
    m_window.activateWindow();
    pane->setClock(&clock);
    pane->conversations()->setMoment(now(), zone());
    pane->messages()->setMoment(now(), zone());
    settle();
}

User Desk::person(int number)
{
    static const QStringList first {u"Magnus"_s, u"Katarzyna"_s, u"Sofie"_s, u"Björn"_s, u"Agnieszka"_s, u"Jürgen"_s, u"Håkon"_s,
        u"Solveig"_s, u"Zofia"_s, u"Petter"_s, u"Östen"_s, u"Małgorzata"_s, u"Ingrid"_s, u"Łukasz"_s, u"Åse"_s, u"Günther"_s};
    static const QStringList last {u"Øvergård"_s, u"Wiśniewska"_s, u"Brå"_s, u"Åkesson"_s, u"Kowalczyk"_s, u"Großmann"_s, u"Hegdal"_s,
        u"Łukasik"_s, u"Nygård"_s, u"Sjöberg"_s, u"Dąbrowska"_s, u"Solheim"_s, u"Święcicki"_s, u"Lindqvist"_s, u"Müller"_s};
    std::minstd_rand random(static_cast<unsigned>(number) + 1);
    random.discard(3);
    return {.id = {u"7f3a0000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))},
        .firstName = first.at(random() % first.size()),
        .lastName = last.at(random() % last.size()) + last.at(random() % last.size()).toLower(),
        .roles = {u"Tenant"_s}};
}

QString Desk::words(int seed, int count)
{
    static const QStringList all {u"the"_s, u"parking"_s, u"machines"_s, u"on"_s, u"level"_s, u"two"_s, u"take"_s, u"no"_s, u"cards"_s,
        u"since"_s, u"this"_s, u"morning,"_s, u"can"_s, u"somebody"_s, u"have"_s, u"a"_s, u"look?"_s, u"*Thursday*"_s, u"campaign"_s,
        u"årsfest"_s, u"Łódź"_s, u"and"_s, u"opening"_s, u"hours"_s, u"are"_s, u"wrong"_s, u"https://placewise.com/help"_s, u"tenant"_s};
    std::minstd_rand random(static_cast<unsigned>(seed) + 1);
    random.discard(3);
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen << all.at(random() % all.size());
    return chosen.join(u' ');
}

QList<ConversationCard> Desk::cards(int count)
{
    QList<ConversationCard> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        ConversationCard card;
        card.key = {{u"acc"_s}, CustomerScope::one(7), QString::number(i + 1)};
        card.me = {u"me"_s};
        card.people = {person(i), person(i + 1)};
        card.conversation = {.id = {i + 1},
            .author = card.people.first().id,
            .users = {card.people.last().id, card.me},
            .unseen = i % 7 == 3 ? 2 : 0,
            .updatedAt = Instant::fromUtc(now().addSecs(-600 * (i + 1)))};
        card.last = Message {.id = {i + 1},
            .author = i % 3 ? card.people.first().id : card.me,
            .content = words(i, 12 + i % 9),
            .seen = true,
            .createdAt = card.conversation.updatedAt};
        card.lastAuthor = card.people.first();
        all << card;
    }
    return all;
}

void Desk::watch(QWidget *painted)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = painted;
    painted->installEventFilter(this);
}

double Desk::frame(const std::function<void()> &deed)
{
    m_paints = 0;
    const auto began = std::chrono::steady_clock::now();
    deed();
    for (int turn = 0; turn < patience && (turn == 0 || m_paints == 0); ++turn)
        QCoreApplication::processEvents();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    return m_paints > 0 ? took.count() : -1;
}

void Desk::settle()
{
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints;
    return QObject::eventFilter(watched, event);
}

} // namespace atrium::bench
