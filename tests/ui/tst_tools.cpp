// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/logmodel.h"
#include "tests/support/rudeserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/common/actions.h"
#include "ui/common/clipboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/tools/logviewer.h"
#include "ui/tools/pushinspector.h"
#include "ui/tools/requestinspector.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTools, "console.tools", QtInfoMsg)

namespace {

const auto hostile = u"<img src=file:///etc/passwd> <b>&amp;</b> \u202egpj.exe שלום"_s;

} // namespace

/// The windows of the Tools menu in the whole program, on typed keys.
class TestTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>();
        m_sandbox->start();
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
    }

    void theMenuOpensThemByKeyAndByMouse()
    {
        start(m_sandbox->url());
        button(u"railAccount"_s)->setFocus();
        QTest::keyClick(button(u"railAccount"_s), Qt::Key_Space);
        auto *menu = window()->findChild<QMenu *>(u"accountMenu"_s);
        QVERIFY(menu && menu->isVisible());
        auto *tools = menu->findChild<QMenu *>(u"toolsMenu"_s);
        QVERIFY(tools);
        for (int i = 0; i < 20 && menu->activeAction() != tools->menuAction(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        QVERIFY(tools->isVisible());
        QTest::keyClick(tools, Qt::Key_Down);
        QTest::keyClick(tools, Qt::Key_Return);
        QVERIFY(tool<PushInspector>());
        QTest::keyClick(tool<PushInspector>(), Qt::Key_Escape);
        QTRY_VERIFY(!tool<PushInspector>());

        QTest::mouseClick(button(u"railAccount"_s), Qt::LeftButton);
        const auto menus = window()->findChildren<QMenu *>(u"accountMenu"_s);
        for (QMenu *one : menus)
            menu = one->isVisible() ? one : menu;
        tools = menu->findChild<QMenu *>(u"toolsMenu"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(tools->menuAction()).center());
        QTRY_VERIFY(tools->isVisible());
        QTest::mouseClick(tools, Qt::LeftButton, {}, tools->actionGeometry(tools->actions().constLast()).center());
        QVERIFY(tool<LogViewer>());
        // Asked for again it comes to the front, and is no second one.
        open(ActionId::LogViewer);
        QCOMPARE(window()->findChildren<LogViewer *>().size(), 1);
        menu->close();
    }

    void everyWidgetHasItsName()
    {
        start(m_sandbox->url());
        for (const ActionId id : {ActionId::RequestInspector, ActionId::PushInspector, ActionId::LogViewer})
            open(id);
        for (const QDialog *dialog : {static_cast<QDialog *>(tool<RequestInspector>()), static_cast<QDialog *>(tool<PushInspector>()),
                 static_cast<QDialog *>(tool<LogViewer>())}) {
            QVERIFY(!dialog->accessibleName().isEmpty());
            const auto widgets = dialog->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                const QString name = widget->objectName();
                if (!widget->isVisibleTo(dialog) || widget->focusPolicy() == Qt::NoFocus || name.startsWith(u"qt_"))
                    continue;
                QVERIFY2(!name.isEmpty(), qPrintable(dialog->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
            }
        }
    }

    void requestsAreListedFilteredAndCopied()
    {
        start(m_sandbox->url());
        open(ActionId::RequestInspector);
        auto *table = part<QTableView>(u"requestTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        part<QLineEdit>(u"requestFilter"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"LOYALTY_clubs"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(label(u"requestSummary"_s).startsWith(u"1 of "_s));
        QVERIFY(!button(u"requestCopy"_s)->isEnabled());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        const QString details = part<QPlainTextEdit>(u"requestDetails"_s)->toPlainText();
        QVERIFY2(details.contains(u"/v3/loyalty_clubs?per_page=1000"_s), qPrintable(details));
        QVERIFY(details.contains(u"Authorization: (kept secret)"_s));
        QVERIFY(details.contains(u"Tokens: 1 expected, 1 taken"_s));
        QTest::keyClick(button(u"requestCopy"_s), Qt::Key_Return);
        QVERIFY2(copiedText().contains(u"\"Authorization: Bearer $ATRIUM_TOKEN\""_s), qPrintable(copiedText()));
        QVERIFY(!copiedText().contains(token) && !details.contains(token));
        QCOMPARE(announced(tool<RequestInspector>()), u"Copied, without its secrets"_s);
        // The filter keeps what it was given when nothing fits.
        part<QLineEdit>(u"requestFilter"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }

    void requestsStandStillAndAreCleared()
    {
        start(m_sandbox->url());
        open(ActionId::RequestInspector);
        auto *table = part<QTableView>(u"requestTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        QTest::keyClick(button(u"requestPause"_s), Qt::Key_Space);
        const int rows = table->model()->rowCount();
        open(ActionId::Refresh);
        QTRY_VERIFY(label(u"requestSummary"_s).startsWith(u"Paused, "_s) && !label(u"requestSummary"_s).startsWith(u"Paused, 0"_s));
        QCOMPARE(table->model()->rowCount(), rows);
        QCOMPARE(button(u"requestPause"_s)->text(), u"Resume"_s);
        QTest::keyClick(button(u"requestPause"_s), Qt::Key_Space);
        QVERIFY(table->model()->rowCount() > rows);
        QTest::keyClick(button(u"requestClear"_s), Qt::Key_Space);
        QVERIFY(table->model()->rowCount() < rows);
        open(ActionId::Refresh);
        QTRY_VERIFY(table->model()->rowCount() > 0);
    }

    /// The demo's own dispatches, through the sandbox: what the server says is what one reads.
    void pushEventsAreSentAndAnswered()
    {
        start(m_sandbox->url());
        openPush();
        const auto listed = m_sandbox->ask("GET", "/_sandbox/dispatches?sending_id=452");
        const QJsonObject dispatch = QJsonDocument::fromJson(listed.body)[u"dispatches"][0].toObject();
        const QString id = QString::number(dispatch[u"dispatch_id"].toInteger());
        const QString member = dispatch[u"member_token"].toString();
        QVERIFY(!member.isEmpty());
        QVERIFY(part<QPlainTextEdit>(u"pushCurl"_s)->toPlainText().contains(u"/messages/push/{dispatch id}/deliver"_s));
        type(u"pushDispatch"_s, id);
        QVERIFY(!button(u"pushSend"_s)->isEnabled());
        type(u"pushMemberToken"_s, member);
        type(u"pushClientToken"_s, token); // the sandbox takes one for both
        QVERIFY(button(u"pushSend"_s)->isEnabled());
        const QString curl = part<QPlainTextEdit>(u"pushCurl"_s)->toPlainText();
        QVERIFY2(curl.contains(u"/v1/members/me/messages/push/%1/deliver"_s.arg(id)), qPrintable(curl));
        QVERIFY(curl.contains(u"'X-Loyalty-Club-Slug: fjordtorget'"_s) && curl.contains(u"\"platform\":\"ios\""_s));
        QVERIFY(!curl.contains(member));
        QTest::keyClick(button(u"pushSend"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcome"_s), u"The server took the message for delivered"_s);
        QCOMPARE(m_sandbox->arrivals(u"/v1/members/me/messages/push/%1/deliver"_s.arg(id), u"POST"_s), 1);
        part<QComboBox>(u"pushKind"_s)->setFocus();
        QTest::keyClick(part<QComboBox>(u"pushKind"_s), Qt::Key_Down);
        part<QLineEdit>(u"pushDispatch"_s)->setFocus();
        QTest::keyClick(part<QLineEdit>(u"pushDispatch"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcome"_s), u"The server took the message for opened"_s);
        QVERIFY(announced(tool<PushInspector>()).startsWith(u"The server took"_s));

        type(u"pushDispatch"_s, u"999999999"_s);
        QTest::keyClick(part<QLineEdit>(u"pushDispatch"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcome"_s), u"This member has no such message"_s);
        QVERIFY(label(u"pushOutcomeText"_s).contains(u"fjordtorget"_s));
        type(u"pushDispatch"_s, id);
        type(u"pushVersion"_s, {});
        type(u"pushInstallation"_s, u"x"_s.repeated(250));
        QTest::keyClick(part<QLineEdit>(u"pushVersion"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcomeText"_s), u"Installation id is too long. App version is missing."_s);
        QTest::keyClick(button(u"pushNewInstallation"_s), Qt::Key_Space);
        QCOMPARE(part<QLineEdit>(u"pushInstallation"_s)->text().size(), 36);
        type(u"pushMemberToken"_s, u"somebody-else"_s);
        QTest::keyClick(part<QLineEdit>(u"pushVersion"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcome"_s), u"The tokens were not accepted"_s);
        // Another sign-in was refused, not the account's.
        QVERIFY(!m_program->account()->client()->waitsForSignIn());
    }

    /// On the wire: which token meets which request, and what is left of them when the window has gone.
    void theTokensNeverMeet()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.target().startsWith("/v3/loyalty_clubs"))
                socket.write(
                    RudeServer::answer(R"({"loyalty_clubs":[{"id":1,"customer_id":447,"main_slug":"infinity-mall","name":"Infinity",)"
                                       R"("country":"NO","timezone":"Europe/Oslo"}]})"));
            else
                socket.write(RudeServer::answer(R"({"error":"<b>no</b>"})", 404));
        });
        start(server.url());
        QTRY_VERIFY(!m_program->account()->malls().isEmpty());
        openPush();
        type(u"pushDispatch"_s, u"../7"_s);
        type(u"pushMemberToken"_s, u"member-token-1"_s);
        type(u"pushClientToken"_s, u"client-token-2"_s);
        QTest::keyClick(button(u"pushSend"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcome"_s), u"This member has no such message"_s);
        int pushes = 0;
        for (const RudeServer::Seen &seen : std::as_const(server.seen)) {
            const bool push = seen.target().startsWith("/v1/members/");
            pushes += push ? 1 : 0;
            QCOMPARE(seen.header("Authorization"), push ? QByteArray("Bearer member-token-1") : "Bearer " + token.toLatin1());
            QCOMPARE(seen.header("X-Client-Authorization"), push ? QByteArray("client-token-2") : QByteArray());
            QCOMPARE(seen.head.contains(token.toLatin1()), !push);
            if (push) {
                QCOMPARE(seen.target(), QByteArray("/v1/members/me/messages/push/..%2F7/deliver"));
                QCOMPARE(seen.header("X-Loyalty-Club-Slug"), QByteArray("infinity-mall"));
                QVERIFY(seen.header("X-Customer").isNull());
            }
        }
        QCOMPARE(pushes, 1);
        // It is in the list of requests too, and neither there nor in the log with a token.
        open(ActionId::RequestInspector);
        part<QLineEdit>(u"requestFilter"_s)->setFocus();
        QTest::keyClicks(part<QLineEdit>(u"requestFilter"_s), u"/push/"_s);
        QTRY_COMPARE(part<QTableView>(u"requestTable"_s)->model()->rowCount(), 1);
        part<QTableView>(u"requestTable"_s)->selectRow(0);
        const QString details = part<QPlainTextEdit>(u"requestDetails"_s)->toPlainText();
        QVERIFY(details.contains(u"X-Client-Authorization: (kept secret)"_s));
        QFile log(m_data->path() + u"/main/atrium.log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray logged = log.readAll();
        QVERIFY(logged.contains("/push/..%2F7/deliver"));
        for (const QByteArray &secret : {QByteArray("member-token-1"), QByteArray("client-token-2"), token.toLatin1()})
            QVERIFY2(!logged.contains(secret) && !details.contains(QLatin1StringView(secret)), secret.constData());

        // Closed, however it is done, nothing is left to be undone.
        auto *inspector = tool<PushInspector>();
        const QList<QLineEdit *> fields {part<QLineEdit>(u"pushMemberToken"_s), part<QLineEdit>(u"pushClientToken"_s)};
        inspector->setAttribute(Qt::WA_DeleteOnClose, false);
        inspector->activateWindow();
        QTest::keyClick(inspector, Qt::Key_Escape);
        QVERIFY(!inspector->isVisible());
        for (QLineEdit *field : fields) {
            QCOMPARE(field->text(), QString());
            field->undo();
            QCOMPARE(field->text(), QString());
            QVERIFY(!field->isUndoAvailable());
        }
        delete inspector;
        open(ActionId::PushInspector);
        QCOMPARE(part<QLineEdit>(u"pushMemberToken"_s)->text(), QString());
    }

    void closingWhileItIsSentForgetsIt()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.target().startsWith("/v3/loyalty_clubs"))
                socket.write(
                    RudeServer::answer(R"({"loyalty_clubs":[{"id":1,"customer_id":447,"main_slug":"infinity-mall","name":"Infinity",)"
                                       R"("country":"NO","timezone":"Europe/Oslo"}]})"));
        });
        start(server.url());
        QTRY_VERIFY(!m_program->account()->malls().isEmpty());
        openPush();
        type(u"pushDispatch"_s, u"7"_s);
        type(u"pushMemberToken"_s, u"member-token-1"_s);
        type(u"pushClientToken"_s, u"client-token-2"_s);
        QTest::keyClick(button(u"pushSend"_s), Qt::Key_Return);
        QCOMPARE(button(u"pushSend"_s)->text(), u"Sending"_s);
        QVERIFY(!button(u"pushSend"_s)->isEnabled());
        tool<PushInspector>()->close();
        QTRY_VERIFY(!tool<PushInspector>());
        m_program.reset(); // and nobody misses it
    }

    void theLogIsFollowedFilteredAndCopied()
    {
        start(m_sandbox->url());
        open(ActionId::LogViewer);
        auto *table = part<QTableView>(u"logTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        QVERIFY(label(u"logFile"_s).contains(m_data->path() + u"/main/atrium.log"_s));
        qCWarning(lcTools).noquote() << u"needle "_s + hostile + u"\nAuthorization: Bearer "_s + token;
        part<QLineEdit>(u"logFilter"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Needle"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QString text = table->model()->index(0, LogModel::TextColumn).data().toString();
        QVERIFY2(text.startsWith(u"needle "_s + hostile), qPrintable(text));
        QVERIFY(!text.contains(token));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(copiedText().contains(u"Warning console.tools needle <img"_s), qPrintable(copiedText()));
        QCOMPARE(announced(tool<LogViewer>()), u"1 line copied"_s);
        auto *level = part<QComboBox>(u"logLevel"_s);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_End); // errors only
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!button(u"logCopy"_s)->isEnabled());
        QTest::keyClick(level, Qt::Key_Home);
        QCOMPARE(table->model()->rowCount(), 1);
        part<QLineEdit>(u"logFilter"_s)->selectAll();
        QTest::keyClick(part<QLineEdit>(u"logFilter"_s), Qt::Key_Delete);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(button(u"logCopy"_s), Qt::Key_Space);
        QCOMPARE(copiedText().count(u'\n'), 1);
    }

    void detailIsAClickAway()
    {
        start(m_sandbox->url());
        open(ActionId::LogViewer);
        auto *table = part<QTableView>(u"logTable"_s);
        auto *verbose = button(u"logVerbose"_s);
        QCOMPARE(verbose->text(), u"Log detail for 30 minutes"_s);
        QTest::mouseClick(verbose, Qt::LeftButton);
        QVERIFY(verbose->text().startsWith(u"Stop detail (ends "_s));
        QCOMPARE(announced(tool<LogViewer>()), u"Detail is logged for half an hour."_s);
        open(ActionId::Refresh);
        part<QLineEdit>(u"logFilter"_s)->setFocus();
        QTest::keyClicks(part<QLineEdit>(u"logFilter"_s), u"in flight"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0); // what the client says of each attempt
        QCOMPARE(table->model()->index(0, LogModel::LevelColumn).data().toString(), u"Detail"_s);
        tool<LogViewer>()->close();
        QTRY_VERIFY(!tool<LogViewer>());
        open(ActionId::LogViewer); // still on
        QVERIFY(button(u"logVerbose"_s)->text().startsWith(u"Stop detail"_s));
        QTest::keyClick(button(u"logVerbose"_s), Qt::Key_Space);
        QCOMPARE(button(u"logVerbose"_s)->text(), u"Log detail for 30 minutes"_s);
    }

    void hostileTextIsLetters()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.target().startsWith("/v3/loyalty_clubs")) {
                const QJsonObject club {{u"id"_s, 1}, {u"customer_id"_s, 447}, {u"main_slug"_s, hostile}, {u"name"_s, hostile},
                    {u"country"_s, u"NO"_s}, {u"timezone"_s, u"Europe/Oslo"_s}};
                const QJsonObject answer {{u"loyalty_clubs"_s, QJsonArray {club}}};
                socket.write(RudeServer::answer(QJsonDocument(answer).toJson()));
                return;
            }
            const QJsonObject error {{u"error"_s, hostile},
                {u"details"_s,
                    QJsonObject {{u"delivery_event"_s, QJsonObject {{hostile, QJsonArray {QJsonObject {{u"error"_s, hostile}}}}}}}}};
            socket.write(RudeServer::answer(
                QJsonDocument(error).toJson(), 422, "ratelimit-bucket: <b>x</b>" + QByteArray(500, 'y') + "\r\nratelimit-cost: 1e9\r\n"));
        });
        start(server.url());
        QTRY_VERIFY(!m_program->account()->malls().isEmpty());
        openPush();
        part<QLineEdit>(u"pushDispatch"_s)->setText(hostile); // letters that no test can type
        type(u"pushMemberToken"_s, u"member-token-1"_s);
        type(u"pushClientToken"_s, u"client-token-2"_s);
        QTest::keyClick(button(u"pushSend"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"pushOutcome"_s), u"The server did not take the event as it is"_s);
        QVERIFY2(label(u"pushOutcomeText"_s).contains(hostile), qPrintable(label(u"pushOutcomeText"_s)));
        open(ActionId::RequestInspector);
        part<QTableView>(u"requestTable"_s)->selectRow(0);
        QVERIFY(!part<QPlainTextEdit>(u"requestDetails"_s)->toPlainText().isEmpty());
        const auto texts = window()->findChildren<QPlainTextEdit *>();
        for (const auto *text : texts)
            QVERIFY(!text->document()->toHtml().contains(u"<img"_s));
        const auto labels = window()->findChildren<QLabel *>();
        for (const auto *one : labels)
            QCOMPARE(one->textFormat(), Qt::PlainText);
        for (QWidget *dialog : {static_cast<QWidget *>(tool<PushInspector>()), static_cast<QWidget *>(tool<RequestInspector>())})
            QVERIFY(!dialog->grab().isNull());
    }

private:
    static inline const QString token = u"s3cr3t-of-the-account"_s;

    void start(const QUrl &server)
    {
        if (server == m_sandbox->url())
            m_sandbox->changeToken(token);
        m_program = startedProgram(server, m_data->path(), token.toLatin1());
        QVERIFY(m_program && QTest::qWaitForWindowActive(window()));
    }
    MainWindow *window() const { return m_program->window(); }
    void open(ActionId id) const { window()->actions()->get(id)->trigger(); }
    void openPush() const
    {
        QTRY_VERIFY(!m_program->account()->malls().isEmpty());
        open(ActionId::PushInspector);
    }
    template<class T>
    T *tool() const
    {
        return window()->findChild<T *>();
    }
    template<class T>
    T *part(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }
    QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    QString label(const QString &name) const { return part<QLabel>(name)->text(); }
    static QString announced(const QWidget *dialog)
    {
        const auto *voice = dialog->findChild<QLabel *>(u"announcer"_s);
        return voice ? voice->accessibleName() : QString();
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = part<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
