// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowplace.h"

#include <QTest>

using namespace atrium;

namespace {

const QRect laptop(0, 32, 1920, 1048); // below a panel
const QRect right(1920, 0, 2560, 1440);
const QRect left(-1280, 0, 1280, 1024);

} // namespace

/// Where a window comes up that was left on screens which may not be there any more.
class TestWindowPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesUpWhereItCanBeReached_data()
    {
        QTest::addColumn<QRect>("box");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("expected");
        const QRect onRight(2400, 200, 1280, 800);
        QTest::newRow("where it was") << onRight << QList {laptop, right} << onRight;
        QTest::newRow("its screen is gone") << onRight << QList {laptop} << QRect(640, 200, 1280, 800);
        QTest::newRow("the left one is gone") << QRect(-1200, 100, 1000, 700) << QList {laptop} << QRect(0, 100, 1000, 700);
        QTest::newRow("left of the first, and there")
            << QRect(-1200, 100, 1000, 700) << QList {laptop, left} << QRect(-1200, 100, 1000, 700);
        QTest::newRow("its edge under the panel") << QRect(100, 0, 1280, 800) << QList {laptop} << QRect(100, 32, 1280, 800);
        QTest::newRow("below the screen") << QRect(100, 1070, 1280, 800) << QList {laptop} << QRect(100, 280, 1280, 800);
        QTest::newRow("across two") << QRect(1500, 100, 1280, 800) << QList {laptop, right} << QRect(1500, 100, 1280, 800);
        QTest::newRow("half out to the right") << QRect(1400, 100, 1280, 800) << QList {laptop} << QRect(1400, 100, 1280, 800);
        QTest::newRow("too little of it to be dragged") << QRect(1850, 100, 1280, 800) << QList {laptop} << QRect(640, 100, 1280, 800);
        QTest::newRow("larger than what is left") << QRect(1920, 0, 2560, 1440) << QList {laptop} << laptop;
        QTest::newRow("the nearer of two") << QRect(5000, 100, 800, 600) << QList {laptop, right} << QRect(3680, 100, 800, 600);
        QTest::newRow("no screen at all") << onRight << QList<QRect> {} << onRight;
    }
    void comesUpWhereItCanBeReached()
    {
        QFETCH(const QRect, box);
        QFETCH(const QList<QRect>, screens);
        QFETCH(const QRect, expected);
        QCOMPARE(placedOnScreens(box, screens), expected);
    }

    void anywhereItEndsInReach()
    {
        for (int x = -6000; x <= 6000; x += 370) {
            for (int y = -4000; y <= 4000; y += 290) {
                const QRect box = placedOnScreens({x, y, 1280, 800}, {laptop, right});
                QVERIFY(!(QRect(box.topLeft(), QSize(1280, 32)) & laptop).isEmpty()
                    || !(QRect(box.topLeft(), QSize(1280, 32)) & right).isEmpty());
                QCOMPARE(box.size(), QSize(1280, 800));
            }
        }
    }

    void textIsReadBack()
    {
        const WindowPlace place {.box = {-12, 40, 1280, 800}, .maximised = true};
        QCOMPARE(place.toText(), QByteArray("-12,40,1280,800,maximised"));
        QCOMPARE(WindowPlace::fromText(place.toText()), std::optional(place));
        const WindowPlace plain {.box = {0, 0, 960, 600}};
        QCOMPARE(WindowPlace::fromText(plain.toText()), std::optional(plain));
        for (const QByteArray &nonsense : {QByteArray(), QByteArray("1,2,3"), QByteArray("1,2,3,x"), QByteArray("1,2,3,4,5"),
                 QByteArray("1,2,0,4"), QByteArray("1,2,99999999,4"), QByteArray("\0\x01\xff", 3)})
            QVERIFY2(!WindowPlace::fromText(nonsense), nonsense.constData());
    }
};

QTEST_APPLESS_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
