// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/leaving.h"
#include "app/logging.h"
#include "models/base/settings.h"
#include "tests/ui/consolebench.h"
#include "ui/account/accountparts.h"
#include "ui/account/accountspage.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"

#include <QMenu>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Several accounts in one program, each on a server of its own: at work side by side, shown one at a time, gone one by one (SI4).
class TestSeveralAccounts : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsoleBench> m_bench;
    std::vector<std::unique_ptr<RunningSandbox>> m_sandboxes;

    RunningSandbox &sandbox(int i) { return *m_sandboxes.at(static_cast<size_t>(i)); }

    /// Signs in to that many: the first one on the empty screen, the others by the action.
    void signInTo(int count)
    {
        startLogging({});
        QCOMPARE(m_bench->start(), QString());
        for (int i = 0; i < count; ++i) {
            m_sandboxes.push_back(std::make_unique<RunningSandbox>());
            if (i > 0)
                m_bench->window()->actions()->get(ActionId::AddAccount)->trigger();
            QVERIFY(m_bench->showsFirstScreen());
            m_bench->signInWithToken(sandbox(i).url());
            QTRY_VERIFY(m_bench->shows(sandbox(i)));
            QVERIFY(!m_bench->page());
            QTRY_COMPARE(m_bench->keychain.entries.size(), i + 1);
        }
    }
    [[nodiscard]] QList<AccountId> ids() const
    {
        QList<AccountId> all;
        for (const auto &account : m_bench->program->accounts()->set()->all())
            all.append(account->id());
        return all;
    }
    [[nodiscard]] QString folder(const AccountId &id) const { return m_bench->data.path() + u"/main/accounts/"_s + id.value; }
    void press(Qt::Key key)
    {
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window()));
        QTest::keyClick(m_bench->window(), key, Qt::ControlModifier | Qt::AltModifier);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init() { m_bench = std::make_unique<ConsoleBench>(); }
    void cleanup()
    {
        m_bench.reset();
        m_sandboxes.clear();
    }

    void threeStaySignedInAndOneGoesAlone()
    {
        signInTo(3);
        const QList<AccountId> all = ids();
        QCOMPARE(all.size(), 3);
        QSet<QString> colours;
        for (const AccountId &id : all) {
            QVERIFY(m_bench->isSignedIn(id));
            QVERIFY(m_bench->keychain.entries.contains(id));
            QVERIFY(QFileInfo::exists(folder(id) + u"/local.db"_s) && QFileInfo::exists(folder(id) + u"/cache.db"_s));
            colours.insert(m_bench->program->settings()->text(Setting::AccountColour, id.value));
        }
        QCOMPARE(colours.size(), 3);
        AccountSet *set = m_bench->program->accounts()->set();
        for (const auto &account : set->all())
            QTRY_VERIFY(account->unseen() > 0);
        QTRY_VERIFY(m_bench->window()->windowTitle().startsWith(u"(%1) "_s.arg(set->badge())));

        // Another start: all of them, the last one shown, each fed by its own server.
        QList<int> before;
        for (int i = 0; i < 3; ++i)
            before.append(sandbox(i).arrivals(u"/v1/users/me/conversations"_s));
        QCOMPARE(m_bench->start(), QString());
        QVERIFY(!m_bench->page());
        QCOMPARE(ids(), all);
        QTRY_VERIFY(m_bench->shows(sandbox(2)));
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(m_bench->isSignedIn(all.at(i)));
            QTRY_VERIFY(sandbox(i).arrivals(u"/v1/users/me/conversations"_s) > before.at(i));
        }

        // One goes, by the page about them; it is not the one that is shown.
        Q_EMIT m_bench->window()->accountsWanted();
        auto *page = m_bench->window()->findChild<AccountsPage *>();
        QVERIFY(page);
        const auto rows = page->findChildren<AccountRow *>();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const AccountRow *one) { return one->card().id == all.at(1); });
        QVERIFY(row != rows.end());
        (*row)->click();
        answerNextAsk(0);
        page->findChild<QAbstractButton *>(u"removeAccountButton"_s)->click();
        QTRY_COMPARE(ids(), (QList<AccountId> {all.at(0), all.at(2)}));
        QTRY_COMPARE(m_bench->keychain.entries.size(), 2);
        QVERIFY(!m_bench->keychain.entries.contains(all.at(1)) && !QFileInfo::exists(folder(all.at(1))));
        for (const int i : {0, 2}) {
            QVERIFY(m_bench->isSignedIn(all.at(i)));
            QVERIFY(m_bench->keychain.entries.contains(all.at(i)));
            QVERIFY(QFileInfo::exists(folder(all.at(i)) + u"/local.db"_s));
            QVERIFY(colours.contains(m_bench->program->settings()->text(Setting::AccountColour, all.at(i).value)));
        }
        QVERIFY(m_bench->shows(sandbox(2)));
        page->close();

        // Signing out of the one shown leaves the other one, in the same window; the last one leaves the first screen.
        answerNextAsk(0);
        m_bench->window()->actions()->get(ActionId::SignOut)->trigger();
        QTRY_VERIFY(m_bench->shows(sandbox(0)));
        QVERIFY(!m_bench->page() && m_bench->window()->isVisible());
        QVERIFY(m_bench->isSignedIn(all.at(0)));
        QTRY_VERIFY(m_bench->keychain.entries.size() == 1 && m_bench->keychain.entries.contains(all.at(0)));
        answerNextAsk(0);
        m_bench->window()->actions()->get(ActionId::SignOut)->trigger();
        QTRY_VERIFY(m_bench->showsFirstScreen());
        QVERIFY(!m_bench->window() && !m_bench->account());
        QTRY_COMPARE(m_bench->keychain.entries.size(), 0);
    }

    /// One window, one account: nothing of the one before is in view, and what one typed there is there again.
    void draftsStayWithTheirAccount()
    {
        signInTo(2);
        const QList<AccountId> all = ids();
        press(Qt::Key_1);
        QTRY_VERIFY(m_bench->shows(sandbox(0)));
        QVERIFY(m_bench->openFirst());
        m_bench->type(u"half a thought"_s, false);
        QTRY_COMPARE(m_bench->account()->drafts()->count(), 1);
        press(Qt::Key_2);
        QCOMPARE(m_bench->account()->id(), all.at(1));
        QCOMPARE(m_bench->window()->inbox()->selected(), QString());
        QCOMPARE(m_bench->window()->inbox()->messages()->rowCount(), 0);
        QCOMPARE(m_bench->composer()->toPlainText(), QString());
        QTRY_VERIFY(m_bench->shows(sandbox(1)));
        for (int row = 0; row < m_bench->rows(); ++row)
            QCOMPARE(m_bench->conversations()->rowAt(row).key.account, all.at(1));
        QVERIFY(m_bench->openFirst());
        QCOMPARE(m_bench->composer()->toPlainText(), QString());
        QCOMPARE(m_bench->account()->drafts()->count(), 0);
        m_bench->type(u"another one"_s, false);
        QTRY_COMPARE(m_bench->account()->drafts()->count(), 1);
        press(Qt::Key_1);
        QTRY_VERIFY(m_bench->shows(sandbox(0)));
        QVERIFY(m_bench->openFirst());
        QTRY_COMPARE(m_bench->composer()->toPlainText(), u"half a thought"_s);
        QCOMPARE(m_bench->account()->drafts()->count(), 1);
        QCOMPARE(unsentOf(*m_bench->program->accounts()->set()->find(all.at(1))).drafts, 1);
    }

    /// What was promised goes out while another account is in the window.
    void theOutboxOfAnAccountInTheBackgroundGoesOn()
    {
        signInTo(2);
        press(Qt::Key_1);
        QTRY_VERIFY(m_bench->shows(sandbox(0)));
        QVERIFY(m_bench->openFirst());
        const QString path = u"/v1/users/me/conversations/%1/messages"_s.arg(m_bench->conversations()->rowAt(0).conversation.id.text());
        Account *first = m_bench->account();
        sandbox(0).stop();
        m_bench->type(u"Typed before the tunnel"_s, true);
        QTRY_COMPARE(first->outbox()->waiting(), 1);
        press(Qt::Key_2);
        QTRY_VERIFY(m_bench->shows(sandbox(1)));
        QTRY_VERIFY_WITH_TIMEOUT(!first->connection()->reachable(), 60'000);
        sandbox(0).start();
        QTRY_COMPARE_WITH_TIMEOUT(first->outbox()->waiting(), 0, 60'000);
        QCOMPARE(sandbox(0).arrivals(path, u"POST"_s), 1);
        QCOMPARE(sandbox(1).arrivals(path, u"POST"_s), 0);
        QVERIFY(m_bench->shows(sandbox(1)));
    }

    /// As before signing out: what would be lost is read out, and keeping it is one key away.
    void removingNamesWhatWasNotSent()
    {
        signInTo(2);
        const QList<AccountId> all = ids();
        press(Qt::Key_1);
        QTRY_VERIFY(m_bench->shows(sandbox(0)));
        QVERIFY(m_bench->openFirst());
        sandbox(0).stop();
        m_bench->type(u"Written in the tunnel"_s, true);
        QTRY_COMPARE(m_bench->account()->outbox()->waiting(), 1);
        m_bench->type(u"half a thought"_s, false);
        QTRY_COMPARE(m_bench->account()->drafts()->count(), 1);
        press(Qt::Key_2);
        QTRY_VERIFY(m_bench->shows(sandbox(1)));
        Q_EMIT m_bench->window()->accountsWanted();
        auto *page = m_bench->window()->findChild<AccountsPage *>();
        const auto rows = page->findChildren<AccountRow *>();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const AccountRow *one) { return one->card().id == all.at(0); });
        QVERIFY(row != rows.end());
        (*row)->click();
        auto *remove = page->findChild<QAbstractButton *>(u"removeAccountButton"_s);
        answerNextAsk(1);
        remove->click();
        for (const auto words :
            {u"One message has not been sent:\n• Written in the tunnel", u"One draft is not finished.", u"Other accounts"})
            QVERIFY2(lastAsked().contains(words), qPrintable(lastAsked()));
        QCOMPARE(ids(), all);
        QVERIFY(QFileInfo::exists(folder(all.at(0))));
        answerNextAsk(0);
        remove->click();
        QTRY_COMPARE(ids(), QList<AccountId> {all.at(1)});
        QVERIFY(!QFileInfo::exists(folder(all.at(0))));
        page->close();
    }

    /// Of all accounts, and not only of the one in the window.
    void quittingNamesWhatAnyAccountHasNotSent()
    {
        signInTo(2);
        for (const auto &[key, index] : {std::pair {Qt::Key_1, 0}, {Qt::Key_2, 1}}) {
            press(key);
            QTRY_VERIFY(m_bench->shows(sandbox(index)));
            QVERIFY(m_bench->openFirst());
            sandbox(index).stop();
            m_bench->type(u"Tunnel %1"_s.arg(index), true);
            QTRY_COMPARE(m_bench->account()->outbox()->waiting(), 1);
        }
        answerNextAsk(1);
        m_bench->window()->close();
        QTRY_VERIFY2(lastAsked().contains(u"Tunnel 0"_s) && lastAsked().contains(u"Tunnel 1"_s), qPrintable(lastAsked()));
        QVERIFY(m_bench->window()->isVisible());
    }

    void addingCanBeGivenUp()
    {
        signInTo(1);
        for (int round = 0; round < 2; ++round) {
            m_bench->window()->actions()->get(ActionId::AddAccount)->trigger();
            QTRY_VERIFY(m_bench->showsFirstScreen());
            QVERIFY(m_bench->window()->isVisible());
            QVERIFY(!m_bench->part<QAbstractButton>(m_bench->page(), u"firstRunDemo"_s)->isVisible());
            if (round == 0)
                QTest::keyClick(m_bench->page(), Qt::Key_Escape);
            else
                QTest::mouseClick(m_bench->part<QAbstractButton>(m_bench->page(), u"firstRunBack"_s), Qt::LeftButton);
            QVERIFY(!m_bench->showsFirstScreen());
        }
        QCOMPARE(ids().size(), 1);
        QVERIFY(m_bench->shows(sandbox(0)));
    }

    /// The strip speaks of the account in the window first, of another one that needs a person after that.
    void theWorstTroubleHasTheStrip()
    {
        signInTo(2);
        const QList<AccountId> all = ids();
        sandbox(0).changeToken(u"another"_s);
        m_bench->program->accounts()->set()->find(all.at(0))->refresher()->lookNow();
        QTRY_COMPARE(m_bench->buttons(u"Show it").size(), 1);
        // Worse: this one, too.
        sandbox(1).changeToken(u"another"_s);
        m_bench->account()->refresher()->lookNow();
        QTRY_COMPARE(m_bench->buttons(u"Sign in").size(), 1);
        QCOMPARE(m_bench->buttons(u"Show it").size(), 0);
        m_bench->buttons(u"Sign in").constFirst()->click();
        QTRY_VERIFY(m_bench->showsFirstScreen());
        m_bench->signInWithToken(sandbox(1).url(), u"another"_s);
        QTRY_COMPARE(m_bench->buttons(u"Show it").size(), 1);
        QCOMPARE(ids(), all); // the same one, not a third
        m_bench->buttons(u"Show it").constFirst()->click();
        QCOMPARE(m_bench->account()->id(), all.at(0));
        QTRY_COMPARE(m_bench->buttons(u"Sign in").size(), 1);
        QTRY_COMPARE(m_bench->buttons(u"Show it").size(), 0);
    }

    /// A keychain that gives nothing out holds up no window, and is said of each account.
    void aLockedKeychainIsSaidOfEach()
    {
        signInTo(2);
        m_bench->keychain.refusesReading = VaultError::Denied;
        m_bench->keychain.reads = 0;
        QCOMPARE(m_bench->start(), QString());
        QVERIFY(m_bench->window()->isVisible());
        QTRY_COMPARE(m_bench->buttons(u"Try again").size(), 1);
        QCOMPARE(m_bench->keychain.reads, 2);
        m_bench->keychain.refusesReading.reset();
        m_bench->buttons(u"Try again").constFirst()->click();
        QTRY_VERIFY(m_bench->isSignedIn(ids().at(1)));
        QTRY_COMPARE(m_bench->buttons(u"Show it").size(), 1);
        m_bench->buttons(u"Show it").constFirst()->click();
        QTRY_COMPARE(m_bench->buttons(u"Try again").size(), 1);
        m_bench->buttons(u"Try again").constFirst()->click();
        QTRY_VERIFY(m_bench->isSignedIn(ids().at(0)));
    }

    void theMenuSwitches()
    {
        signInTo(2);
        QTest::mouseClick(m_bench->part<QAbstractButton>(m_bench->window(), u"railAccount"_s), Qt::LeftButton);
        auto *menu = m_bench->part<QMenu>(m_bench->window(), u"accountMenu"_s);
        QVERIFY(menu && menu->isVisible());
        const auto rows = menu->actions();
        const auto first = std::find_if(rows.begin(), rows.end(), [](const QAction *one) { return one->objectName() == "accountRow0"_L1; });
        QVERIFY(first != rows.end() && !(*first)->isChecked());
        (*first)->trigger();
        menu->close();
        QTRY_VERIFY(m_bench->shows(sandbox(0)));
        QCOMPARE(m_bench->program->settings()->text(Setting::LastAccount), m_bench->account()->id().value);
    }
};

QTEST_MAIN(TestSeveralAccounts)
#include "tst_severalaccounts.moc"
