// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that were written to hurt, from the row to the paint.

#include "tests/bench/desk.h"

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr double bound = 50; // ms

} // namespace

bool measureHostile()
{
    Desk desk;
    desk.pane->conversations()->apply(Desk::cards(10));
    desk.pane->setListState(Desk::ready(), Desk::zone());
    desk.pane->select(desk.pane->conversations()->keyAt(0));
    desk.watch(desk.messages()->viewport());
    const QList<std::pair<const char *, QString>> all {
        {"a message of 1 MB in words", Desk::words(1, 200'000).left(1'000'000)},
        {"a message of 1 MB in one word", u"x"_s.repeated(1'000'000)},
        {"a message of 1 MB of addresses", u"*a* https://a.example/ "_s.repeated(45'000).left(1'000'000)},
        {"a message of 10,000 emoji", u"😀"_s.repeated(10'000)},
        {"a message of 100,000 stars", u"*"_s.repeated(100'000)},
        {"a message of open Markdown", u" *a _b `c"_s.repeated(20'000)},
        {"a message of HTML", u"<table><tr><td><img src=file:///etc/passwd><b>x</b> &amp; <script>alert(1)</script>"_s.repeated(200)},
        {"a message of bidi overrides", u"\u202egpj.exe\u202c \u2066x\u2069 שלום "_s.repeated(1'000)},
        {"a message of zero-width letters", u"a\u200b\u200c\u200d\u2060\ufeff"_s.repeated(2'000)},
        {"a message of 300,000 lines", u"a\n"_s.repeated(300'000)},
        {"a message of marks upon marks", (u"e"_s + u"\u0301\u0302\u0303"_s.repeated(300)).repeated(20)},
    };
    qint64 id = 0;
    for (const auto &[name, text] : all) {
        const QByteArray line = QByteArray("paint ") + name;
        for (int round = 0; round < rounds; ++round) {
            desk.pane->messages()->setEntries({});
            Desk::settle();
            ThreadEntry entry {.message = {.id = {++id}, .content = text, .seen = true, .createdAt = Instant::fromUtc(Desk::now())},
                .author = Desk::person(1)};
            entry.message.author = entry.author->id;
            const double took = desk.frame([&] {
                desk.pane->messages()->setEntries({entry});
                desk.pane->setThreadState(Desk::ready(), Desk::zone());
            });
            if (took < 0)
                return false;
            sayBounded(line.constData(), "ms", took, bound);
        }
    }
    return true;
}

} // namespace atrium::bench
