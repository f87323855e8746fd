// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "tests/ui/sendingsscene.h"
#include "ui/sendings/notesdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope mall = CustomerScope::one(451);

Annotation note(const QString &id, const QString &at, const QString &text)
{
    return {.id = id, .scope = mall, .at = *Instant::fromText(at), .text = text};
}

/// The dialog over a store that a test plays.
struct Desk {
    Desk()
    {
        QObject::connect(&dialog, &NotesDialog::saved, &dialog, [this](const Annotation &one) { saved << one; });
        QObject::connect(&dialog, &NotesDialog::removed, &dialog, [this](const QString &id) { removed << id; });
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog did not become active");
    }
    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog.findChild<T *>(name);
    }
    SteppedClock clock {QDateTime({2025, 11, 20}, {13, 3}, Qt::UTC)};
    NotesDialog dialog {&clock, QTimeZone("Europe/Oslo")};
    QList<Annotation> saved;
    QStringList removed;
};

} // namespace

class TestNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aNewNoteIsKeptOnceItHasWords()
    {
        Desk desk;
        desk.dialog.begin(note(u"a"_s, u"2025-11-20T08:00:31Z"_s, {}));
        QVERIFY(desk.part<QPlainTextEdit>(u"noteText"_s)->hasFocus());
        QCOMPARE(desk.part<QLineEdit>(u"noteTime"_s)->text(), u"2025-11-20 09:00"_s);
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"noteText"_s), u" "_s);
        QVERIFY(desk.saved.isEmpty());
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"noteText"_s), u"Black Week"_s);
        QCOMPARE(desk.saved.last().text, u" Black Week"_s);
        QCOMPARE(desk.saved.last().at, *Instant::fromText(u"2025-11-20T08:00:31Z")); // to the second, as long as it is not touched
    }

    void aMomentIsTyped()
    {
        Desk desk;
        desk.dialog.setNotes({note(u"a"_s, u"2025-11-20T08:00:31Z"_s, u"x"_s)});
        auto *time = desk.part<QLineEdit>(u"noteTime"_s);
        time->setFocus();
        QTest::keyClick(time, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(time, u"2025-11-"_s);
        QVERIFY(desk.part<QLabel>(u"notesOutcome"_s)->text().startsWith(u"Write the time as "_s));
        const qsizetype before = desk.saved.size();
        QCOMPARE(before == 0 ? Instant {} : desk.saved.last().at, before == 0 ? Instant {} : *Instant::fromText(u"2025-11-20T08:00:31Z"));
        desk.dialog.setNotes({note(u"a"_s, u"2025-11-20T08:00:31Z"_s, u"x"_s)}); // the store says what it has
        QCOMPARE(time->text(), u"2025-11-"_s); // and what is half typed stays
        QTest::keyClicks(time, u"19 10:30"_s);
        QCOMPARE(desk.saved.last().at, *Instant::fromText(u"2025-11-19T09:30:00Z"));
        QCOMPARE(desk.part<QLabel>(u"notesOutcome"_s)->text(), QString());
    }

    void aDeletedNoteComesBack()
    {
        Desk desk;
        desk.dialog.setNotes({note(u"a"_s, u"2025-11-20T08:00:00Z"_s, u"one"_s), note(u"b"_s, u"2025-11-20T09:00:00Z"_s, u"two"_s)});
        desk.dialog.choose(u"b"_s);
        QTest::mouseClick(desk.part<QAbstractButton>(u"noteRemove"_s), Qt::LeftButton);
        QCOMPARE(desk.removed, QStringList {u"b"_s});
        QCOMPARE(desk.part<QListWidget>(u"notesList"_s)->count(), 1);
        const auto undo = desk.dialog.findChild<QWidget *>(u"noteUndo"_s)->findChildren<QAbstractButton *>();
        QTest::mouseClick(undo.first(), Qt::LeftButton);
        QCOMPARE(desk.saved.last().id, u"b"_s);
        QCOMPARE(desk.part<QListWidget>(u"notesList"_s)->count(), 2);
    }

    void hostileWordsAreLetters()
    {
        Desk desk;
        desk.dialog.setNotes({note(u"a"_s, u"2025-11-20T08:00:00Z"_s, u"<img src='x'>\u202e\nevil"_s)});
        const QString title = desk.part<QListWidget>(u"notesList"_s)->item(0)->text();
        QVERIFY(title.contains(u"<img src='x'>"_s) && !title.contains(u'\n') && !title.contains(QChar(0x202e)));
    }

    void everythingIsReachedByTab()
    {
        Desk desk;
        desk.dialog.setNotes({note(u"a"_s, u"2025-11-20T08:00:00Z"_s, u"x"_s)});
        desk.part<QListWidget>(u"notesList"_s)->setFocus();
        QStringList walked;
        for (int i = 0; i < 8; ++i) {
            walked << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name : {u"notesList"_s, u"noteAdd"_s, u"noteTime"_s, u"noteText"_s, u"noteRemove"_s, u"notesClose"_s})
            QVERIFY2(walked.contains(name), qPrintable(name));
    }

    void theKeyAsksForANoteWhereTheCursorStands()
    {
        SendingsScene scene;
        scene.showCurves();
        std::optional<Instant> at;
        int asked = 0;
        QObject::connect(scene.pane, &SendingsPane::noteWanted, scene.pane, [&](const std::optional<Instant> &when) {
            at = when;
            ++asked;
        });
        scene.chart()->setFocus();
        scene.chart()->setPoint({1, 5});
        QTest::keyClick(scene.chart(), Qt::Key_A);
        QCOMPARE(asked, 1);
        QCOMPARE(at, std::optional(scene.curves().axis.starts.at(5)));
        scene.pane->showAsTable(true);
        scene.chartTable()->setFocus();
        scene.chartTable()->setCurrentIndex(scene.chartTable()->model()->index(3, 0));
        QTest::keyClick(scene.chartTable(), Qt::Key_A);
        QCOMPARE(asked, 2);
        QCOMPARE(at, std::optional(scene.curves().axis.starts.at(3)));
    }

    /// SD22: on whichever page, once, and where no moment is an hour of several days, not at all.
    void eachPageNotes_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("asked");
        QTest::newRow("overview") << int(SendingsPane::Overview) << 1;
        QTest::newRow("one sending") << int(SendingsPane::One) << 1;
        QTest::newRow("malls") << int(SendingsPane::Malls) << 1;
        QTest::newRow("comparison") << int(SendingsPane::Compared) << 0;
    }
    void eachPageNotes()
    {
        QFETCH(const int, page);
        QFETCH(const int, asked);
        SendingsScene scene({1200, 900});
        scene.showCurves();
        if (page == SendingsPane::One) {
            scene.enter(7405);
            scene.showOneCurves();
        } else if (page == SendingsPane::Malls) {
            scene.enterMalls();
        } else if (page == SendingsPane::Compared) {
            scene.enterComparison();
        }
        QSignalSpy one(scene.pane, &SendingsPane::noteWanted);
        scene.pane->setNotes({note(u"a"_s, u"2025-11-20T02:00:00Z"_s, u"Black Week"_s)});
        QTRY_VERIFY(scene.chartInView());
        EventChart *chart = scene.chartInView();
        chart->setFocus();
        chart->setPoint({0, 2});
        QTest::keyClick(chart, Qt::Key_A);
        QCOMPARE(one.size(), asked);
        QCOMPARE(chart->accessibleDescription().contains(u"Black Week"_s), asked == 1);
        if (asked > 0)
            QCOMPARE(one.first().first().value<std::optional<Instant>>(), std::optional(scene.curves().axis.starts.at(2)));
    }

    void theMenuAsksForThemToo()
    {
        SendingsScene scene;
        scene.showCurves();
        QSignalSpy all(scene.pane, &SendingsPane::notesWanted);
        QSignalSpy one(scene.pane, &SendingsPane::noteWanted);
        QTest::mouseClick(scene.button(u"seriesMoreButton"_s), Qt::LeftButton);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(one.size(), 1);
        QTest::mouseClick(scene.button(u"seriesMoreButton"_s), Qt::LeftButton);
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(all.size(), 1);
    }

    void aFlagOpensItsNote()
    {
        SendingsScene scene;
        scene.showCurves();
        QSignalSpy all(scene.pane, &SendingsPane::notesWanted);
        Annotation one = note(u"a"_s, u"2025-11-20T02:00:00Z"_s, u"Black Week"_s);
        scene.pane->setNotes({one});
        QVERIFY(scene.chart()->accessibleDescription().contains(u"Black Week"_s));
        const qsizetype bucket = scene.curves().axis.starts.indexOf(one.at);
        QVERIFY(bucket > 0);
        scene.chart()->setFocus();
        scene.chart()->setPoint({0, bucket});
        QTest::keyClick(scene.chart(), Qt::Key_Return);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().first().toStringList(), QStringList {u"a"_s});
    }
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
