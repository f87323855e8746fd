// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "tests/support/moodyvault.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/samekeychain.h"
#include "tests/support/startedprogram.h"
#include "ui/account/firstrun.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace atrium {

/// The whole program but main(), and a person's hands on it: what several tests of it share.
struct ConsoleBench {
    QTemporaryDir data {};
    MoodyVault keychain {}; ///< outlives the program, as a computer's does
    std::unique_ptr<Composition> program {};

    static QString begin() { return beginProgramTests(); }
    /// As a person does, without a word about the server. place: of a link that it is started with.
    QString start(const Place &place = {})
    {
        program.reset();
        Arguments arguments;
        arguments.dataFolder = data.path();
        arguments.place = place;
        program = std::make_unique<Composition>(qApp, arguments, QByteArray(), std::make_unique<SameKeychain>(&keychain));
        return program->start();
    }

    [[nodiscard]] FirstRun *page() const { return program->firstRun(); }
    [[nodiscard]] MainWindow *window() const { return program->window(); }
    [[nodiscard]] Account *account() const { return program->account(); }
    [[nodiscard]] ConversationsModel *conversations() const { return window()->inbox()->conversations(); }
    [[nodiscard]] int rows() const { return window() ? conversations()->rowCount() : 0; }
    [[nodiscard]] QListView *list() const { return window()->findChild<QListView *>(QStringLiteral("conversationList")); }
    [[nodiscard]] QPlainTextEdit *composer() const
    {
        return window()->inbox()->findChild<QPlainTextEdit *>(QStringLiteral("composerText"));
    }
    template<class T>
    [[nodiscard]] static T *part(const QWidget *of, const QString &name)
    {
        return of->findChild<T *>(name);
    }
    [[nodiscard]] bool showsFirstScreen() const { return page() && page()->isVisible(); }
    [[nodiscard]] bool shows(const RunningSandbox &sandbox) const
    {
        return account() && account()->client()->server() == sandbox.url() && rows() > 0
            && conversations()->rowAt(0).key.account == account()->id();
    }
    [[nodiscard]] bool isSignedIn(const AccountId &id) const
    {
        const Session *session = program->accounts()->session(id);
        return session && session->status() == SessionStatus {.state = SessionStatus::SignedIn};
    }

    void enter(QWidget *field, const QString &text) const
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void enterServer(const QString &server) const { enter(part<QComboBox>(page(), QStringLiteral("firstRunServer")), server); }
    /// Types a token on the first screen, and Enter.
    void signInWithToken(const QUrl &server, const QString &token = QStringLiteral("t")) const
    {
        enterServer(server.toString());
        auto *field = part<QLineEdit>(page(), QStringLiteral("firstRunToken"));
        QTest::keyClicks(field, token);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Into the list, to its first row.
    [[nodiscard]] bool openFirst() const
    {
        if (!QTest::qWaitForWindowActive(window()) || !QTest::qWaitFor([this] { return rows() > 0; }, 30'000))
            return false;
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        return QTest::qWaitFor(
            [this] { return !window()->inbox()->selected().isEmpty() && window()->inbox()->messages()->rowCount() > 0; }, 30'000);
    }
    void type(const QString &text, bool send) const
    {
        composer()->setFocus();
        QTest::keyClicks(composer(), text);
        if (send)
            QTest::keyClick(composer(), Qt::Key_Return);
    }
    [[nodiscard]] QList<QAbstractButton *> buttons(QStringView text) const
    {
        QList<QAbstractButton *> found;
        const auto all = window()->findChildren<QAbstractButton *>();
        std::copy_if(all.begin(), all.end(), std::back_inserter(found),
            [text](const QAbstractButton *one) { return one->isVisible() && one->text() == text; });
        return found;
    }
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator it(data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile one(it.next());
            if (!one.open(QIODevice::ReadOnly) || one.readAll().contains(bytes))
                found.append(one.fileName());
        }
        return found;
    }
};

} // namespace atrium
