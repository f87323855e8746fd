// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/sandbox/reports.h"
#include "network/sandbox/routes.h"
#include "tests/contract/console.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope fjordtorget = CustomerScope::one(451);
const ClubSlug fjordtorgetClub {u"fjordtorget"_s};

QDateTime pictureTime()
{
    return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC};
}

} // namespace

/// Every endpoint of the table against the sandbox, with a value out of each answer; and nothing that the sandbox serves is left out.
class TestEveryEndpoint : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Console> m_console;
    QSet<QString> m_called; // "GET /v1/users"
    QSet<QString> m_reports;

    void note(const Request &request)
    {
        static const char *const verbs[] = {"GET", "POST", "PUT"};
        m_called.insert(u"%1 /v%2%3"_s.arg(QLatin1String(verbs[int(request.verb)])).arg(request.version).arg(request.pattern));
        if (request.body)
            m_reports.insert(QJsonDocument::fromJson(*request.body)[u"report"].toString());
    }
    template<class T>
    T ask(const Endpoint<T> &endpoint)
    {
        note(endpoint);
        const Result<T> result = m_console->ask(endpoint);
        if (!result)
            qFatal("%s: %d %s", endpoint.pathOf().constData(), result.error().httpStatus, qPrintable(result.error().detail));
        return result.value();
    }
    /// As a member's app sends it: no account of ours has these two tokens.
    template<class T>
    T askAsMember(const Endpoint<T> &endpoint, const QString &member)
    {
        note(endpoint);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->port()));
        if (!socket.waitForConnected(5000))
            qFatal("the sandbox does not answer");
        const QByteArray body = endpoint.body.value_or(QByteArray());
        socket.write((endpoint.verb == Verb::Get ? "GET " : "POST ") + endpoint.pathOf() + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(m_sandbox->port()) + "\r\nX-User-Agent: test\r\nX-Product-Name: default\r\nConnection: close\r\n"
            + "X-Loyalty-Club-Slug: " + std::get<ClubSlug>(endpoint.context).value.toUtf8() + "\r\nAuthorization: Bearer " + member.toUtf8()
            + "\r\nX-Client-Authorization: t\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        QByteArray all;
        while (socket.waitForReadyRead(10'000))
            all += socket.readAll();
        if (!all.startsWith("HTTP/1.1 200"))
            qFatal("%s: %s", endpoint.pathOf().constData(), all.constData());
        const Document document(all.mid(all.indexOf("\r\n\r\n") + 4));
        Decoder root = document.root();
        T value = endpoint.decode(root);
        if (!root.wrong().isEmpty())
            qFatal("%s: %s", endpoint.pathOf().constData(), qPrintable(root.wrong()));
        return value;
    }
    static ReportQuery events(const QString &report, Interval interval = Interval::Day)
    {
        const Instant now = Instant::fromUtc(pictureTime());
        return {.report = report, .interval = interval, .from = Instant {now.microseconds - 7 * 86'400'000'000LL}, .to = now};
    }
    static double sumOf(const TimeSeries &series, const QString &word)
    {
        double sum = 0;
        for (const Series &one : series.series) {
            for (const auto &value : one.values)
                sum += word.isEmpty() || one.word() == word ? value.value_or(0) : 0;
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<RunningSandbox>(sandbox::Options {.now = [] { return pictureTime(); }});
        m_console = std::make_unique<Console>(m_sandbox->url(), "t", pictureTime());
    }

    void account()
    {
        const auto scopes = ask(api::listSubunitScopes(fjordtorget));
        QVERIFY(scopes.items.size() > 1);
        QVERIFY(!scopes.items.first().name.isEmpty() && !scopes.items.first().subunits.isEmpty());
        QVERIFY(std::any_of(scopes.items.begin(), scopes.items.end(), [](const SubunitScope &one) { return one.system; }));
        QVERIFY(!scopes.items.first().archivedAt);

        const auto before = ask(api::showNotificationsSettings(fjordtorget));
        QCOMPARE(before.wanted(u"sending_finished", u"push"), std::optional(true));
        QCOMPARE(before.wanted(u"sending_finished", u"pigeon"), std::optional<bool>());
        const auto after = ask(api::updateNotificationsSettings(fjordtorget, {{{u"sending_finished"_s, u"push"_s, false}}}));
        QCOMPARE(after.wanted(u"sending_finished", u"push"), std::optional(false));
        QCOMPARE(after.wanted(u"sending_finished", u"email"), std::optional(true));
        QCOMPARE(after.wishes.size(), before.wishes.size());

        ask(api::registerAppToken(fjordtorget, {.token = u"t1"_s, .platform = u"android"_s, .firebaseProject = u"p"_s}));
    }

    void clubs()
    {
        const auto clubs = ask(api::listClubs());
        QCOMPARE(clubs.items.size(), 3);
        const LoyaltyClub club = ask(api::showClub({u"iml"_s}));
        QCOMPARE(club.mainSlug, u"infinity-mall"_s);
        QCOMPARE(club.shortSlug, u"iml"_s);
        QCOMPARE(club.otherSlugs, QStringList {u"infinity"_s});
        QVERIFY(clubs.items.contains(club));
        QCOMPARE(ask(api::showClubOfCommunity(club.communityId.value())), club);

        const auto groups = ask(api::listMembersGroups(fjordtorgetClub, {.type = u"audience"_s}));
        const auto ground = std::find_if(
            groups.items.begin(), groups.items.end(), [](const MembersGroup &one) { return one.audience == AudienceId {107096}; });
        QVERIFY(ground != groups.items.end());
        QVERIFY(!ground->name.isEmpty() && ground->members && ground->automatic == true);
        QCOMPARE(ask(api::listMembersGroups(fjordtorgetClub, {.search = ground->name})).items.first(), *ground);
    }

    void conversations()
    {
        const auto created = ask(api::createConversation(infinity, {emma}, {}, u"Hello"_s));
        const ConversationId id = created.conversation->value.id;
        QCOMPARE(ask(api::showConversation(infinity, id)).value.id, id);
        QCOMPARE(ask(api::listConversations(infinity, {})).items.first().value.id, id);
        const auto sent = ask(api::sendMessage(infinity, id, u"Two"_s));
        QCOMPARE(sent.value->value.content, u"Two"_s);
        QCOMPARE(ask(api::listMessages(infinity, id)).items.size(), 2);
        QVERIFY(ask(api::archiveMessage(infinity, id, sent.value->value.id)).value);
        QCOMPARE(ask(api::listMessages(infinity, id)).items.size(), 1);
        QVERIFY(ask(api::markConversationReceived(infinity, id)).value);
        QCOMPARE(ask(api::markConversationSeen(infinity, id)).value->value.unseen, 0);
        QVERIFY(ask(api::archiveConversation(infinity, id)).value);
        QVERIFY(ask(api::listConversations(infinity, {})).items.first().value.id != id);
        QVERIFY(ask(api::listUsers(infinity)).items.size() >= 30);
    }

    void notifications()
    {
        const auto list = ask(api::listNotifications(fjordtorget)).items;
        const auto fresh = std::find_if(list.begin(), list.end(), [](const auto &row) { return !row.value.received; });
        QVERIFY(fresh != list.end());
        const NotificationId id = fresh->value.id;
        QCOMPARE(ask(api::showNotification(fjordtorget, id)).value, fresh->value);
        QVERIFY(ask(api::markNotificationReceived(fjordtorget, id)).value->value.received);
        QVERIFY(ask(api::markNotificationSeen(fjordtorget, id)).value->value.seen);
        ask(api::markAllNotificationsReceived(fjordtorget));
        ask(api::markAllNotificationsSeen(fjordtorget));
        for (const auto &row : ask(api::listNotifications(fjordtorget)).items)
            QVERIFY(row.value.seen && row.value.received);
    }

    void messaging()
    {
        const auto messages = ask(api::listServiceMessages(fjordtorgetClub, u"campaigns"_s, {.campaign = CampaignId {318}}));
        QVERIFY(!messages.items.isEmpty());
        const ServiceMessage message = messages.items.first();
        QCOMPARE(message.campaign, std::optional(CampaignId {318}));
        QVERIFY(!message.name.isEmpty() && !message.channels.isEmpty());
        QVERIFY(!message.channels.first().subject.isEmpty() && !message.channels.first().body.isEmpty());
        QVERIFY(!message.channels.first().sender.isEmpty() || message.channels.first().type == u"push"_s);
        QVERIFY(message.latest && message.latest->members);
        QCOMPARE(ask(api::showServiceMessage(fjordtorgetClub, u"campaigns"_s, message.id)), message);
        const ServiceSending sending = ask(api::showServiceSending(fjordtorgetClub, u"campaigns"_s, 7398));
        QCOMPARE(sending.id, 7398);
        QCOMPARE(sending.status, u"transmitted"_s);
        QVERIFY(sending.dispatches.value_or(0) > 0 && sending.scheduledAt);
    }

    void members()
    {
        const auto reply = m_sandbox->ask("GET", "/_sandbox/dispatches?sending_id=452");
        const QJsonValue first = QJsonDocument::fromJson(reply.body)[u"dispatches"][0];
        const QString token = first[u"member_token"].toString();
        PushEvent event {.kind = PushEvent::Kind::Delivered,
            .dispatchId = QString::number(first[u"dispatch_id"].toInteger()),
            .appVersion = u"6.5.1"_s,
            .appInstallationId = u"e2d54e32"_s,
            .platform = u"ios"_s};
        askAsMember(api::reportPushEvent(fjordtorgetClub, event), token);
        event.kind = PushEvent::Kind::Opened;
        askAsMember(api::reportPushEvent(fjordtorgetClub, event), token);

        const auto history = askAsMember(api::listMessagesHistory(fjordtorgetClub, {}), token);
        QVERIFY(!history.items.isEmpty());
        const auto pushes = askAsMember(api::listMessagesHistory(fjordtorgetClub, {.push = true, .distinct = true}), token);
        for (const HistoryMessage &push : pushes.items) {
            QCOMPARE(push.type, u"push"_s);
            QVERIFY(!push.appToken.isEmpty() && !push.sendingId.isEmpty());
            QCOMPARE(push.data.first().name, u"sending_id"_s);
        }
        const auto letters = askAsMember(api::listMessagesHistory(fjordtorgetClub, {.sms = true, .email = true}), token);
        QVERIFY(!pushes.items.isEmpty() && !letters.items.isEmpty());
        for (const HistoryMessage &letter : letters.items)
            QVERIFY(letter.type == u"sms"_s ? !letter.msisdn.isEmpty() : letter.type == u"email"_s && !letter.email.isEmpty());
    }

    void records()
    {
        const Filter by7265 = filters::equal(u"reporting_id"_s, 7265);
        QCOMPARE(ask(api::querySendings(fjordtorget, {.report = u"sendings"_s, .filter = by7265})).items.first().value.id.value, 40689);
        const auto sums =
            ask(api::querySendingSummaries(fjordtorget, {.report = u"sendings"_s, .filter = by7265, .aggregateBy = u"reporting_id"_s}));
        QCOMPARE(sums.items.first().value.counts.delivered, std::optional<qint64>(72));
        const Counts stats = ask(api::querySendingsStats(fjordtorget, {.report = u"sendings_stats"_s, .filter = by7265}));
        QCOMPARE(stats.delivered, std::optional<qint64>(72));
        QCOMPARE(stats.computed->openRate, std::optional<double>(0.0));

        // The documented examples of links and members (contract 3.11, 3.12, 3.15) have a customer of their own.
        const CustomerScope documented = CustomerScope::one(1'000'941);
        const Link link = ask(api::queryLinks(documented, {.report = u"sendings_links"_s})).items.first();
        QCOMPARE(link.host + link.path, u"example.com/an_example"_s);
        QCOMPARE(link.visited.visits, std::optional<qint64>(8925));
        QCOMPARE(link.visited.reportingId(), std::optional(ReportingId {7383}));
        QVERIFY(link.utmTerm.isEmpty());
        const LinkVisits visits = ask(api::queryLinkVisits(documented, {.report = u"sendings_links_stats"_s})).items.first();
        QCOMPARE(visits.uniqueVisits, std::optional<qint64>(1276));
        const auto groups = ask(api::queryMembersCounts(documented, {.report = u"members_grouped_count"_s}));
        QCOMPARE(groups.items.first().groupingType, u"optin_channel"_s);
        QCOMPARE(groups.items.first().members, std::optional<qint64>(159));
        QCOMPARE(groups.items.first().updatedAt->text(), u"2024-08-14T05:56:40.098000Z"_s);
        const auto count = ask(api::queryMembersCounts(fjordtorget, {.report = u"members_count"_s}));
        QCOMPARE(count.items.first().members, std::optional<qint64>(56'275));
        const auto members = ask(api::queryMembers(fjordtorget, {.report = u"members"_s}));
        QCOMPARE(members.items.size(), 100);
        QVERIFY(members.next && !members.items.first().consents.isEmpty() && members.items.first().viaAnything);
        const auto further = ask(api::queryMembers(fjordtorget, {.report = u"members"_s}, *members.next));
        QVERIFY(further.items.first().id > members.items.last().id);
    }

    void timeseries()
    {
        QVERIFY(sumOf(ask(api::queryTimeSeries(fjordtorget, events(u"sendings_events_history"_s))), u"transmitted"_s) > 1000);
        ReportQuery ages = events(u"sendings_recipients_statistics"_s);
        ages.aggregateBy = u"age"_s;
        QVERIFY(sumOf(ask(api::queryTimeSeries(fjordtorget, ages)), u"25-29"_s) > 100);
        QVERIFY(sumOf(ask(api::queryTimeSeries(fjordtorget, events(u"links_visits_history"_s))), {}) > 100);
        QVERIFY(sumOf(ask(api::queryTimeSeries(fjordtorget, events(u"member_balance"_s))), u"in"_s) > 10);
        const TimeSeries snapshot = ask(api::queryTimeSeries(fjordtorget, events(u"members_count_snapshot"_s)));
        QVERIFY(snapshot.series.first().values.first().value_or(0) > 50'000);
        const TimeSeries history = ask(api::queryTimeSeries(fjordtorget, events(u"members_count_history"_s)));
        QCOMPARE(history.series.first().label.first().name, u"grouping_type"_s);
    }

    void metadata()
    {
        const ReportMetadata report = ask(api::describeReport(fjordtorget, u"sendings_recipients_statistics"_s));
        QCOMPARE(report.resultType, u"timeseries"_s);
        QCOMPARE(report.cost, std::optional<qint64>(3));
        QCOMPARE(report.intervals.first(), Interval::Hour);
        QVERIFY(report.filterable(u"gender") && !report.filterable(u"loyalty_club_id") && !report.filterable(u"nothing"));
        const FieldMetadata channel = ask(api::describeField(fjordtorget, {.report = u"sendings"_s, .field = u"channel"_s}));
        QCOMPARE(channel.values, std::optional(QStringList {u"email"_s, u"push"_s, u"sms"_s}));
        const FieldMetadata campaigns = ask(api::describeField(fjordtorget, {.report = u"sendings"_s, .field = u"campaign_id"_s}));
        QVERIFY(campaigns.values->contains(u"318"_s));
        const FieldMetadata none = ask(api::describeField(
            fjordtorget, {.report = u"sendings"_s, .field = u"created_at"_s, .from = Instant {0}, .to = Instant {1'000'000}}));
        QVERIFY(!none.values);
    }

    void everyReportCostsWhatItsPageSays()
    {
        for (const sandbox::Report &report : sandbox::reports()) {
            const ReportMetadata metadata = ask(api::describeReport(fjordtorget, report.name));
            QCOMPARE((ReportQuery {.report = report.name}.cost()), int(*metadata.cost));
        }
    }

    void exports()
    {
        const CsvText csv = ask(api::exportReport(
            fjordtorget, {.report = u"sendings"_s, .filter = filters::equal(u"reporting_id"_s, 7265), .aggregateBy = u"reporting_id"_s}));
        const QByteArrayList lines = csv.text.split('\n');
        const qsizetype column = lines.first().split(',').indexOf("reporting_id");
        QVERIFY(column >= 0);
        QCOMPARE(lines.at(1).split(',').value(column), QByteArray("7265"));
    }

    /// Everything that is served was called, and everything that is in the table.
    void nothingIsLeftOut()
    {
        for (const sandbox::Route &route : sandbox::routes()) {
            static const QRegularExpression variable(u"\\{[a-z]+\\}"_s);
            const QString line = QString::fromLatin1(route.verb) + u' ' + QString(route.pattern).replace(variable, u"{}"_s);
            QVERIFY2(m_called.contains(line), qPrintable(line));
        }
        for (const sandbox::Report &report : sandbox::reports())
            QVERIFY2(m_reports.contains(report.name), qPrintable(QString(report.name)));

        const auto text = [](const QString &path) {
            QFile file(QStringLiteral(ATRIUM_SOURCE_DIR) + path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString here = text(u"/tests/contract/tst_everyendpoint.cpp"_s);
        static const QRegularExpression function(u"\\bEndpoint<[^;]*?> (\\w+)\\("_s);
        int functions = 0;
        for (auto it = function.globalMatch(text(u"/network/api/endpoints.h"_s)); it.hasNext(); ++functions) {
            const QString name = it.next().captured(1);
            QVERIFY2(here.contains(u"(api::"_s + name + u'('), qPrintable(name));
        }
        QVERIFY(functions > 30);
    }
};

QTEST_GUILESS_MAIN(TestEveryEndpoint)
#include "tst_everyendpoint.moc"
