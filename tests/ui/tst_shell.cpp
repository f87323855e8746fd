// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mallswitcher.h"
#include "ui/theme/apply.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope fjordtorget = CustomerScope::one(447);
const CustomerScope nordbyen = CustomerScope::one(448);
const CustomerScope lindgallerian = CustomerScope::one(463);

QList<Mall> malls()
{
    return {{.scope = fjordtorget, .customerId = 447, .name = u"Fjordtorget"_s, .timezone = u"Europe/Oslo"_s},
        {.scope = nordbyen, .customerId = 448, .name = u"<b>Nord & Sør</b>\tCtrl+9"_s, .timezone = u"Europe/Oslo"_s, .country = u"NO"_s}};
}

bool takesPart(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_settings = std::make_unique<Settings>();
        new Appearance(qApp, m_settings.get()); // the application owns it
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_clock);
        m_window->setMalls(malls(), fjordtorget);
        m_window->setPerson(u"Ingrid & Co <b>"_s, u"IS"_s, 0, u"api.mpc.placewise.com"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void opensAtItsUsualSizeAndRemembersAnother()
    {
        QCOMPARE(m_window->size(), QSize(1280, 800));
        m_window->resize(960, 600);
        QSignalSpy closing(m_window.get(), &MainWindow::closing);
        QVERIFY(m_window->close());
        QCOMPARE(closing.size(), 1);
        MainWindow again(m_settings.get(), &m_clock);
        QCOMPARE(again.size(), QSize(960, 600));
        m_settings->set(Setting::WindowGeometry, QByteArray());
    }

    void titleNamesMallUnreadAndDemo()
    {
        QCOMPARE(m_window->windowTitle(), u"Fjordtorget - Atrium"_s);
        m_window->setUnread(Pane::Inbox, 3);
        m_window->setUnread(Pane::Notifications, 1);
        QCOMPARE(m_window->windowTitle(), u"(4) Fjordtorget - Atrium"_s);
        QCOMPARE(button(u"railNotifications"_s)->accessibleName(), u"Notifications, 1 unread"_s);
        // Badges count the mall in view, the title all of them: each says so.
        QCOMPARE(button(u"railNotifications"_s)->accessibleDescription(), u"1 unread in Fjordtorget"_s);
        QVERIFY(button(u"railInbox"_s)->toolTip().contains(u"3 unread in Fjordtorget"_s));
        QCOMPARE(button(u"railAccount"_s)->accessibleDescription(), u"4 unread in all malls, as in the window's title"_s);
        m_window->setAccounts({{.id = {u"a"_s}, .name = u"Work"_s, .unseen = 7, .current = true}, {.id = {u"b"_s}, .name = u"Home"_s}});
        QVERIFY(m_window->windowTitle().startsWith(u"(7) "_s));
        QVERIFY(button(u"railAccount"_s)->toolTip().contains(u"7 unread in all accounts, as in the window's title"_s)
            || button(u"railAccount"_s)->toolTip().contains(u"7 unread in all accounts, as in the window&#39;s title"_s));
        m_window->setAccounts({});
        m_window->setTitleWord(u"Demo"_s);
        QCOMPARE(m_window->windowTitle(), u"(4) Fjordtorget - Atrium - Demo"_s);
        QList<Mall> odd = malls();
        odd[0].name = u"Mall [*]"_s;
        m_window->setUnread(Pane::Inbox, 0);
        m_window->setUnread(Pane::Notifications, 0);
        m_window->setMalls(odd, fjordtorget);
        QCOMPARE(m_window->windowTitle(), u"Mall [*][*] - Atrium - Demo"_s); // which Qt shows as one
    }

    void keysSwitchMalls()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::mallChosen);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<CustomerScope>(), nordbyen);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier); // the one shown
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier); // there is none
        QCOMPARE(chosen.size(), 1);
    }

    /// AE4: three malls, by keys alone; each time head and title say which one it is.
    void threeMallsAreWalkedByKeys()
    {
        QList<Mall> three = malls();
        three.append({.scope = lindgallerian, .customerId = 463, .name = u"Lindgallerian"_s, .timezone = u"Europe/Helsinki"_s});
        m_window->setMalls(three, fjordtorget);
        // As the wiring does it.
        connect(
            m_window.get(), &MainWindow::mallChosen, this, [this, three](const CustomerScope &scope) { m_window->setMalls(three, scope); });
        const auto is = [this](const QString &name) {
            return m_window->windowTitle() == name + u" - Atrium"_s && button(u"mallSwitcher"_s)->text() == name;
        };
        QVERIFY(is(u"Fjordtorget"_s));
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(is(u"Lindgallerian"_s));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->windowTitle().contains(u"Nord & Sør"));
        QTest::keyClick(button(u"railAccount"_s), Qt::Key_1, Qt::ControlModifier); // from wherever one is
        QVERIFY(is(u"Fjordtorget"_s));
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier); // there is none
        QVERIFY(is(u"Fjordtorget"_s));
        // The head carries the mall's colour.
        const QImage head = button(u"mallSwitcher"_s)->grab().toImage();
        bool coloured = false;
        for (int y = 0; y < head.height(); ++y) {
            for (int x = 0; x < head.width(); ++x)
                coloured = coloured || head.pixel(x, y) == mallColour(fjordtorget.value).rgb();
        }
        QVERIFY(coloured);
    }

    void mallMenuShowsHostileNamesAsTheyAre()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::mallChosen);
        QTest::mouseClick(button(u"mallSwitcher"_s), Qt::LeftButton);
        auto *menu = m_window->findChild<QMenu *>(u"mallMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 4); // all malls, a line, and the two
        QVERIFY(menu->actions().at(2)->isChecked());
        QCOMPARE(menu->actions().at(3)->text(), u"<b>Nord && Sør</b> Ctrl+9 \u00b7 NO, Europe/Oslo\tCtrl 2"_s);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<CustomerScope>(), nordbyen);
    }

    /// Malls out of view are read in turn: the menu says how old what is known of one is, where that is old.
    void mallMenuSaysWhatIsOld()
    {
        const QDateTime now(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC);
        MallAges ages {.now = now, .staleAfter = std::chrono::minutes(3)};
        connect(m_window->mallSwitcher(), &MallSwitcher::opening, this, [&] { m_window->mallSwitcher()->setAges(ages); });
        const auto second = [&](const std::optional<Instant> &readAt) {
            ages.readAt = {{nordbyen.value, readAt}};
            QTest::mouseClick(button(u"mallSwitcher"_s), Qt::LeftButton);
            auto *menu = m_window->findChild<QMenu *>(u"mallMenu"_s);
            QString text = menu ? menu->actions().at(3)->text() : QString();
            delete menu;
            return text;
        };
        QVERIFY(second(std::nullopt).contains(u"Europe/Oslo \u00b7 not read yet\t"_s));
        QVERIFY(second(Instant::fromUtc(now.addSecs(-170))).contains(u"Europe/Oslo\t"_s));
        QVERIFY(second(Instant::fromUtc(now.addSecs(-190))).contains(u"Europe/Oslo \u00b7 as of 13:59\t"_s)); // by its own clock
        QVERIFY(second(Instant::fromUtc(now.addDays(-1))).contains(u" \u00b7 as of Wed 14:03\t"_s));
    }

    void accountMenuSetsTheLooks()
    {
        QTest::mouseClick(button(u"railAccount"_s), Qt::LeftButton);
        auto *menu = m_window->findChild<QMenu *>(u"accountMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().at(0)->text(), u"Ingrid && Co <b>"_s);
        QVERIFY(!menu->actions().at(0)->isEnabled());
        menu->close();
        Actions *actions = m_window->actions();
        QVERIFY(actions->get(ActionId::ThemeSystem)->isChecked());
        actions->get(ActionId::ThemeDark)->trigger();
        QCOMPARE(m_settings->text(Setting::Theme), u"dark"_s);
        QVERIFY(!actions->get(ActionId::ThemeSystem)->isChecked());
        actions->get(ActionId::DensityCompact)->trigger();
        QCOMPARE(density().row, 44);
        actions->get(ActionId::DensityComfortable)->trigger();
        actions->get(ActionId::ThemeSystem)->trigger();
        QCOMPARE(m_settings->text(Setting::Theme), u"system"_s);
        QSignalSpy out(m_window.get(), &MainWindow::signOutWanted);
        actions->get(ActionId::SignOut)->trigger();
        QCOMPARE(out.size(), 1);
        m_window->setDemo(true); // which one leaves
        QTest::mouseClick(button(u"railAccount"_s), Qt::LeftButton);
        const auto menus = m_window->findChildren<QMenu *>(u"accountMenu"_s);
        const QList<QAction *> rows = menus.last()->actions();
        QVERIFY(rows.contains(actions->get(ActionId::LeaveDemo)));
        QVERIFY(!rows.contains(actions->get(ActionId::SignOut)));
        menus.last()->close();
        actions->get(ActionId::SignOut)->trigger();
        QCOMPARE(out.size(), 1);
        actions->get(ActionId::LeaveDemo)->trigger();
        QCOMPARE(out.size(), 2);
    }

    void railLabelsAreWhole()
    {
        const auto *rail = m_window->findChild<QWidget *>(u"rail"_s);
        QCOMPARE(rail->width(), 80);
        for (const int scale : {100, 125, 150}) {
            m_settings->set(Setting::TextScale, scale);
            QTest::qWait(0);
            QFont font = typeface(Type::Caption);
            font.setWeight(QFont::DemiBold);
            const int room = button(u"railNotifications"_s)->width() - density().padXs;
            QVERIFY2(QFontMetrics(font).horizontalAdvance(u"Notifications"_s) <= room, qPrintable(QString::number(scale)));
        }
        m_settings->set(Setting::TextScale, 100);
    }

    void enterPressesTheButtonWithTheFocus()
    {
        Button one(Button::Plain, u"Cancel"_s, u"one"_s);
        QSignalSpy clicked(&one, &Button::clicked);
        QTest::keyClick(&one, Qt::Key_Return);
        QTest::keyClick(&one, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(&one, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.size(), 2);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(&one, &held);
        QCOMPARE(clicked.size(), 2);
        one.setEnabled(false);
        QTest::keyClick(&one, Qt::Key_Return);
        QCOMPARE(clicked.size(), 2);
    }

    void aNoticeThatGoesHandsTheFocusToThePane()
    {
        m_window->setNotice(u"Keychain locked. Signed in for now."_s, u"Unlock"_s);
        button(u"noticeStripAction"_s)->setFocus();
        m_window->setNotice({}, {});
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(m_window->inbox()->isAncestorOf(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
    }

    void keyOverlayListsTheWholeTable()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *overlay = m_window->findChild<QDialog *>(u"keyOverlay"_s);
        QVERIFY(overlay && overlay->isVisible());
        for (const ActionRow &row : actionRows()) {
            const auto *line = overlay->findChild<QWidget *>(u"key."_s + QLatin1StringView(row.name));
            const bool noSuchMall = row.id >= ActionId::Mall3 && row.id <= ActionId::Mall9; // there are two
            const bool noAccounts = row.id >= ActionId::Account1 && row.id <= ActionId::Accounts; // nobody has set them
            const bool noDemo = row.id == ActionId::LeaveDemo;
            if (noSuchMall || noAccounts || noDemo) {
                QVERIFY2(!line, row.name);
                continue;
            }
            QVERIFY2(line, row.name);
            QVERIFY2(line->accessibleName().contains(actionText(row.id)), row.name);
            QVERIFY2(line->accessibleName().endsWith(keyCapText(row.id)), row.name);
        }
        QCOMPARE(overlay->findChild<QWidget *>(u"key.sendMessage"_s)->accessibleName(), u"Send: Enter, Ctrl Enter"_s);
        QCOMPARE(overlay->findChild<QWidget *>(u"key.newLine"_s)->accessibleName(), u"New line: Shift Enter"_s);
        QTest::keyClick(overlay, Qt::Key_F1);
        QVERIFY(!overlay->isVisible());
    }

    void keyOverlayFitsTheWindowAndScrolls()
    {
        m_window->resize(960, 600);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *overlay = m_window->findChild<QDialog *>(u"keyOverlay"_s);
        QVERIFY(overlay && QTest::qWaitForWindowActive(overlay));
        QVERIFY(overlay->width() < 960);
        QVERIFY(overlay->height() < 600);
        const auto *rows = overlay->findChild<QScrollArea *>(u"keyOverlayRows"_s);
        const auto *bar = rows->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(rows->widget()->width(), rows->viewport()->width()); // nothing is cut at the side
        auto *close = overlay->findChild<QWidget *>(u"keyOverlayClose"_s);
        QTRY_VERIFY(close->hasFocus());
        QTest::keyClick(close, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(close, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(close, Qt::Key_Down);
        const int step = bar->value();
        QVERIFY(step > 0);
        QTest::keyClick(close, Qt::Key_PageDown);
        const int page = bar->value();
        QVERIFY(page > step);
        QTest::keyClick(close, Qt::Key_PageUp);
        QVERIFY(bar->value() < page);
        for (QWidget *on : {static_cast<QWidget *>(overlay), rows->viewport()}) { // beside the rows, and on them
            QTest::keyClick(close, Qt::Key_Home);
            const int before = bar->value();
            const QPointF at(5, 5);
            QWheelEvent turned(at, on->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(on, &turned);
            QVERIFY2(bar->value() > before, qPrintable(on->objectName()));
        }
        QVERIFY(close->hasFocus());
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(!overlay->isVisible());
    }

    void keyOverlayLeavesOutWhatIsSwitchedOff()
    {
        m_settings->set(Setting::EnterSends, false);
        m_settings->set(Setting::SingleLetterKeys, false);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const auto *overlay = m_window->findChild<QDialog *>(u"keyOverlay"_s);
        QVERIFY(overlay);
        m_settings->set(Setting::EnterSends, true);
        m_settings->set(Setting::SingleLetterKeys, true);
        QCOMPARE(overlay->findChild<QWidget *>(u"key.sendMessage"_s)->accessibleName(), u"Send: Ctrl Enter"_s);
        QCOMPARE(overlay->findChild<QWidget *>(u"key.newLine"_s)->accessibleName(), u"New line: Enter"_s);
        QVERIFY(!overlay->findChild<QWidget *>(u"key.nextRow"_s));
        QVERIFY(overlay->findChild<QWidget *>(u"key.openRow"_s));
    }

    /// Letters act where rows have the focus, and nowhere else: who walks the rail marks nothing seen by a slip.
    void lettersDoNothingOutsideOfLists()
    {
        QList<QAction *> letters;
        for (const ActionRow &row : actionRows()) {
            QAction *action = m_window->actions()->get(row.id);
            if (QLatin1StringView(row.keys).size() == 1) {
                action->setEnabled(true); // even if there were something to be done
                letters << action;
            }
        }
        QVERIFY(letters.size() > 3);
        for (const Pane pane : {Pane::Inbox, Pane::Notifications, Pane::Sendings, Pane::Outbox}) {
            m_window->showPane(pane);
            for (const QString &place : {u"railInbox"_s, u"railNotifications"_s, u"railSendings"_s, u"railOutbox"_s, u"railAccount"_s,
                     u"mallSwitcher"_s, u"connectionLine"_s}) {
                button(place)->setFocus();
                for (QAction *action : std::as_const(letters)) {
                    QSignalSpy triggered(action, &QAction::triggered);
                    QTest::keyClicks(m_window.get(), action->shortcut().toString().toLower());
                    QTest::keyClicks(QApplication::focusWidget(), action->shortcut().toString().toLower());
                    QVERIFY2(triggered.isEmpty(), qPrintable(place + action->objectName()));
                    QCOMPARE(m_window->pane(), pane);
                    QCOMPARE(QApplication::focusWidget(), button(place));
                }
            }
        }
    }

    void noTwoActionsShareAKey()
    {
        QSet<QString> names;
        QMap<KeyScope, QSet<QString>> taken;
        for (const ActionRow &row : actionRows()) {
            QVERIFY(row.text[0] != '\0' && !names.contains(QLatin1StringView(row.name)));
            names << QLatin1StringView(row.name);
            const QAction *action = m_window->actions()->get(row.id);
            QCOMPARE(action->objectName(), QLatin1StringView(row.name));
            const auto keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(!taken[row.keyScope].contains(text), row.name);
                taken[row.keyScope] << text;
            }
        }
        for (const KeyScope inner : {KeyScope::List, KeyScope::Composer})
            QVERIFY(!taken[KeyScope::Window].intersects(taken[inner])); // Qt would call both ambiguous
    }

    void f6WalksTheAreasAndComesBack()
    {
        QWidget *inbox = m_window->inbox();
        QStringList walked;
        button(u"railInbox"_s)->setFocus();
        for (int i = 0; i < 6; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            walked << (focus->objectName() == u"railInbox"_s   ? u"rail"_s
                    : focus->objectName() == u"mallSwitcher"_s ? u"top"_s
                    : inbox->isAncestorOf(focus)               ? u"pane"_s
                                                               : u"lost"_s);
            QTest::keyClick(m_window.get(), Qt::Key_F6);
        }
        QCOMPARE(walked.first(3), (QStringList {u"rail"_s, u"top"_s, u"pane"_s}));
        QVERIFY(!walked.contains(u"lost"_s));
        QVERIFY(walked.count(u"rail"_s) >= 2); // it came round
        button(u"railInbox"_s)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"railInbox"_s);
    }

    void oneFocusRingAtMost()
    {
        m_window->setNotice(u"Keychain locked. Signed in for now."_s, u"Unlock"_s);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            int rings = 0;
            const auto frames = m_window->findChildren<QFocusFrame *>();
            for (const QFocusFrame *frame : frames)
                rings += frame->isVisible() ? 1 : 0;
            QVERIFY(rings <= 1);
        }
    }

    void everythingHasAName()
    {
        m_window->setNotice(u"Keychain locked. Signed in for now."_s, u"Unlock"_s);
        const auto widgets = m_window->findChildren<QWidget *>();
        int walked = 0;
        for (QWidget *widget : widgets) {
            if (!takesPart(widget) || !widget->isVisible())
                continue;
            ++walked;
            const QByteArray who = QByteArray(widget->metaObject()->className()) + " " + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s), who.constData());
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), who.constData());
            if (const auto *one = qobject_cast<QAbstractButton *>(widget))
                QVERIFY2(!one->text().isEmpty(), who.constData());
        }
        QVERIFY(walked >= 5);
    }

    void connectionIsSaidInWords()
    {
        const QTimeZone oslo("Europe/Oslo");
        const Instant now = Instant::fromUtc(m_clock.now());
        m_window->setConnection({.kind = ConnectionState::Online, .checkedAt = now}, {}); // whose time would it be
        QCOMPARE(label(u"connectionSentence"_s), u"Online"_s);
        m_window->setConnection({.kind = ConnectionState::Online, .checkedAt = now}, oslo);
        QCOMPARE(label(u"connectionSentence"_s), u"Online, checked 14:03:18"_s);
        const auto *strip = m_window->findChild<QWidget *>(u"offlineStrip"_s);
        QVERIFY(!strip->isVisible());
        const Instant since = *Instant::fromText(u"2025-11-20T12:51:00Z"_s);
        m_window->setConnection({.kind = ConnectionState::Offline, .checkedAt = since, .waiting = 3}, oslo);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->height(), 40);
        QCOMPARE(label(u"offlineStripSentence"_s), u"Offline since 13:51. 3 messages wait."_s);
        QCOMPARE(label(u"connectionSentence"_s), u"Offline since 13:51"_s);
        const Instant next = *Instant::fromText(u"2025-11-20T13:03:30Z"_s);
        m_window->setConnection({.kind = ConnectionState::Offline, .checkedAt = since, .waiting = 3, .nextAt = next}, oslo);
        QCOMPARE(label(u"connectionSentence"_s), u"Offline since 13:51. Next try at 14:03:30"_s);
        m_window->resize(1000, 700);
        QCOMPARE(label(u"connectionSentence"_s), u"Offline, next try 14:03:30"_s);
        m_window->resize(1280, 800);
        QCOMPARE(label(u"offlineStripSentence"_s), u"Offline since 13:51. 3 messages wait."_s); // read aloud once
        QSignalSpy refresh(m_window.get(), &MainWindow::refreshWanted);
        QTest::mouseClick(button(u"offlineStripAction"_s), Qt::LeftButton);
        QCOMPARE(refresh.size(), 1);
        // One strip: a notice takes the place, and the top bar offers to try.
        m_window->setNotice(u"<b>Keychain</b> locked."_s, u"Unlock"_s);
        QVERIFY(!strip->isVisible());
        QCOMPARE(label(u"noticeStripSentence"_s), u"<b>Keychain</b> locked."_s);
        QTest::mouseClick(button(u"topBarTryNow"_s), Qt::LeftButton);
        QCOMPARE(refresh.size(), 2);
        QSignalSpy notice(m_window.get(), &MainWindow::noticeActivated);
        QTest::mouseClick(button(u"noticeStripAction"_s), Qt::LeftButton);
        QCOMPARE(notice.size(), 1);
        m_window->setNotice({}, {});
        QVERIFY(strip->isVisible());
        m_window->setConnection({.kind = ConnectionState::Checking}, oslo);
        QCOMPARE(label(u"connectionSentence"_s), u"Checking the connection"_s);
        // After a night the day is named.
        m_window->setConnection({.kind = ConnectionState::Online, .checkedAt = *Instant::fromText(u"2025-11-19T08:00:00Z"_s)}, oslo);
        QVERIFY(label(u"connectionSentence"_s) != u"Online, checked 09:00:00"_s);
    }

    void theRingAroundTheConnectionIsWhole()
    {
        auto *line = button(u"connectionLine"_s);
        line->setFocus();
        const QImage picture = line->grab().toImage();
        const auto ringed = [&](const QRect &edge) {
            for (int y = edge.top(); y <= edge.bottom(); ++y) {
                for (int x = edge.left(); x <= edge.right(); ++x) {
                    if (picture.pixel(x, y) == tokens().accent.rgb())
                        return true;
                }
            }
            return false;
        };
        const int middle = picture.height() / 2;
        const int centre = picture.width() / 2;
        QVERIFY(ringed({centre, 0, 1, 3}) && ringed({centre, picture.height() - 3, 1, 3}));
        QVERIFY(ringed({0, middle, 3, 1}) && ringed({picture.width() - 3, middle, 3, 1}));
    }

    void changesOfConnectionAreAnnounced()
    {
        m_window->setConnection({.kind = ConnectionState::Slowed}, QTimeZone::utc());
        const auto *voice = m_window->findChild<QWidget *>(u"announcer"_s);
        QVERIFY(voice);
        QCOMPARE(voice->accessibleName(), u"Slowed down by the server"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(voice))->role(), QAccessible::StaticText);
    }

    void narrowWindowKeepsEverythingInside()
    {
        m_settings->set(Setting::TextScale, 150);
        m_window->resize(960, 600);
        m_window->setConnection({.kind = ConnectionState::Online, .checkedAt = Instant::fromUtc(m_clock.now())}, QTimeZone("Europe/Oslo"));
        QTest::qWait(0);
        const auto widgets = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *one : widgets) {
            if (one->isVisible())
                QVERIFY2(
                    m_window->rect().contains(QRect(one->mapTo(m_window.get(), QPoint()), one->size())), qPrintable(one->objectName()));
        }
        m_settings->set(Setting::TextScale, 100);
    }

private:
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return m_window->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }

    SteppedClock m_clock {QDateTime(QDate(2025, 11, 20), QTime(13, 3, 18), Qt::UTC)};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
