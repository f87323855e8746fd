// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/composition.h"
#include "app/language.h"
#include "app/logging.h"
#include "models/notifications/notificationsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/runningsandbox.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/kpicell.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"
#include "ui/sendings/sendingstable.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The whole program but main(), on the two panes beside the inbox: what the server holds is what one reads, and keys lead from one to the
/// other.
class TestPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        installLanguage(qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox =
            std::make_unique<RunningSandbox>(sandbox::Options {.now = [] { return QDateTime(QDate(2025, 8, 10), QTime(12, 0), Qt::UTC); }});
        Arguments arguments;
        arguments.server = m_sandbox->url().toString();
        arguments.dataFolder = m_data->path();
        arguments.clock = QDateTime(QDate(2025, 8, 10), QTime(12, 0), Qt::UTC);
        arguments.speed = 0.0;
        startLogging({});
        m_program = std::make_unique<Composition>(qApp, arguments, "t");
        const QString problem = m_program->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
    }

    void aSendingReadsAsTheServerHasIt()
    {
        QTest::keyClick(window(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(sendings()->rowCount() > 0); // before that nobody knows which mall is meant
        showSince2025();
        QTRY_VERIFY(sendings()->rowCount() > 50);
        // The documented reporting id 7265: 72 of 73 delivered, and nobody opened it: a true zero.
        choose([](const Sending &one) { return one.reportingId == ReportingId {7265}; });
        QTRY_COMPARE(cell(u"sendingKpiDelivered"_s).figure, u"72"_s);
        QCOMPARE(cell(u"sendingKpiDelivered"_s).rate, u"98.63\u00a0%"_s);
        QVERIFY2(cell(u"sendingKpiDelivered"_s).spoken.contains(u"73"_s), qPrintable(cell(u"sendingKpiDelivered"_s).spoken));
        QCOMPARE(cell(u"sendingKpiOpened"_s).figure, u"0"_s);
        QCOMPARE(cell(u"sendingKpiOpened"_s).rate, u"0.0\u00a0%"_s);
        QTRY_COMPARE(sumOf(u"delivered"_s), 72);
        QCOMPARE(sumOf(u"opened"_s), 0);
        // The documented sending 452: its app reports no delivery, so there is nothing to divide opens by.
        choose([](const Sending &one) { return one.id == SendingId {452}; });
        QTRY_COMPARE(cell(u"sendingKpiOpened"_s).rate, u"n/a"_s);
        QVERIFY(cell(u"sendingKpiOpened"_s).rateMuted);
        const QStringList caveats = cell(u"sendingKpiOpened"_s).caveats + cell(u"sendingKpiDelivered"_s).caveats;
        QVERIFY2(caveats.join(u' ').contains(u"reported by the app"_s), qPrintable(caveats.join(u' ')));
        QCOMPARE(cell(u"sendingKpiClicked"_s).figure, u"not reported"_s);
        QTRY_COMPARE(sumOf(u"transmitted"_s), 65'992);
    }

    void anEventOfAMemberMovesTheFigures()
    {
        QTest::keyClick(window(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(sendings()->rowCount() > 20);
        choose([](const Sending &one) { return one.channel == "push"_L1 && one.counts.delivered.value_or(0) > 0; });
        QTRY_VERIFY(sumOf(u"opened"_s) > 0);
        const double events = sumOf(u"opened"_s);
        const qint64 opened = chosen().counts.opened.value_or(0);
        const auto listed = m_sandbox->ask("GET", "/_sandbox/dispatches?sending_id=" + QByteArray::number(chosen().id.value));
        const QJsonObject dispatch = QJsonDocument::fromJson(listed.body)[u"dispatches"][40].toObject();
        const QByteArray target = "/v1/members/me/messages/push/" + QByteArray::number(dispatch[u"dispatch_id"].toInteger()) + "/open";
        const QByteArray event = R"({"delivery_event":{"app_version":"1","app_installation_id":"x","platform":"ios"}})";
        QCOMPARE(asMember(target, event, dispatch[u"member_token"].toString().toUtf8()), 200);
        QTest::mouseClick(window()->findChild<QAbstractButton *>(u"sendingRefresh"_s), Qt::LeftButton);
        QTRY_COMPARE(chosen().counts.opened.value_or(0), opened + 1);
        QTRY_COMPARE(sumOf(u"opened"_s), events + 1);
    }

    void aNotificationLeadsToItsConversation()
    {
        QTRY_VERIFY(window()->inbox()->findChild<QAbstractItemView *>(u"conversationList"_s)->model()->rowCount() > 0);
        QTRY_VERIFY(notifications()->loaded() > 0);
        QCOMPARE(puts(u"received"_s), 0); // nothing is received by a centre that nobody opened
        QTest::keyClick(window(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window()->pane(), Pane::Notifications);
        QTRY_VERIFY(puts(u"received"_s) > 0);
        QCOMPARE(puts(u"seen"_s), 0);
        const int row = walkTo([](const Place &place) { return place.kind == Place::Conversation && place.id != gone; });
        QVERIFY(row >= 0);
        const auto place = notifications()->index(row).data(NotificationsModel::TargetRole).value<Place>();
        QCOMPARE(puts(u"seen"_s), 0); // walking there is not reading
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window()->pane(), Pane::Inbox);
        QVERIFY2(window()->inbox()->selected().endsWith(u'|' + QString::number(place.id)), qPrintable(window()->inbox()->selected()));
    }

    void aNotificationLeadsToItsSending()
    {
        QTest::keyClick(window(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(notifications()->loaded() > 0);
        const int row = walkTo([](const Place &place) { return place.kind == Place::Sending || place.kind == Place::Reporting; });
        QVERIFY(row >= 0);
        const auto place = notifications()->index(row).data(NotificationsModel::TargetRole).value<Place>();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window()->pane(), Pane::Sendings);
        QTRY_VERIFY(chosen().id.value == place.id || chosen().reportingId == ReportingId {place.id});
    }

    void aTargetThatIsGoneIsSaidAndOneStays()
    {
        QTest::keyClick(window(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(notifications()->loaded() > 0);
        QVERIFY(walkTo([](const Place &place) { return place.kind == Place::Conversation && place.id == gone; }) >= 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto said = [this] {
            const auto labels = window()->notifications()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel *label) { return label->isVisible() && label->text().contains(u"The server does not have this"_s); });
        };
        QTRY_VERIFY(said());
        QCOMPARE(window()->pane(), Pane::Notifications);
    }

    void eachPaneSaysWhichPermitIsMissing()
    {
        m_program.reset();
        m_sandbox = std::make_unique<RunningSandbox>(
            sandbox::Options {.without = {u"Reporting:Api:Report:Sendings"_s, u"Notifications:Api:Users:Notifications:Index"_s}});
        Arguments arguments;
        arguments.server = m_sandbox->url().toString();
        arguments.dataFolder = m_data->path();
        m_program = std::make_unique<Composition>(qApp, arguments, "t");
        QVERIFY(m_program->start().isEmpty());
        const auto says = [](const QWidget *pane, const QString &permit) {
            const auto labels = pane->findChildren<QLabel *>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(permit); });
        };
        window()->showPane(Pane::Sendings);
        QTRY_VERIFY(says(window()->sendings(), u"Reporting:Api:Report:Sendings"_s));
        window()->showPane(Pane::Notifications);
        QTRY_VERIFY(says(window()->notifications(), u"Notifications:Api:Users:Notifications:Index"_s));
        window()->showPane(Pane::Inbox);
        QTRY_VERIFY(window()->inbox()->findChild<QAbstractItemView *>(u"conversationList"_s)->model()->rowCount() > 0);
    }

private:
    static constexpr qint64 gone = 990'412; // world.md

    [[nodiscard]] MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] SendingsModel *sendings() const { return window()->sendings()->sendings(); }
    [[nodiscard]] NotificationsModel *notifications() const { return window()->notifications()->notifications(); }
    [[nodiscard]] KpiWords cell(const QString &name) const
    {
        const auto *found = window()->findChild<KpiCell *>(name);
        return found ? found->words() : KpiWords {.figure = u"there is no such cell"_s};
    }
    /// The documented sendings are of a year that is told, whatever the clock says.
    void showSince2025() const
    {
        QueryBar *bar = window()->sendings()->overview()->bar();
        bar->openRange();
        auto *field = window()->findChild<QLineEdit *>(u"rangeField"_s);
        field->setText(u"2025-03-01 to today"_s);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(bool (*fits)(const Sending &)) const
    {
        for (int row = 0; row < sendings()->rowCount(); ++row) {
            if (!fits(sendings()->rowAt(row).sending))
                continue;
            SendingsPane *pane = window()->sendings();
            pane->showPage(SendingsPane::Overview);
            pane->select(sendings()->keyAt(row));
            pane->overview()->table()->setFocus();
            QTest::keyClick(pane->overview()->table(), Qt::Key_Return);
            QCOMPARE(pane->page(), SendingsPane::One);
            return;
        }
        QFAIL("no such sending");
    }
    [[nodiscard]] Sending chosen() const
    {
        const std::optional<SendingRow> &subject = window()->sendings()->sending()->subject();
        return subject ? subject->sending : Sending {};
    }
    [[nodiscard]] double sumOf(const QString &event) const
    {
        double sum = 0;
        for (const EventCurve &curve : window()->sendings()->sending()->series()->curves().curves) {
            if (curve.event != event)
                continue;
            for (const auto &value : curve.values)
                sum += value.value_or(0);
        }
        return sum;
    }
    /// PUTs of that word, for one or for all.
    [[nodiscard]] int puts(const QString &word) const
    {
        int sum = m_sandbox->arrivals(u"/v1/users/me/notifications/"_s + word, u"PUT"_s);
        for (const Kept<Notification> &kept : m_program->account()->notifications(CustomerScope::one(451))->notifications()->rows())
            sum += m_sandbox->arrivals(u"/v1/users/me/notifications/%1/%2"_s.arg(kept.value.id.text(), word), u"PUT"_s);
        return sum;
    }
    /// By J, from the top; the row, or -1.
    int walkTo(bool (*fits)(const Place &)) const
    {
        auto *list = window()->notifications()->findChild<QAbstractItemView *>(u"notificationList"_s);
        list->setFocus();
        for (int steps = 0; steps < 40; ++steps) {
            QTest::keyClick(list, Qt::Key_J);
            const QModelIndex at = list->currentIndex();
            if (at.isValid() && fits(at.data(NotificationsModel::TargetRole).value<Place>()))
                return at.row();
        }
        return -1;
    }
    /// What a member's device says, past the console.
    [[nodiscard]] int asMember(const QByteArray &target, const QByteArray &body, const QByteArray &token) const;

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

int TestPanes::asMember(const QByteArray &target, const QByteArray &body, const QByteArray &token) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_sandbox->port()));
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return 0;
    socket.write("POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_sandbox->port())
        + "\r\nX-Product-Name: app\r\nX-User-Agent: test/1\r\nX-Loyalty-Club-Slug: fjordtorget\r\n"
          "X-Client-Authorization: t\r\nAuthorization: Bearer "
        + token + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (!QTest::qWaitFor([&] { return answer.contains("\r\n"); }))
        return 0;
    return answer.split(' ').value(1).toInt();
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
