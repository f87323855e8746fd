// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// The list over a source that never ends, three rows a page: it must stop when it is full.
class TestInboxPaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endlessSource()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        InboxScene scene({1200, 456 + 4}); // 400 px of rows below the head
        ConversationsModel *model = scene.pane->conversations();
        int pages = 0;
        const auto deliver = [&] {
            scene.fill(model, pages * 3);
            model->setPaging(false, false, false);
        };
        const auto ask = [&] {
            ++pages;
            model->setPaging(true, false, false);
            QMetaObject::invokeMethod(&scene.settings, deliver, Qt::QueuedConnection);
        };
        connect(model, &ConversationsModel::moreWanted, &scene.settings, ask);
        model->apply({});
        model->setPaging(false, false, false);
        scene.fill(model, 1);
        QTRY_VERIFY(model->rowCount() * 64 > 400);
        QTest::qWait(300);
        const int enough = pages;
        QVERIFY2(enough >= 2 && enough <= 10, qPrintable(QString::number(enough)));
        QTest::qWait(300);
        QCOMPARE(pages, enough);

        scene.list()->verticalScrollBar()->setValue(scene.list()->verticalScrollBar()->maximum());
        QTRY_VERIFY(pages > enough);
        QTest::qWait(300);
        QVERIFY2(pages <= enough + 3, qPrintable(QString::number(pages)));
    }
};

QTEST_MAIN(TestInboxPaging)
#include "tst_inboxpaging.moc"
