// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keystroke in the palette over 50,000 entries, from the text to the rows with what was found in them, against one that only asks each
// name whether it contains the text.

#include "models/palette/palettemodel.h"
#include "tests/bench/cases.h"
#include "tests/bench/figures.h"

#include <QEventLoop>

#include <array>
#include <chrono>
#include <random>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rounds = 8;

/// The same in every run: 10,000 conversations, 20,000 people, 20,000 sendings.
struct World {
    QList<PaletteEntry> conversations {};
    QList<PaletteEntry> people {};
    QList<PaletteEntry> sendings {};

    World()
    {
        static const QStringList first {u"Magnus"_s, u"Katarzyna"_s, u"Sofie"_s, u"Björn"_s, u"Agnieszka"_s, u"Jürgen"_s, u"Håkon"_s,
            u"Solveig"_s, u"Zofia"_s, u"Petter"_s, u"Östen"_s, u"Małgorzata"_s, u"Ingrid"_s, u"Łukasz"_s, u"Åse"_s, u"Günther"_s};
        static const QStringList last {u"Øvergård"_s, u"Wiśniewska"_s, u"Brå"_s, u"Åkesson"_s, u"Kowalczyk"_s, u"Großmann"_s, u"Hegdal"_s,
            u"Łukasik"_s, u"Nygård"_s, u"Sjöberg"_s, u"Dąbrowska"_s, u"Solheim"_s, u"Święcicki"_s, u"Lindqvist"_s, u"Müller"_s};
        std::minstd_rand random(1);
        const auto name = [&] {
            return first.at(random() % first.size()) + u' ' + last.at(random() % last.size()) + last.at(random() % last.size()).toLower();
        };
        for (int i = 0; i < 20'000; ++i)
            people.append({.kind = PaletteKind::Person,
                .id = u"7f3a0000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')),
                .title = name(),
                .detail = u"Tenant"_s});
        for (int i = 0; i < 10'000; ++i)
            conversations.append({.kind = PaletteKind::Conversation,
                .id = QString::number(i),
                .title = name() + u", "_s + name(),
                .trailing = u"Yesterday"_s,
                .at = i});
        for (int i = 0; i < 20'000; ++i)
            sendings.append({.kind = PaletteKind::Sending,
                .id = QString::number(i),
                .title = u"Campaign #%1"_s.arg(random() % 900),
                .detail = u"#%1, Email"_s.arg(7000 + i),
                .trailing = u"20 Nov 07:00"_s,
                .at = i});
    }
};

} // namespace

bool measurePalette(Figures &figures)
{
    const World world;
    PaletteModel model;
    const auto until = [&model](auto signal, auto start) {
        QEventLoop loop;
        QObject::connect(&model, signal, &loop, &QEventLoop::quit);
        start();
        loop.exec();
    };
    model.seek(u"x"_s);
    const auto began = Clock::now();
    model.setPart(u"a"_s, world.people);
    model.setPart(u"b"_s, world.conversations);
    model.setPart(u"c"_s, world.sendings);
    while (model.known(PaletteKind::Sending) == 0 || model.known(PaletteKind::Conversation) == 0 || model.known(PaletteKind::Person) == 0)
        until(&PaletteModel::settled, [] {});
    figures.add(u"palette made ready for 50,000 entries"_s, u"ours"_s, u"us"_s,
        std::chrono::duration<double, std::micro>(Clock::now() - began).count());

    static const std::array words {u"magnus overgard"_s, u"zofia swiecicki"_s, u"campaign 318"_s, u"gros"_s, u"katarzyna wisnewska"_s,
        u"#7412"_s, u"@ase"_s, u"solvieg"_s, u"a"_s, u"ostennygard"_s, u"qqqq"_s};
    const QString name = u"palette keystroke over 50,000 entries"_s;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &word : words) {
            for (qsizetype letters = 1; letters <= word.size(); ++letters) {
                const QString text = word.first(letters);
                const auto pressed = Clock::now();
                until(&PaletteModel::settled, [&] { model.seek(text); });
                figures.add(name, u"ours"_s, u"us"_s, std::chrono::duration<double, std::micro>(Clock::now() - pressed).count());
                if (!model.isSettled())
                    return false;
                const auto asked = Clock::now();
                qsizetype found = 0;
                for (const QList<PaletteEntry> *all : {&world.people, &world.conversations, &world.sendings}) {
                    for (const PaletteEntry &entry : *all)
                        found +=
                            entry.title.contains(text, Qt::CaseInsensitive) || entry.detail.contains(text, Qt::CaseInsensitive) ? 1 : 0;
                }
                figures.add(name, u"QString::contains, letters as they are"_s, u"us"_s,
                    std::chrono::duration<double, std::micro>(Clock::now() - asked).count());
                if (found > 50'000)
                    return false;
            }
        }
    }
    return true;
}

} // namespace atrium::bench
