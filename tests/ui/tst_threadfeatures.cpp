// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/textruns.h"
#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"
#include "ui/common/ask.h"
#include "ui/common/browser.h"
#include "ui/common/clipboard.h"
#include "ui/inbox/messagedelegate.h"
#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What one can do with the open thread, by mouse and keyboard, over rows made here.
class TestThreadFeatures : public QObject {
    Q_OBJECT

private:
    static int topOf(const InboxScene &scene, qint64 id)
    {
        return scene.messages()->visualRect(scene.pane->messages()->index(scene.pane->messages()->rowOf(QString::number(id)))).top();
    }
    static bool atBottom(const InboxScene &scene)
    {
        const QScrollBar *bar = scene.messages()->verticalScrollBar();
        return bar->maximum() > 0 && bar->value() == bar->maximum();
    }
    static QLineEdit *field(const InboxScene &scene) { return scene.pane->findChild<QLineEdit *>(u"findField"_s); }
    /// How many pixels of a row have exactly that colour.
    static int pixels(const InboxScene &scene, int row, const QColor &colour)
    {
        const QImage image = scene.messages()->viewport()->grab(scene.messages()->visualRect(scene.pane->messages()->index(row))).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
        return count;
    }
    static QStringList menuTexts(const InboxScene &scene)
    {
        QStringList texts;
        const auto *menu = scene.pane->findChild<QMenu *>(u"messageMenu"_s);
        if (menu) {
            for (const QAction *action : menu->actions())
                texts << action->text();
        }
        return texts;
    }
    static QAction *menuAction(const InboxScene &scene, QStringView begins)
    {
        const auto menus = scene.pane->findChildren<QMenu *>(u"messageMenu"_s);
        for (const QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith(begins))
                    return action;
            }
        }
        return nullptr;
    }
    static void openMenu(const InboxScene &scene, int row)
    {
        const QPoint at = scene.messages()->visualRect(scene.pane->messages()->index(row)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, scene.messages()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(scene.messages()->viewport(), &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void tc1JumpToLatestByKeyAndByButton()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.pane->messages()->openDivider();
        scene.show(scene.thread(100, 237, 200)); // 37 unread
        QTRY_VERIFY(topOf(scene, 200) >= 0 && topOf(scene, 200) < scene.messages()->viewport()->height() / 2);
        QAbstractButton *latest = scene.button(u"jumpLatestButton"_s);
        QTRY_VERIFY(latest->isVisible());
        QVERIFY2(latest->text().endsWith(u"new below"), qPrintable(latest->text()));
        const int below = latest->text().section(u' ', 0, 0).toInt();
        QVERIFY2(below > 10 && below < 37, qPrintable(latest->text()));
        scene.show(scene.thread(100, 240, 200)); // three more come
        QTRY_COMPARE(latest->text(), u"%1 new below"_s.arg(below + 3));
        scene.messages()->setFocus();
        QTest::keyClick(scene.messages(), Qt::Key_L);
        QTRY_VERIFY(atBottom(scene));
        QTRY_VERIFY(!latest->isVisible());
        QCOMPARE(scene.messages()->currentIndex().row(), 139);

        scene.messages()->verticalScrollBar()->setValue(100);
        QTRY_VERIFY(latest->isVisible());
        QTest::mouseClick(latest, Qt::LeftButton);
        QTRY_VERIFY(atBottom(scene));
        QVERIFY(!latest->isVisible());
    }

    void tc11WhatOneReadsStaysToThePixel()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(1'000, 1'100));
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->verticalScrollBar()->setValue(333);
        const qint64 id = scene.messages()->indexAt({20, 0}).data(RowIdRole).toString().toLongLong();
        const int top = topOf(scene, id);
        qint64 from = 1'000;
        qint64 to = 1'100;
        for (int page = 0; page < 30; ++page) {
            if (page % 3 == 2)
                to += 1;
            else
                from -= 25;
            scene.show(scene.thread(from, to));
            QTest::qWait(0);
            QCOMPARE(topOf(scene, id), top);
        }
    }

    void tc9FindsMarksAndWalks()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        QList<ThreadEntry> entries = scene.thread(1, 200);
        for (const int row : {10, 90, 150})
            entries[row].message.content = u"Blåbærsyltetøy, said row %1"_s.arg(row);
        scene.show(entries);
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->setFocus();
        QTest::keyClick(scene.messages(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field(scene)->hasFocus());
        QTest::keyClicks(field(scene), u"syltetoy"_s);
        QTRY_COMPARE(scene.label(u"findCount"_s), u"3 of 3"_s); // nothing below: the nearest above
        QTRY_VERIFY(
            scene.messages()->viewport()->rect().contains(scene.messages()->visualRect(scene.pane->messages()->index(150)).center()));
        QVERIFY(pixels(scene, 150, tokens().warnSoft) > 50);
        QCOMPARE(pixels(scene, 149, tokens().warnSoft), 0);
        QTest::keyClick(field(scene), Qt::Key_Return); // round to the first
        QTRY_COMPARE(scene.label(u"findCount"_s), u"1 of 3"_s);
        QTRY_VERIFY(scene.messages()->visualRect(scene.pane->messages()->index(10)).top() >= 0);
        QTest::keyClick(field(scene), Qt::Key_F3);
        QTRY_COMPARE(scene.label(u"findCount"_s), u"2 of 3"_s);
        QTest::keyClick(field(scene), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(scene.label(u"findCount"_s), u"1 of 3"_s);
        QTest::mouseClick(scene.button(u"findNext"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.label(u"findCount"_s), u"2 of 3"_s);
        QTest::keyClicks(field(scene), u"xyz"_s);
        QTRY_COMPARE(scene.label(u"findCount"_s), u"Nothing found"_s);
        QTest::keyClick(field(scene), Qt::Key_Escape);
        QTRY_VERIFY(!field(scene)->isVisible());
        QVERIFY(scene.messages()->hasFocus());
        QCOMPARE(pixels(scene, 90, tokens().warnSoft), 0);
    }

    void tc9AsksForOlderMessagesWhileItLooks()
    {
        InboxScene scene;
        MessagesModel *model = scene.pane->messages();
        scene.clickRow(scene.list(), 0);
        model->setPaging(false, false, false);
        scene.show(scene.thread(1'000, 1'100));
        QTRY_VERIFY(atBottom(scene));
        QSignalSpy wanted(model, &MessagesModel::olderWanted);
        QTest::keyClick(scene.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field(scene)->hasFocus());
        QTest::keyClicks(field(scene), u"number 950"_s);
        QTRY_VERIFY(wanted.count() > 0);
        model->setPaging(false, true, false);
        scene.show(scene.thread(900, 1'100));
        QTRY_COMPARE(scene.label(u"findCount"_s), u"1 of 1"_s);
    }

    void tc10AnAddressIsOpenedByClickAndByKey()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, u"See https://example.com/figures today"_s), scene.theirs(2, u"none"_s),
            scene.theirs(3, u"https://google.com@evil.example/ and file:///etc/passwd"_s)});
        QListView *view = scene.messages();
        QTRY_VERIFY(view->visualRect(view->model()->index(0, 0)).height() > 0);
        auto *delegate = qobject_cast<MessageDelegate *>(view->itemDelegate());
        const auto pointIn = [&](int row) {
            QStyleOptionViewItem option;
            option.widget = view;
            option.rect = view->visualRect(view->model()->index(row, 0));
            for (int y = option.rect.top(); y < option.rect.bottom(); y += 3) {
                for (int x = 0; x < option.rect.width(); x += 3) {
                    if (delegate->linkAt(option, view->model()->index(row, 0), {x, y}))
                        return QPoint(x + 4, y + 2);
                }
            }
            return QPoint(-1, -1);
        };
        QVERIFY(pixels(scene, 0, tokens().accent) > 20); // it looks like one
        QCOMPARE(pointIn(1), QPoint(-1, -1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointIn(0));
        QCOMPARE(openedInBrowser(), QUrl(u"https://example.com/figures"_s));
        const auto words = view->model()->index(2, 0).data(MessagesModel::WordsRole).value<MessageWords>();
        QCOMPARE(words.content, u"https://google.com@evil.example/ [evil.example] and file:///etc/passwd"_s);

        answerNextAsk(1); // no
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, 0));
        QTest::keyClick(view, Qt::Key_O);
        QVERIFY2(lastAsked().contains(u"evil.example"), qPrintable(lastAsked()));
        QCOMPARE(openedInBrowser(), QUrl(u"https://example.com/figures"_s));
        answerNextAsk(0);
        QTest::keyClick(view, Qt::Key_O);
        QCOMPARE(openedInBrowser(), QUrl(u"https://google.com@evil.example/"_s));
    }

    void tc10EmphasisIsPainted()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        const auto ink = [&](const QString &text) {
            scene.show({scene.theirs(1, text)});
            QTest::qWait(0);
            return pixels(scene, 0, tokens().text);
        };
        const int plain = ink(u"The figures of November are here"_s);
        const int strong = ink(u"*The figures of November are here*"_s);
        QVERIFY2(strong > plain * 11 / 10, qPrintable(u"%1 and %2"_s.arg(plain).arg(strong)));
        QVERIFY(pixels(scene, 0, tokens().muted) > 0); // the stars stay, and give way
        const int code = ink(u"`The figures of November are here`"_s);
        QVERIFY(code > 0);
        QVERIFY(pixels(scene, 0, tokens().hover) > 200);
        const auto words = scene.pane->messages()->index(0).data(MessagesModel::WordsRole).value<MessageWords>();
        QCOMPARE(words.content, u"`The figures of November are here`"_s);
    }

    void tc10HostileMessagesArePaintedAndLoadNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<h1>x</h1><script>alert(1)</script><a href=\"https://evil.example\">y</a>"_s;
        QTest::newRow("image") << u"<img src=file:///etc/passwd><img src='https://evil.example/x.png'>"_s;
        QTest::newRow("markdown image") << u"![x](file:///etc/passwd) ![y](https://evil.example/x.png)"_s;
        QTest::newRow("bidi") << u"\u202egpj.exe\u202c https://evil.example/\u202emoc \u2066x\u2069"_s;
        QTest::newRow("megabyte") << u"*a* https://a.example/ "_s.repeated(45'000).left(1'000'000);
        QTest::newRow("emoji") << u"😀"_s.repeated(10'000);
        QTest::newRow("emoji in bold") << u"*"_s + u"😀👩‍👩‍👧‍👦"_s.repeated(900) + u"*"_s;
        QTest::newRow("zero width") << u"a\u200b\u200c\u200d\u2060\ufeff"_s.repeated(2'000);
        QString controls;
        for (char16_t c = 0; c < 0xa0; ++c)
            controls += QChar(c) + u"*b*"_s;
        QTest::newRow("controls") << controls;
        QTest::newRow("stars") << u"*"_s.repeated(100'000);
        QTest::newRow("openers") << u" *a _b `c"_s.repeated(20'000);
        QTest::newRow("half a pair in bold") << u"*"_s + QChar(0xd83d) + u"*"_s + QChar(0xde00);
        QTest::newRow("addresses") << u"https://a.example/ "_s.repeated(5'000);
        QTest::newRow("one long address") << u"https://a.example/"_s + u"a"_s.repeated(100'000);
    }
    void tc10HostileMessagesArePaintedAndLoadNothing()
    {
        QFETCH(QString, text);
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, text), scene.mine(u"a"_s, OutgoingState::Failed, text)});
        QTest::qWait(0);
        QVERIFY(!scene.pane->grab().toImage().isNull());
        QTest::keyClick(scene.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field(scene)->hasFocus());
        QTest::keyClicks(field(scene), u"a"_s);
        QTRY_VERIFY(!scene.label(u"findCount"_s).contains(u"Looking"_s));
        QVERIFY(!scene.pane->grab().toImage().isNull());
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = scene.pane->messages()->index(row);
            const int height = scene.messages()->visualRect(index).height();
            QVERIFY2(height > 0 && height < 32'000, qPrintable(QString::number(height)));
            const auto words = index.data(MessagesModel::WordsRole).value<MessageWords>();
            QVERIFY(std::none_of(words.content.begin(), words.content.end(), [](QChar c) { // a letter for a letter, and no trick
                return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() < 0x20 && c != u'\n' && c != u'\t');
            }));
        }
        openMenu(scene, 0);
        QVERIFY(!menuTexts(scene).isEmpty());
        for (const QString &entry : menuTexts(scene))
            QVERIFY2(entry.size() < 200, qPrintable(entry));
    }

    /// In the thread, in the list, in the whole text and in a tool tip: the file is there, and somebody listens.
    void tc10APictureThatAMessageNamesIsNeitherShownNorAskedFor()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"x.png"_s);
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        QVERIFY(picture.save(file));
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/x.png"_s.arg(server.serverPort());
        QString text;
        for (const QString &source : {u"file://"_s + file, file, address}) {
            text += u"<img src='%1'><table background=\"%1\"><tr><td style=\"background-image:url(%1)\">x</table>"_s.arg(source);
            text += u"<link rel=stylesheet href='%1'><object data='%1'></object> ![x](%1) [x](%1)\n"_s.arg(source);
        }
        const auto magenta = [](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == QColor(Qt::magenta) ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(magenta(picture), 64 * 64);
        InboxScene scene;
        ConversationCard card = InboxScene::card(1);
        card.people = {User {.id = {u"a"_s}, .firstName = text, .lastName = text, .avatarUrl = address}};
        card.last = Message {.id = {1}, .author = {u"a"_s}, .content = text, .createdAt = Instant::fromUtc(InboxScene::now())};
        scene.pane->conversations()->apply({card});
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, text), scene.theirs(2, text.repeated(200))});
        QTest::qWait(0);
        QCOMPARE(magenta(scene.window()->grab().toImage()), 0);
        scene.messages()->setFocus();
        scene.messages()->setCurrentIndex(scene.pane->messages()->index(1));
        QTest::keyClick(scene.messages(), Qt::Key_Return); // the whole of it
        QTest::qWait(0);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                QCOMPARE(magenta(window->grab().toImage()), 0);
        }
        QTest::qWait(0);
        QVERIFY(!server.waitForNewConnection(50));
    }

    void severalMessagesAreCopiedWithAuthorAndTime()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(1, 6));
        QListView *view = scene.messages();
        scene.clickRow(view, 1);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copiedText(), u"Message number 2"_s);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(
            copiedText().startsWith(u"Person 1, ") && copiedText().contains(u"Europe/Oslo\nMessage number 2"), qPrintable(copiedText()));
        QCOMPARE(pixels(scene, 1, tokens().hover), 0); // one alone is no selection to the eye
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(pixels(scene, 2, tokens().hover) > 500);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QStringList parts = copiedText().split(u"\n\n"_s);
        QCOMPARE(parts.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(parts.at(i).startsWith(u"Person 1, "), qPrintable(parts.at(i)));
            QVERIFY2(parts.at(i).endsWith(u" Europe/Oslo\nMessage number %1"_s.arg(i + 2)), qPrintable(parts.at(i)));
        }
        openMenu(scene, 2);
        QVERIFY2(menuTexts(scene).constFirst().contains(u'3'), qPrintable(menuTexts(scene).constFirst()));
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!copiedText().contains(u"Europe"));
    }

    void tc14TheMenuOffersWhatAMessageAllows()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, u"https://example.com and mailto:a@example.com"_s), scene.mine(u"a"_s, OutgoingState::Failed, u"x"_s)});
        QTest::qWait(0);
        openMenu(scene, 0);
        QVERIFY(menuAction(scene, u"Copy text"));
        QVERIFY(menuAction(scene, u"Copy with author"));
        QVERIFY(menuAction(scene, u"Open example.com"));
        QVERIFY(menuAction(scene, u"Write to a@example.com"));
        QVERIFY(menuAction(scene, u"Archive message"));
        menuAction(scene, u"Write to")->trigger();
        QCOMPARE(openedInBrowser(), QUrl(u"mailto:a@example.com"_s));
        qDeleteAll(scene.pane->findChildren<QMenu *>(u"messageMenu"_s));
        openMenu(scene, 1);
        QVERIFY(menuAction(scene, u"Copy text"));
        QSignalSpy again(scene.pane, &InboxPane::resendWanted);
        menuAction(scene, u"Send again")->trigger();
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.first().first().toString(), u"a"_s);
        QVERIFY(!menuAction(scene, u"Archive message")); // the server does not have it yet
    }
};

QTEST_MAIN(TestThreadFeatures)
#include "tst_threadfeatures.moc"
