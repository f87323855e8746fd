// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"
#include "tests/ui/notificationscene.h"
#include "tests/ui/sendingsscene.h"
#include "ui/outbox/outboxlist.h"
#include "ui/outbox/outboxpane.h"
#include "ui/outbox/outboxrowview.h"

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// Rows that are wholly in view; heads of days are none.
int rowsIn(const QAbstractItemView *view, const std::function<bool(const QModelIndex &)> &counts = {})
{
    int rows = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const QRect box = view->visualRect(index);
        rows += box.top() >= 0 && box.bottom() < view->viewport()->height() && (!counts || counts(index)) ? 1 : 0;
    }
    return rows;
}

} // namespace

/// Compact shows at least 40 % more rows than comfortable, in the room that a pane has in a window of 1280 x 800.
class TestDensity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void inbox()
    {
        InboxScene scene;
        InboxScene::fill(scene.pane->conversations(), 60);
        compare(scene.settings, [&] { return rowsIn(scene.list()); });
    }

    void notifications()
    {
        NotificationScene scene;
        QList<NotificationCard> cards;
        for (int id = 100; id > 20; --id)
            cards << NotificationScene::card(id);
        scene.show(cards); // six a day, each under its head
        compare(scene.settings, [&] {
            return rowsIn(scene.list(), [](const QModelIndex &row) { return !row.data(NotificationsModel::IsHeaderRole).toBool(); });
        });
    }

    void sendings()
    {
        SendingsScene scene;
        QList<SendingRow> rows;
        for (int i = 0; i < 100; ++i)
            rows << SendingsScene::row(8000 - i, u"email"_s, SendingsScene::counts(100, 100, 90, 1, 20, 3), i + 50);
        scene.pane->sendings()->apply(rows);
        scene.showCurves();
        compare(scene.settings, [&] { return rowsIn(scene.table()); });
    }

    void outbox()
    {
        Settings settings;
        const Appearance appearance(qApp, &settings);
        SteppedClock clock;
        QMainWindow window;
        auto *actions = new Actions(&window); // the window's
        auto *pane = new OutboxPane(actions, &clock, &window);
        window.setCentralWidget(pane);
        window.resize(1200, 752);
        window.show();
        OutboxContents contents;
        for (int i = 0; i < 40; ++i) {
            OutboxCard one;
            one.entry.row = {.localId = QString::number(i),
                .scope = CustomerScope::one(451),
                .conversation = {i + 1},
                .content = u"Register 4 gets the new code"_s,
                .createdAt = Instant::fromUtc(clock.now().addSecs(i - 400))};
            one.entry.rest = OutgoingRest::NextTry;
            one.entry.choices = {.edit = true, .takeBack = true};
            one.mall = {.scope = one.entry.row.scope, .customerId = 451, .name = u"Fjordtorget"_s, .timezone = u"Europe/Oslo"_s};
            one.to.people = {User {.id = {u"u"_s}, .firstName = u"Magnus"_s, .lastName = u"Øvergård"_s}};
            contents.messages << one;
        }
        pane->setContents(contents);
        QTRY_COMPARE(pane->findChildren<OutboxRowView *>().size(), 40);
        const auto *list = pane->findChild<OutboxList *>();
        compare(settings, [&] {
            const auto rows = pane->findChildren<OutboxRowView *>();
            return static_cast<int>(std::count_if(rows.begin(), rows.end(), [list](const OutboxRowView *row) {
                const QRect box(row->mapTo(list->viewport(), QPoint()), row->size());
                return box.top() >= 0 && box.bottom() < list->viewport()->height();
            }));
        });
    }

private:
    static void compare(Settings &settings, const std::function<int()> &rows)
    {
        QTest::qWait(0); // what was asked for is laid out
        const int before = rows();
        settings.set(Setting::Density, u"compact"_s);
        QTRY_VERIFY2(rows() * 10 >= before * 14, qPrintable(u"%1 rows, and compact ones %2"_s.arg(before).arg(rows())));
        qInfo("%d rows, and compact ones %d", before, rows());
        QVERIFY(before >= 4);
        settings.set(Setting::Density, u"comfortable"_s);
        QTRY_COMPARE(rows(), before);
    }
};

QTEST_MAIN(TestDensity)
#include "tst_density.moc"
