// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// visit DATA SERVER: the console itself, with a hand that goes through all panes and opens ten conversations. Then it says "visited" and
// stays, so that it can be looked at from outside. The token is ATRIUM_TOKEN, as for the program.

#include "app/arguments.h"
#include "app/composition.h"
#include "app/language.h"
#include "app/logging.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <cstdio>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 10;
constexpr int patience = 60'000;

/// Empty, or what did not come about.
QString goThrough(MainWindow *window)
{
    auto *list = window->findChild<QListView *>(u"conversationList"_s);
    const auto *conversations = window->inbox()->conversations();
    const auto *messages = window->inbox()->messages();
    if (!list || !QTest::qWaitFor([&] { return conversations->rowCount() > threads; }, patience))
        return u"no conversations"_s;
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QString before;
    for (int i = 0; i < threads; ++i) {
        const auto opened = [&] { return window->inbox()->selected() != before && messages->rowCount() > 0; };
        if (!QTest::qWaitFor(opened, patience))
            return u"conversation %1 stays shut"_s.arg(i);
        before = window->inbox()->selected();
        QTest::keyClick(list, Qt::Key_Down);
    }
    for (const Pane pane : {Pane::Notifications, Pane::Sendings, Pane::Inbox}) {
        window->showPane(pane);
        QTest::qWait(1500);
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray token = qgetenv("ATRIUM_TOKEN");
    qunsetenv("ATRIUM_TOKEN");
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: visit DATA SERVER\n", stderr);
        return 2;
    }
    startLogging({});
    installLanguage(&application);
    Arguments arguments;
    arguments.dataFolder = QString::fromLocal8Bit(argv[1]);
    arguments.server = QString::fromLocal8Bit(argv[2]);
    Composition composition(&application, arguments, token);
    QString problem = composition.start();
    if (problem.isEmpty())
        problem = goThrough(composition.window());
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "visit: %s\n", qPrintable(problem));
        return 1;
    }
    std::puts("visited");
    std::fflush(stdout);
    return QApplication::exec();
}
