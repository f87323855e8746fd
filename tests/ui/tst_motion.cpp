// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/screenshots.h"
#include "models/base/settings.h"
#include "tests/support/startedprogram.h"
#include "tests/support/steppedclock.h"
#include "ui/notifications/undobar.h"
#include "ui/theme/apply.h"

#include <QPropertyAnimation>

using namespace atrium;
using namespace Qt::StringLiterals;

// What QtTest itself uses for -vs: Qt tells of every signal that is emitted, whether anything is connected to it or not.
struct QSignalSpyCallbackSet {
    using Begin = void (*)(QObject *caller, int index, void **arguments);
    using End = void (*)(QObject *caller, int index);
    Begin signalBegin;
    Begin slotBegin;
    End signalEnd;
    End slotEnd;
};
void Q_CORE_EXPORT qt_register_signal_spy_callbacks(QSignalSpyCallbackSet *callbacks);

namespace {

QStringList &running()
{
    static QStringList heard;
    return heard;
}

/// Whatever an animation tells while it runs; that it has begun is the first thing.
void hear(QObject *caller, int, void **)
{
    if (const auto *animation = qobject_cast<QAbstractAnimation *>(caller); animation && animation->state() == QAbstractAnimation::Running)
        running() << QString::fromLatin1(animation->metaObject()->className());
}

/// Every animation of this program, ours or Qt's own, is seen by it while it lives.
class Ear {
public:
    Ear()
    {
        running().clear();
        qt_register_signal_spy_callbacks(&m_callbacks);
    }
    ~Ear() { qt_register_signal_spy_callbacks(nullptr); }
    Q_DISABLE_COPY_MOVE(Ear)

private:
    QSignalSpyCallbackSet m_callbacks {hear, nullptr, nullptr, nullptr};
};

} // namespace

/// With reduced motion nothing moves.
class TestMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void anAnimationIsHeard()
    {
        const Ear ear;
        QWidget widget;
        QPropertyAnimation animation(&widget, "pos");
        animation.setEndValue(QPoint(10, 10));
        QVERIFY(running().isEmpty());
        animation.start();
        QVERIFY(running().contains(u"QPropertyAnimation"_s));
    }

    void noneRunsInAnyPane()
    {
        int looked = 0;
        const Ear ear;
        const QString problem =
            playScenes(qApp, {{.theme = u"light"_s, .reducedMotion = true}}, [&](const ScenePass &, const QString &, QWidget *) {
                looked += Appearance::reducedMotion() ? 1 : 0;
                return QString();
            });
        QCOMPARE(problem, QString());
        QVERIFY(looked > 60);
        QCOMPARE(running(), QStringList());
    }

    void whatRunsOutCountsAndDoesNotShrink()
    {
        Settings settings;
        const Appearance appearance(qApp, &settings);
        SteppedClock clock;
        UndoBar bar(u"undo"_s, &clock);
        bar.resize(600, bar.height());
        bar.start(u"3 notifications are marked seen."_s, milliseconds(4'000));
        const auto after = [&](int ms) {
            clock.step(milliseconds(ms));
            QTest::qWait(0); // the seconds get their room
            return bar.grab().toImage();
        };
        QImage before = after(100);
        QVERIFY(after(200) != before); // the line
        settings.set(Setting::ReducedMotion, u"on"_s);
        before = after(0);
        QCOMPARE(after(200), before);
        QVERIFY(after(1'000) != before); // the seconds
    }
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
