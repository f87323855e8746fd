// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountcards.h"
#include "app/account/accountexport.h"
#include "app/language.h"
#include "app/wiring/accountswiring.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "ui/account/accountspage.h"
#include "ui/account/accountwords.h"
#include "ui/common/ask.h"
#include "ui/common/files.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView nowhere("http://127.0.0.1:1"); // nobody listens there, and a client without a token sends nothing anyway

QList<AccountCard> cards()
{
    return {{.id = {u"one"_s},
                .name = u"Work & <b>Co</b>"_s,
                .server = u"api.one.example"_s,
                .state = AccountCard::Online,
                .unseen = 3,
                .current = true},
        {.id = {u"two"_s},
            .name = u"APAC"_s,
            .colour = u"#c86c7a"_s,
            .server = u"api.two.example"_s,
            .state = AccountCard::Offline,
            .unsent = 2},
        {.id = {u"three"_s}, .name = u"Test"_s, .server = u"localhost"_s, .state = AccountCard::SignedOut, .unseen = 120, .unsent = 1}};
}

/// A file of account settings with one account.
QByteArray fileOf(const QString &id, const QJsonObject &rows, const QJsonObject &layout = {})
{
    const QJsonObject account {{u"id"_s, id}, {u"settings"_s, rows}};
    const QJsonObject root {{u"atrium_accounts"_s, 1}, {u"accounts"_s, QJsonArray {account}}, {u"layout"_s, layout}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

/// A set whose accounts talk to nobody, and what its badge must be by an account of our own.
struct Ledger {
    struct Mall {
        std::map<qint64, int> conversations {}; ///< unseen messages by id
        std::map<qint64, bool> notifications {}; ///< seen, by id
        std::shared_ptr<ConversationFeed> conversationFeed {};
        std::shared_ptr<NotificationFeed> notificationFeed {};
    };
    QTemporaryDir folder {};
    SteppedClock clock {};
    Settings settings {};
    AccountSet set {};
    std::map<QString, std::map<QString, Mall>> malls {}; // by account, by scope
    std::map<QString, bool> offline {};

    Account *account(const QString &id)
    {
        if (Account *found = set.find({id}))
            return found;
        const auto files = AccountFiles::make(folder.path(), {id});
        Account *added = set.add(std::make_unique<Account>(AccountId {id}, QUrl(nowhere), *files, &clock, &settings));
        added->client()->setToken({}); // nothing leaves
        offline[id] = false;
        return added;
    }
    Mall &mall(const QString &id, const QString &scope)
    {
        Account *owner = account(id);
        Mall &mall = malls[id][scope];
        if (!mall.conversationFeed) {
            mall.conversationFeed = owner->conversations({scope})->conversations();
            mall.notificationFeed = owner->notifications({scope})->notifications();
            for (const auto &[key, unseen] : mall.conversations) // as the first read would bring them
                mall.conversationFeed->upsert(conversation(key, unseen));
            for (const auto &[key, seen] : mall.notifications)
                mall.notificationFeed->upsert(notification(key, seen));
        }
        return mall;
    }
    static Kept<Conversation> conversation(qint64 id, int unseen)
    {
        return {.value = {.id = {id}, .unseen = unseen, .createdAt = {id}, .updatedAt = {id}}};
    }
    static Kept<Notification> notification(qint64 id, bool seen) { return {.value = {.id = {id}, .seen = seen, .createdAt = {id}}}; }

    void remove(const QString &id)
    {
        malls.erase(id); // feeds first
        offline.erase(id);
        set.remove(set.find({id}));
    }
    [[nodiscard]] int expectedBadge() const
    {
        int sum = 0;
        for (const auto &[id, ofAccount] : malls) {
            for (const auto &[scope, mall] : ofAccount) {
                for (const auto &[key, unseen] : mall.conversations)
                    sum += unseen;
                for (const auto &[key, seen] : mall.notifications)
                    sum += seen ? 0 : 1;
            }
        }
        return sum;
    }
    [[nodiscard]] int expectedOffline() const
    {
        return static_cast<int>(std::count_if(offline.begin(), offline.end(), [](const auto &one) { return one.second; }));
    }
};

} // namespace

/// Several accounts: what is summed over them, what is shown of them, and what can be carried to another computer.
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        installLanguage(qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_settings = std::make_unique<Settings>();
        new Appearance(qApp, m_settings.get()); // the application owns it
    }

    /// DI4: a thousand random orders of what can happen, and after each event the folds are what the accounts hold.
    void theBadgeNeverDrifts()
    {
        constexpr int orders = 1000;
        constexpr int events = 12;
        const QStringList ids {u"a"_s, u"b"_s, u"c"_s};
        const QStringList scopes {u"id=1"_s, u"id=2"_s};
        std::mt19937 dice(20251120); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same orders in every run
        const auto roll = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
        Ledger ledger;
        QSignalSpy changed(&ledger.set, &AccountSet::changed);
        for (int order = 0; order < orders; ++order) {
            for (int event = 0; event < events; ++event) {
                const QString &id = ids.at(roll(3));
                Ledger::Mall &mall = ledger.mall(id, scopes.at(roll(2)));
                const qint64 key = 1 + roll(5);
                switch (roll(9)) {
                case 0: // a message arrives, or several
                case 1:
                    mall.conversations[key] += 1 + roll(3);
                    mall.conversationFeed->upsert(Ledger::conversation(key, mall.conversations[key]));
                    break;
                case 2: // seen, here or elsewhere
                    mall.conversations[key] = 0;
                    mall.conversationFeed->upsert(Ledger::conversation(key, 0));
                    break;
                case 3: // archived
                    mall.conversations.erase(key);
                    mall.conversationFeed->remove({key});
                    break;
                case 4:
                    mall.notifications[key] = false;
                    mall.notificationFeed->upsert(Ledger::notification(key, false));
                    break;
                case 5:
                    mall.notifications[key] = true;
                    mall.notificationFeed->upsert(Ledger::notification(key, true));
                    break;
                case 6: // another mall comes into view, and this one's lists are let go of
                    mall.conversationFeed.reset();
                    mall.notificationFeed.reset();
                    break;
                case 7: {
                    bool &down = ledger.offline[id];
                    down = !down;
                    if (down)
                        Q_EMIT ledger.account(id)->client()->unreachable({});
                    else
                        Q_EMIT ledger.account(id)->client()->reached({});
                    break;
                }
                case 8:
                    if (roll(20) == 0) // rarely: an account is a thread and two files
                        ledger.remove(id);
                    break;
                }
                if (ledger.set.badge() != ledger.expectedBadge() || ledger.set.offline() != ledger.expectedOffline())
                    QFAIL(qPrintable(u"order %1, event %2: badge %3 instead of %4"_s.arg(order)
                                         .arg(event)
                                         .arg(ledger.set.badge())
                                         .arg(ledger.expectedBadge())));
            }
        }
        QVERIFY(changed.size() > orders);
        ledger.malls.clear();
    }

    void unsentIsCountedOverAllAccounts()
    {
        Ledger ledger;
        for (const QString &id : {u"a"_s, u"b"_s}) {
            Account *account = ledger.account(id);
            account->open({});
            account->outbox()->submit({u"id=1"_s}, {7}, u"Waits"_s, this, [](const auto &error) { QVERIFY(!error); });
        }
        QTRY_COMPARE(ledger.set.unsent(), 2);
        const QList<AccountCard> shown = accountCards(ledger.set, ledger.settings, {u"b"_s});
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.at(0).unsent, 1);
        QCOMPARE(shown.at(0).name, u"127.0.0.1:1"_s); // two servers on one computer differ by their ports
        QVERIFY(shown.at(1).current && !shown.at(0).current);
        QCOMPARE(shown.at(0).state, AccountCard::SignedOut);
        ledger.remove(u"a"_s);
        QCOMPARE(ledger.set.unsent(), 1);
    }

    void nothingOfAccountsIsShownUntilTheyAreSet()
    {
        const auto window = openWindow({});
        QMenu *menu = openMenu(window.get());
        for (const QAction *row : menu->actions())
            QVERIFY2(!row->text().startsWith(u"Add an account") && row->text() != u"Accounts", qPrintable(row->text()));
        menu->close();
        QSignalSpy wanted(window.get(), &MainWindow::accountsWanted);
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(wanted.size(), 0);
    }

    void theMenuListsAccountsAndSwitchesByMouseAndByKey()
    {
        const auto window = openWindow(cards());
        QSignalSpy chosen(window.get(), &MainWindow::accountChosen);
        QVERIFY(window->windowTitle().contains(u"Work & <b>Co</b>"));
        QMenu *menu = openMenu(window.get());
        const auto row = [&](int i) { return menu->findChild<QAction *>(u"accountRow%1"_s.arg(i)); };
        QVERIFY(row(0)->isChecked());
        QCOMPARE(row(0)->text(), u"Work && <b>Co</b> \u00b7 Online, 3 unread in all malls\tCtrl Alt 1"_s);
        QCOMPARE(row(1)->text(), u"APAC \u00b7 Offline, 2 not sent\tCtrl Alt 2"_s);
        QVERIFY(!row(1)->icon().isNull());
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(row(2)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<AccountId>(), (AccountId {u"three"_s}));
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(1).at(0).value<AccountId>(), (AccountId {u"two"_s}));
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier); // the one shown
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier | Qt::AltModifier); // there is none
        QCOMPARE(chosen.size(), 2);
        // By arrow keys alone, too.
        menu = openMenu(window.get());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(2).at(0).value<AccountId>(), (AccountId {u"two"_s}));
    }

    void thePageIsDoneByKeys()
    {
        AccountsPage page;
        page.setAccounts(cards());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy renamed(&page, &AccountsPage::renameWanted);
        QSignalSpy coloured(&page, &AccountsPage::colourWanted);
        QSignalSpy used(&page, &AccountsPage::switchWanted);
        auto *first = page.findChild<QAbstractButton *>(u"account.one"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = page.findChild<QAbstractButton *>(u"account.two"_s);
        QVERIFY(second->hasFocus() && second->isChecked());
        auto *name = page.findChild<QLineEdit *>(u"accountName"_s);
        QCOMPARE(name->text(), u"APAC"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Asia"_s);
        page.setAccounts(cards()); // something changes meanwhile: what is being typed stays
        QCOMPARE(name->text(), u"Asia"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(page.isVisible());
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.at(0).at(0).value<AccountId>(), (AccountId {u"two"_s}));
        QCOMPARE(renamed.at(0).at(1).toString(), u"Asia"_s);
        auto *swatch = page.findChild<QAbstractButton *>(u"accountColour4"_s);
        swatch->setFocus();
        QTest::keyClick(swatch, Qt::Key_Space);
        QCOMPARE(coloured.size(), 1);
        QCOMPARE(coloured.at(0).at(1).toString(), tokens().malls[4].name());
        auto *use = page.findChild<QAbstractButton *>(u"useAccountButton"_s);
        QVERIFY(use->isVisible());
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Return);
        QCOMPARE(used.size(), 1);
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(!page.isVisible());
    }

    void removingIsWishedForTheOneChosen()
    {
        AccountsPage page;
        page.setAccounts(cards());
        QSignalSpy removed(&page, &AccountsPage::removeWanted);
        page.findChild<QAbstractButton *>(u"account.two"_s)->click();
        auto *remove = page.findChild<QAbstractButton *>(u"removeAccountButton"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Return);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(0).value<AccountId>(), (AccountId {u"two"_s}));
        QList<AccountCard> left = cards();
        left.removeAt(1);
        page.setAccounts(left); // the one chosen is gone: the window's own is shown
        QCOMPARE(page.findChild<QLineEdit *>(u"accountName"_s)->text(), u"Work & <b>Co</b>"_s);
    }

    void everythingHasANameAndRemoteTextIsPlain()
    {
        AccountsPage page;
        page.setAccounts(cards());
        page.show();
        const auto all = page.findChildren<QWidget *>();
        for (const QWidget *one : all) {
            if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        }
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    /// SI10: export, wipe, import restores; the file holds no token.
    void settingsGoToAFileAndComeBack()
    {
        Ledger ledger;
        Settings &settings = ledger.settings;
        const QString token = u"a-secret-that-must-not-rest"_s;
        ledger.account(u"a"_s)->open(token.toUtf8());
        ledger.account(u"b"_s)->open({});
        settings.set(Setting::ServerAddress, u"https://api.apac.example"_s, u"a"_s);
        settings.set(Setting::LastMall, u"id=451"_s, u"a"_s);
        settings.set(Setting::AccountColour, u"#1f8cf6"_s, u"b"_s);
        settings.set(Setting::InboxSplitter, QByteArray("\0\xff\x01splitter", 11));
        settings.set(Setting::Density, u"compact"_s);

        const auto window = openWindow({});
        AccountsWiring wiring(window.get(), &ledger.set, &settings, ledger.folder.path());
        wiring.setCurrent({u"a"_s});
        QSignalSpy imported(&wiring, &AccountsWiring::imported);
        Q_EMIT window->accountsWanted();
        auto *page = window->findChild<AccountsPage *>();
        QVERIFY(page && page->isVisible());
        const QString file = ledger.folder.filePath(u"accounts.json"_s);
        answerNextFile(file);
        page->findChild<QAbstractButton *>(u"exportAccountsButton"_s)->click();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray json = written.readAll();
        QVERIFY(json.contains("api.apac.example"));
        QVERIFY(!json.contains(token.toUtf8()));

        settings.forget(u"a"_s);
        settings.forget(u"b"_s);
        settings.set(Setting::InboxSplitter, QByteArray());
        settings.set(Setting::Density, u"comfortable"_s);
        ledger.remove(u"a"_s);
        ledger.remove(u"b"_s);
        QVERIFY(QDir(ledger.folder.filePath(u"accounts"_s)).removeRecursively());
        answerNextFile(file);
        page->findChild<QAbstractButton *>(u"importAccountsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(settings.text(Setting::ServerAddress, u"a"_s), u"https://api.apac.example"_s);
        QCOMPARE(settings.text(Setting::LastMall, u"a"_s), u"id=451"_s);
        QCOMPARE(settings.text(Setting::AccountColour, u"b"_s), u"#1f8cf6"_s);
        QCOMPARE(settings.value(Setting::InboxSplitter).toByteArray(), QByteArray("\0\xff\x01splitter", 11));
        QCOMPARE(settings.text(Setting::Density), u"compact"_s);
        QCOMPARE(page->findChild<QLabel *>(u"accountsOutcome"_s)->text(), u"2 accounts imported. Sign in to each once."_s);
        answerNextFile(ledger.folder.filePath(u"accounts.json/below"_s)); // no folder
        page->findChild<QAbstractButton *>(u"importAccountsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
    }

    void aNameTypedOnThePageIsInTheMenu()
    {
        Ledger ledger;
        ledger.account(u"a"_s);
        ledger.account(u"b"_s);
        const auto window = openWindow({});
        AccountsWiring wiring(window.get(), &ledger.set, &ledger.settings, ledger.folder.path());
        wiring.setCurrent({u"a"_s});
        Q_EMIT window->accountsWanted();
        auto *page = window->findChild<AccountsPage *>();
        auto *name = page->findChild<QLineEdit *>(u"accountName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Head office"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(window->windowTitle().contains(u"Head office"));
        page->close();
        QCOMPARE(ledger.settings.text(Setting::AccountName, u"a"_s), u"Head office"_s);
    }

    void hostileFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto account = [](const QString &id, const QString &row, const QJsonValue &value) { return fileOf(id, {{row, value}}); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other JSON") << QByteArray("[1,2]");
        QTest::newRow("newer") << fileOf(u"x"_s, {}).replace("\"atrium_accounts\":1", "\"atrium_accounts\":2");
        QTest::newRow("a folder above") << account(u"../../etc"_s, u"server"_s, u"https://evil.example"_s);
        QTest::newRow("no encryption") << account(u"x"_s, u"server"_s, u"http://evil.example"_s);
        QTest::newRow("a line break in the id") << account(u"x\n"_s, u"server"_s, u"https://evil.example"_s);
        QTest::newRow("another type") << account(u"x"_s, u"server"_s, QJsonObject {{u"a"_s, 1}});
        QTest::newRow("an issuer without encryption") << account(u"x"_s, u"issuer"_s, u"http://evil.example"_s);
        QTest::newRow("a known account to another server") << account(u"known"_s, u"server"_s, u"https://evil.example"_s);
        QTest::newRow("a known account to another issuer") << account(u"known"_s, u"issuer"_s, u"https://evil.example"_s);
        QTest::newRow("too large") << account(u"x"_s, u"unknownRow"_s, QString(2'000'000, u'x'));
        QTest::newRow("a value too large") << account(u"x"_s, u"accountName"_s, QString(5'000, u'x'));
    }
    void hostileFilesChangeNothing()
    {
        QFETCH(QByteArray, json);
        Settings settings;
        settings.set(Setting::ServerAddress, u"https://api.good.example"_s, u"known"_s);
        QSignalSpy changed(&settings, &Settings::changed);
        const ImportedAccounts found = importAccounts(json, &settings, {AccountId {u"known"_s}});
        QVERIFY(!found.problem.isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void unknownAndMachineRowsAreLeftOut()
    {
        Settings settings;
        const ImportedAccounts found =
            importAccounts(fileOf(u"x"_s, {{u"server"_s, u"https://a.example"_s}, {u"proxyHost"_s, u"evil"_s}, {u"token"_s, u"t"_s}},
                               {{u"density"_s, u"compact"_s}, {u"proxyHost"_s, u"evil"_s}, {u"caFile"_s, u"/tmp/x"_s}}),
                &settings, {});
        QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem));
        QCOMPARE(settings.text(Setting::Density), u"compact"_s);
        QCOMPARE(settings.text(Setting::ProxyHost), QString());
        QCOMPARE(settings.text(Setting::CaFile), QString());
    }

private:
    std::unique_ptr<MainWindow> openWindow(const QList<AccountCard> &list)
    {
        auto window = std::make_unique<MainWindow>(m_settings.get(), &m_clock);
        window->setAccounts(list);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        return window;
    }
    static QMenu *openMenu(MainWindow *window)
    {
        QTest::mouseClick(window->findChild<QAbstractButton *>(u"railAccount"_s), Qt::LeftButton);
        const auto menus = window->findChildren<QMenu *>(u"accountMenu"_s);
        const auto open = std::find_if(menus.begin(), menus.end(), [](const QMenu *one) { return one->isVisible(); });
        return open == menus.end() ? nullptr : *open;
    }

    SteppedClock m_clock;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
