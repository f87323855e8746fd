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
#include <QMetaEnum>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 10;
constexpr int patience = 60'000;

/// How long the GUI thread worked for one event, what that set off included, in ms: what a person feels as a stall, and what nothing may
/// hold over 8 ms.
class Stopwatch : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_counts || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        // It may be gone afterwards.
        const char *kind = receiver->metaObject()->className();
        const QString name = receiver->objectName();
        const QEvent::Type type = event->type();
        const auto began = Clock::now();
        const bool handled = QApplication::notify(receiver, event);
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
        m_all.push_back(took);
        if (took > bound) // for whoever wants to know which they are
            std::fprintf(stderr, "visit: %.1f ms: %s of %s %s\n", took, eventName(type), kind, qPrintable(name));
        m_inside = false;
        return handled;
    }
    void count(bool on) { m_counts = on; }
    void tell() const
    {
        const auto say = [](const char *name, const char *side, double value) { std::printf("%s\t%s\tms\t%f\n", name, side, value); };
        for (const double one : m_all) {
            say("GUI thread busy with one event, all panes and ten threads", "ours", one);
            say("GUI thread busy with one event, all panes and ten threads", "the bound", bound);
        }
        std::vector<double> sorted = m_all;
        std::sort(sorted.rbegin(), sorted.rend());
        for (size_t i = 0; i < std::min<size_t>(10, sorted.size()); ++i) {
            say("the ten longest of these", "ours", sorted[i]);
            say("the ten longest of these", "the bound", bound);
        }
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr double bound = 8; // ms
    static const char *eventName(QEvent::Type type)
    {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return name ? name : "an event";
    }

    std::vector<double> m_all;
    bool m_counts {false};
    bool m_inside {false};
};

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
    for (const Pane pane : {Pane::Notifications, Pane::Sendings, Pane::Outbox, Pane::Inbox}) {
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
    Stopwatch application(argc, argv);
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
    application.count(true); // starting has a figure of its own
    if (problem.isEmpty()) // a start beside another one brings that one forward, and has no window
        problem = composition.window() ? goThrough(composition.window()) : u"another one is running over these files"_s;
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "visit: %s\n", qPrintable(problem));
        return 1;
    }
    application.count(false);
    application.tell();
    std::puts("visited");
    std::fflush(stdout);
    return QApplication::exec();
}
