// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// inboxhand [CASE...]: the inbox over as many rows as fixture L has, and hands that read, scroll, type and choose in it. Without a case
// all of them. It prints figures as the stopwatch does.

#include "tests/bench/desk.h"
#include "tests/fonts/testfonts.h"

#include <QApplication>
#include <QStandardPaths>

#include <array>
#include <cstdio>

using namespace atrium;
using namespace atrium::bench;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("DICPATH", ATRIUM_FIXTURES "/hunspell");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QString missing = useTestFonts();
    if (!missing.isEmpty()) {
        std::fprintf(stderr, "inboxhand: %s\n", qUtf8Printable(missing));
        return 1;
    }
    constexpr std::array<std::pair<QLatin1StringView, bool (*)()>, 4> cases {
        {{"thread"_L1, measureThread}, {"hostile"_L1, measureHostile}, {"list"_L1, measureList}, {"typing"_L1, measureTyping}}};
    const QStringList asked = QCoreApplication::arguments().sliced(1);
    for (const auto &[name, measure] : cases) {
        if (!asked.isEmpty() && !asked.contains(name))
            continue;
        if (!measure()) {
            std::fprintf(stderr, "inboxhand: %s came out otherwise\n", name.data());
            return 1;
        }
    }
    return 0;
}
