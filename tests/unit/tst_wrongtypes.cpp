// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"
#include "network/types/apierror.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// What became of a body: the value, without its type, and the first wrong path.
struct Read {
    QString error {};
    QString wrong {};
    std::shared_ptr<void> value {};
};

/// How a fixture is read, and whether two values are the same.
struct Reader {
    std::function<Read(const QByteArray &)> read {};
    std::function<bool(const Read &, const Read &)> same {};
};

template<class Decode>
Reader readerOf(Decode decode)
{
    using T = std::decay_t<decltype(decode(std::declval<Decoder &>()))>;
    return {.read =
                [decode](const QByteArray &json) {
                    const Document document(json);
                    Decoder root = document.root();
                    auto value = std::make_shared<T>(decode(root));
                    return Read {.error = document.error(), .wrong = root.wrong(), .value = value};
                },
        .same = [](const Read &a, const Read &b) { return *static_cast<T *>(a.value.get()) == *static_cast<T *>(b.value.get()); }};
}
template<class T>
Reader endpoint(const Endpoint<T> &asked)
{
    return readerOf([asked](Decoder &d) { return asked.decode(d); });
}
template<class T>
Reader bare()
{
    return readerOf([](Decoder &d) { return T::fromJson(d); });
}
template<class T>
Reader page(QLatin1StringView key)
{
    return readerOf([key](Decoder &d) { return Page<T>::fromJson(d, key); });
}
/// A refused request's body: whatever it is, it becomes an error.
Reader refusal()
{
    return {.read =
                [](const QByteArray &json) {
                    QJsonParseError problem;
                    (void)QJsonDocument::fromJson(json, &problem);
                    return Read {.error = problem.error == QJsonParseError::NoError ? QString() : problem.errorString(),
                        .value = std::make_shared<ApiError>(ApiError::fromAnswer(422, json))};
                },
        .same = [](const Read &a,
                    const Read &b) { return *static_cast<ApiError *>(a.value.get()) == *static_cast<ApiError *>(b.value.get()); }};
}

const QMap<QString, Reader> &readers()
{
    static const CustomerScope mall = CustomerScope::one(447);
    static const QMap<QString, Reader> table {
        {u"conversation"_s, readerOf([](Decoder &d) { return api::showConversation(mall, {1}).decode(d).value; })},
        {u"fieldmetadata"_s, endpoint(api::describeField(mall, {}))},
        {u"invalid"_s, refusal()},
        {u"loyaltyclub"_s, endpoint(api::showClub({u"x"_s}))},
        {u"memberrecord"_s, bare<MemberRecord>()},
        {u"members"_s, endpoint(api::queryMembers(mall, {}))},
        {u"membersgroupedcount"_s, endpoint(api::queryMembersCounts(mall, {}))},
        {u"membersgroups"_s, endpoint(api::listMembersGroups({u"x"_s}))},
        {u"message"_s, bare<Message>()},
        {u"messageshistory"_s, endpoint(api::listMessagesHistory({u"x"_s}, {}))},
        {u"notification"_s, readerOf([](Decoder &d) { return api::showNotification(mall, {1}).decode(d).value; })},
        {u"notificationssettings"_s, endpoint(api::showNotificationsSettings(mall))},
        {u"pagination"_s, page<User>("records"_L1)},
        {u"reportmetadata"_s, endpoint(api::describeReport(mall, {}))},
        {u"sendings"_s, page<Sending>("records"_L1)},
        {u"sendingsbyreportingid"_s, page<SendingSummary>("records"_L1)},
        {u"sendingslinks"_s, endpoint(api::queryLinks(mall, {}))},
        {u"sendingslinksstats"_s, endpoint(api::queryLinkVisits(mall, {}))},
        {u"sendingsstats"_s, endpoint(api::querySendingsStats(mall, {}))},
        {u"servicemessage"_s, bare<ServiceMessage>()},
        {u"servicesending"_s, bare<ServiceSending>()},
        {u"subunitscope"_s, readerOf([](Decoder &d) {
             Decoder scope = d.at("subunit_scope"_L1);
             return SubunitScope::fromJson(scope);
         })},
        {u"timeseries"_s, endpoint(api::queryTimeSeries(mall, {}))},
        {u"user"_s, bare<User>()},
    };
    return table;
}

/// These are what we send.
constexpr std::array<QLatin1StringView, 4> requests {"createconversation"_L1, "filter"_L1, "pushevent"_L1, "timeseriesquery"_L1};

/// A place in a document: keys, and indices as numbers.
using Path = QList<QVariant>;

void collect(const QJsonValue &value, const Path &path, QList<Path> &all)
{
    if (!path.isEmpty())
        all.append(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path + Path {it.key()}, all);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(array.at(i), path + Path {qlonglong(i)}, all);
    }
}

/// The document with something else at the path; Undefined takes it out.
QJsonValue changed(const QJsonValue &value, const Path &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QString key = path.first().toString();
        object.insert(key, changed(object.value(key), path.mid(1), to)); // undefined takes it out
        return object;
    }
    QJsonArray array = value.toArray();
    const qsizetype at = path.first().toLongLong();
    const QJsonValue now = changed(array.at(at), path.mid(1), to);
    now.isUndefined() ? array.removeAt(at) : array.replace(at, now);
    return array;
}

/// As the decoder names it. Elements of lists of plain values are named by the list.
QString nameOf(const Path &path)
{
    QString name;
    for (const QVariant &step : path) {
        if (step.typeId() == QMetaType::LongLong)
            name += u"[%1]"_s.arg(step.toLongLong());
        else
            name += (name.isEmpty() ? QString() : u"."_s) + step.toString();
    }
    return name;
}

QByteArray jsonOf(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

/// Every key of every fixture with every wrong type: the first wrong path is named, or the value is as if it had not been reported.
class TestWrongTypes : public QObject {
    Q_OBJECT

    static QJsonValue fixture(const QString &name)
    {
        QFile file(QStringLiteral(ATRIUM_FIXTURES) + u'/' + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", qPrintable(name));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    /// Inside of what holds whatever a server likes: any type is right there.
    static bool isFree(const QString &name, const Path &path)
    {
        static const QStringList free {u"data"_s, u"label"_s, u"properties"_s, u"consents"_s, u"details"_s};
        const bool isChoice = name == "fieldmetadata"_L1 && path.size() == 3; // a text, a number, a flag
        return isChoice || std::any_of(path.begin(), path.end() - 1, [](const QVariant &step) { return free.contains(step.toString()); });
    }
    /// The wrong path is that of what was changed, or of something in it or around it.
    static bool names(const QString &wrong, const Path &path)
    {
        const QString name = nameOf(path);
        return !wrong.isEmpty() && (wrong.startsWith(name) || name.startsWith(wrong));
    }

private Q_SLOTS:
    void everyFixtureHasItsReader()
    {
        const QStringList files = QDir(QStringLiteral(ATRIUM_FIXTURES)).entryList({u"*.json"_s});
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QString name = file.chopped(5);
            QVERIFY2(readers().contains(name) || std::find(requests.begin(), requests.end(), name) != requests.end(), qPrintable(name));
        }
    }

    void wrongTypes_data()
    {
        QTest::addColumn<QString>("name");
        for (auto it = readers().keyBegin(); it != readers().keyEnd(); ++it)
            QTest::addRow("%s", qPrintable(*it)) << *it;
    }
    void wrongTypes()
    {
        QFETCH(QString, name);
        const Reader &reader = readers()[name];
        const QJsonValue whole = fixture(name);
        const Read right = reader.read(jsonOf(whole));
        QCOMPARE(right.error, QString());
        QCOMPARE(right.wrong, QString());

        // Huge and odd numbers are put in as text: QJsonValue cannot hold them.
        static const QString mark = u"~number~"_s;
        const QList<std::pair<QJsonValue, QByteArray>> replacements {{QJsonValue::Undefined, {}}, {QJsonValue::Null, {}}, {1.5, {}},
            {u"word"_s, {}}, {u""_s, {}}, {true, {}}, {QJsonArray {}, {}}, {QJsonArray {1, u"a"_s, QJsonValue::Null}, {}},
            {QJsonObject {}, {}}, {QJsonObject {{u"a"_s, 1}}, {}}, {mark, "9223372036854775808"}, {mark, "-9223372036854775808"},
            {mark, "1e308"}, {mark, "1e400"}, {mark, "184467440737095516160000"}};

        QList<Path> paths;
        collect(whole, {}, paths);
        QVERIFY(!paths.isEmpty());
        for (const Path &path : std::as_const(paths)) {
            const Read missing = reader.read(jsonOf(changed(whole, path, QJsonValue::Undefined)));
            QJsonValue original = whole;
            for (const QVariant &step : path)
                original = step.typeId() == QMetaType::LongLong ? original.toArray().at(step.toLongLong()) : original[step.toString()];
            for (const auto &[value, number] : replacements) {
                QByteArray json = jsonOf(changed(whole, path, value));
                if (!number.isEmpty())
                    json.replace('"' + mark.toLatin1() + '"', number);
                const Read read = reader.read(json);
                if (!read.error.isEmpty() || isFree(name, path))
                    continue; // no JSON by the parser's measure, and said so; or anything goes
                const bool isNumber = value.isDouble() || !number.isEmpty();
                if (isNumber ? original.isDouble() : value.type() == original.type())
                    continue; // not a wrong type
                if (original.isNull() && read.wrong.isEmpty())
                    continue; // who knows what would stand there
                if (value.isNull() && path.last().typeId() == QMetaType::LongLong && read.wrong.isEmpty())
                    continue; // a list may have gaps
                const bool unread = read.wrong.isEmpty() && reader.same(read, right);
                const bool notReported = read.wrong == missing.wrong && reader.same(read, missing);
                if (!unread && !notReported && !names(read.wrong, path))
                    qCritical() << nameOf(path) << json << read.wrong;
                QVERIFY2(unread || notReported || names(read.wrong, path), qPrintable(nameOf(path)));
            }
        }
    }

    /// Deep and wide bodies: bounded by the parser, and no recursion of ours follows them.
    void deepAndWide_data() { wrongTypes_data(); }
    void deepAndWide()
    {
        QFETCH(QString, name);
        const Reader &reader = readers()[name];
        const QJsonObject object = fixture(name).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QByteArray key = "{\"" + it.key().toUtf8() + "\":";
            (void)reader.read(key + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
            (void)reader.read(key + QByteArray("{\"a\":").repeated(900) + '1' + QByteArray(900, '}') + '}');
            (void)reader.read(key + '[' + QByteArray("{},").repeated(20'000) + "{}]}");
            (void)reader.read(key + '"' + QByteArray(100'000, 'x') + "\"}");
            (void)reader.read(key.chopped(1));
        }
    }
};

QTEST_APPLESS_MAIN(TestWrongTypes)
#include "tst_wrongtypes.moc"
