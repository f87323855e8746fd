// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/export/csvrow.h"
#include "models/export/modeltable.h"
#include "models/export/stamps.h"
#include "models/export/tablecsv.h"
#include "models/export/tablejson.h"
#include "models/export/tableparts.h"
#include "models/export/tabletext.h"
#include "models/metrics/formulas.h"
#include "models/metrics/pool.h"
#include "models/sendings/notewords.h"
#include "models/sendings/sendingtables.h"
#include "models/sendings/sendingwords.h"
#include "tests/support/csvrecords.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

using M = SendingsModel;

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}

Instant at(const QString &text)
{
    return *Instant::fromText(text);
}

/// The golden vectors of features 4.4.
Sending golden(int id, const QString &channel, const Counts &counts)
{
    return {.id = {id}, .channel = channel, .serviceType = u"campaigns"_s, .counts = counts, .createdAt = at(u"2025-08-06T09:00:31Z"_s)};
}
Sending g1()
{
    return golden(452, u"push"_s,
        {.dispatches = 67'066,
            .members = 8'679,
            .fresh = 909,
            .transientlyFailed = 0,
            .transmitted = 65'992,
            .failed = 165,
            .delivered = 0,
            .deliveryErrored = 0,
            .opened = 0});
}
Sending g2()
{
    return golden(40'689, u"email"_s,
        {.dispatches = 73,
            .members = 73,
            .fresh = 0,
            .transientlyFailed = 0,
            .transmitted = 73,
            .failed = 0,
            .delivered = 72,
            .deliveryErrored = 1,
            .opened = 0,
            .clicked = 0});
}
Sending g3()
{
    return golden(3, u"email"_s,
        {.dispatches = 10,
            .members = 10,
            .fresh = 0,
            .transientlyFailed = 0,
            .transmitted = 6,
            .failed = 4,
            .delivered = 0,
            .deliveryErrored = 6,
            .opened = 0,
            .clicked = 0});
}
Sending g4()
{
    return golden(4, u"email"_s,
        {.dispatches = 0,
            .members = 0,
            .fresh = 0,
            .transientlyFailed = 0,
            .transmitted = 0,
            .failed = 0,
            .delivered = 0,
            .deliveryErrored = 0,
            .opened = 0,
            .clicked = 0});
}
Sending g5()
{
    return golden(5, u"push"_s,
        {.dispatches = 300,
            .members = 100,
            .transmitted = 300,
            .failed = 0,
            .delivered = 240,
            .deliveryErrored = 0,
            .opened = 60,
            .clicked = 12});
}
Sending g6()
{
    return golden(6, u"email"_s,
        {.dispatches = 100,
            .members = 100,
            .transmitted = 100,
            .failed = 0,
            .delivered = 100,
            .deliveryErrored = 0,
            .opened = 120,
            .clicked = 0});
}
Sending g8()
{
    Sending same = g2();
    same.counts.clicked.reset();
    return same;
}

QList<ShownColumn> allColumns()
{
    const M model;
    QList<ShownColumn> all;
    for (int column = 0; column < M::ColumnCount; ++column)
        all << ShownColumn {.column = column, .title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    return all;
}

TableAbout about()
{
    return {.mall = u"Fjordtorget"_s,
        .title = u"Sendings"_s,
        .query = u"{\"report\":\"sendings\"}"_s,
        .order = u"Created"_s,
        .extent = u"all 7 sendings"_s,
        .zone = oslo(),
        .asOf = at(u"2025-11-20T13:03:20Z"_s)};
}

Table goldenTable()
{
    return sendingsTable({g1(), g2(), g3(), g4(), g5(), g6(), g8()}, allColumns(), about());
}

/// The records of a CSV as text by head, those below the heads.
class Read {
public:
    explicit Read(const QByteArray &csv)
        : m_records(csvRecords(QString::fromUtf8(csv)))
    {
        m_head = 0;
        while (m_head < m_records.size() && !m_records.at(m_head).join(QString()).isEmpty())
            ++m_head;
        ++m_head; // the empty one
    }
    [[nodiscard]] const QList<QStringList> &records() const { return m_records; }
    [[nodiscard]] QString above(const QString &name) const
    {
        for (qsizetype i = 0; i + 1 < m_head; ++i) {
            if (m_records.at(i).value(0) == name)
                return m_records.at(i).value(1);
        }
        return {};
    }
    [[nodiscard]] QStringList heads() const { return m_records.value(m_head); }
    [[nodiscard]] QString cell(qsizetype row, const QString &head) const
    {
        const qsizetype column = heads().indexOf(head);
        return column < 0 ? u"no such column"_s : m_records.value(m_head + 1 + row).value(column);
    }
    [[nodiscard]] qsizetype rows() const { return m_records.size() - m_head - 1; }

private:
    QList<QStringList> m_records;
    qsizetype m_head {};
};

/// One row of two words.
class PlainModel : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.column() == 0 ? u"x"_s : u"y"_s) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(section == 0 ? u"A"_s : u"B"_s) : QVariant();
    }
};

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal)); } // a decimal comma would show

    void goldenVectors_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("numerator");
        QTest::addColumn<QString>("denominator");
        QTest::addColumn<QString>("state");
        const auto add = [](const char *name, int row, const char *column, const char *json, const char *number, const char *above,
                             const char *below, const char *state) {
            QTest::newRow(name) << row << QString::fromLatin1(column) << QString::fromLatin1(json) << QString::fromLatin1(number)
                                << QString::fromLatin1(above) << QString::fromLatin1(below) << QString::fromLatin1(state);
        };
        add("G1 delivery", 0, "Delivered", "delivered_rate", "0.0", "0", "67066", "value");
        add("G1 errored", 0, "Errored", "errored_rate", "0.25", "165", "67066", "value");
        add("G1 open rate", 0, "Open rate", "open_rate", "", "0", "0", "n/a");
        add("G1 clicks", 0, "Click rate", "click_rate", "", "", "0", "n/a");
        add("G2 delivery", 1, "Delivered", "delivered_rate", "98.63", "72", "73", "value");
        add("G2 errored", 1, "Errored", "errored_rate", "1.37", "1", "73", "value");
        add("G2 open rate", 1, "Open rate", "open_rate", "0.0", "0", "72", "value");
        add("G2 CTOR", 1, "CTOR", "click_to_open_rate", "", "0", "0", "n/a");
        add("G3 delivery", 2, "Delivered", "delivered_rate", "0.0", "0", "10", "value");
        add("G3 errored", 2, "Errored", "errored_rate", "100.0", "10", "10", "value");
        add("G3 open rate", 2, "Open rate", "open_rate", "", "0", "0", "n/a");
        add("G4 delivery", 3, "Delivered", "delivered_rate", "", "0", "0", "n/a");
        add("G4 open rate", 3, "Open rate", "open_rate", "", "0", "0", "n/a");
        add("G5 open rate", 4, "Open rate", "open_rate", "25.0", "60", "240", "value");
        add("G5 CTOR", 4, "CTOR", "click_to_open_rate", "20.0", "12", "60", "value");
        add("G6 open rate", 5, "Open rate", "open_rate", "120.0", "120", "100", "value");
        add("G8 delivery", 6, "Delivered", "delivered_rate", "98.63", "72", "73", "value");
        add("G8 open rate", 6, "Open rate", "open_rate", "0.0", "0", "72", "value");
        add("G8 clicks", 6, "Click rate", "click_rate", "", "", "72", "not reported");
    }
    void goldenVectors()
    {
        QFETCH(const int, row);
        QFETCH(const QString, column);
        QFETCH(const QString, json);
        QFETCH(const QString, number);
        QFETCH(const QString, numerator);
        QFETCH(const QString, denominator);
        QFETCH(const QString, state);
        const Table table = goldenTable();
        const Read csv(tableCsv(table));
        const QString above = json.startsWith(u"delivered"_s) || json.startsWith(u"errored"_s) ? u"messages"_s : u"members"_s;
        const QString below = json == u"click_to_open_rate"_s ? u"members"_s : u"messages"_s;
        QCOMPARE(csv.cell(row, column + u" (%)"_s), number);
        QCOMPARE(csv.cell(row, column + u", numerator (%1)"_s.arg(above)), numerator);
        QCOMPARE(csv.cell(row, column + u", denominator (%1)"_s.arg(below)), denominator);
        QCOMPARE(csv.cell(row, column + u", state"_s), state);

        const QByteArray bytes = tableJson(table);
        const QJsonObject all = QJsonDocument::fromJson(bytes).object();
        const QJsonObject figure = all[u"rows"_s].toArray().at(row).toObject()[json].toObject();
        const auto textOf = [](const QJsonValue &value) { return value.isDouble() ? QString::number(value.toInteger()) : QString(); };
        QCOMPARE(figure[u"state"_s].toString(), state);
        QCOMPARE(textOf(figure[u"numerator"_s]), numerator);
        QCOMPARE(textOf(figure[u"denominator"_s]), denominator);
        QVERIFY(figure.contains(u"percent"_s)); // the key is there in any case
        QCOMPARE(figure[u"percent"_s].isNull(), number.isEmpty());
        if (number == u"98.63"_s)
            QVERIFY(bytes.contains("\"percent\": 98.63,")); // these digits, and no others
        if (!number.isEmpty())
            QCOMPARE(figure[u"percent"_s].toDouble(), number.toDouble());
    }

    void sharesThatAreNeitherNothingNorAll()
    {
        // On the screen <0.01 and >99.99; in files the rounded number beside what it was made of.
        Sending rare = g2();
        rare.counts.dispatches = 1'000'000;
        rare.counts.delivered = 999'999;
        rare.counts.failed = 0;
        rare.counts.deliveryErrored = 1;
        const Read csv(tableCsv(sendingsTable({rare}, allColumns(), about())));
        QCOMPARE(csv.cell(0, u"Delivered (%)"_s), u"100.0"_s);
        QCOMPARE(csv.cell(0, u"Delivered, numerator (messages)"_s), u"999999"_s);
        QCOMPARE(csv.cell(0, u"Errored (%)"_s), u"0.0"_s);
    }

    void pooledFiguresKeepTheirState()
    {
        Pool pool;
        pool.add(formulas::openRate({.counts = {.dispatches = 100, .delivered = 100, .opened = 50}}));
        pool.add(formulas::openRate({.counts = {.dispatches = 1000, .delivered = 1000, .opened = 10}}));
        Table table {.columns = {TableColumn {.key = u"open_rate"_s,
                         .title = u"Open rate"_s,
                         .kind = ColumnKind::Figure,
                         .figure = FigureKind::Percent,
                         .unit = Unit::Members,
                         .per = Unit::Messages}},
            .rows = {{pool.result(FigureKind::Percent)}}};
        QCOMPARE(Read(tableCsv(table)).cell(0, u"Open rate (%)"_s), u"5.45"_s); // G9
        pool.add(formulas::openRate({.counts = {.dispatches = 10, .delivered = 10}}));
        table.rows = {{pool.result(FigureKind::Percent)}};
        QCOMPARE(Read(tableCsv(table)).cell(0, u"Open rate, state"_s), u"partial"_s);
    }

    void whatStandsAboveIt()
    {
        const QByteArray csv = tableCsv(goldenTable());
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const Read read(csv);
        QCOMPARE(read.above(u"Mall"_s), u"Fjordtorget"_s);
        QCOMPARE(read.above(u"Query"_s), u"{\"report\":\"sendings\"}"_s);
        QCOMPARE(read.above(u"Zone"_s), u"Europe/Oslo"_s);
        QCOMPARE(read.above(u"As of"_s), u"2025-11-20T14:03:20.000000+01:00[Europe/Oslo]"_s);
        QCOMPARE(read.rows(), 7);
        QCOMPARE(read.cell(0, u"Created"_s), u"2025-08-06T11:00:31.000000+02:00[Europe/Oslo]"_s);
        QCOMPARE(read.cell(0, u"Dispatched (messages)"_s), u"67066"_s);
        for (const QStringList &record : read.records())
            QCOMPARE(record.size(), read.heads().size()); // RFC 4180: each line has as many
        QVERIFY(!csv.contains(";") && csv.endsWith("\r\n"));
    }

    void aQueryStaysJsonInJson()
    {
        const QJsonObject all = QJsonDocument::fromJson(tableJson(goldenTable())).object();
        QCOMPARE(all[u"query"_s].toObject()[u"report"_s].toString(), u"sendings"_s);
        QCOMPARE(all[u"zone"_s].toString(), u"Europe/Oslo"_s);
        const QJsonArray columns = all[u"columns"_s].toArray();
        QCOMPARE(columns.size(), int(M::ColumnCount));
        QVERIFY(!all[u"caveats"_s].toArray().isEmpty());
    }

    void everyColumnHasAKeyOfItsOwn()
    {
        QStringList keys;
        for (const ShownColumn &shown : allColumns()) {
            const TableColumn column = sendingColumn(shown.column, shown.title);
            QVERIFY2(!column.key.isEmpty(), qPrintable(shown.title));
            QVERIFY(!keys.contains(column.key));
            QCOMPARE(column.kind == ColumnKind::Figure, !column.formula.isEmpty());
            keys << column.key;
        }
    }

    void orderAndHiddenColumnsAreTheScreens()
    {
        const Table table = sendingsTable({g2(), g1()}, {{M::OpenRateColumn, u"Open rate"_s}, {M::SendingColumn, u"Sending"_s}}, about());
        const Read read(tableCsv(table));
        QCOMPARE(read.heads().constFirst(), u"Open rate (%)"_s);
        QCOMPARE(read.heads().constLast(), u"Sending"_s);
        QCOMPARE(read.cell(0, u"Sending"_s), u"Campaigns #40689"_s);
        QCOMPARE(read.cell(1, u"Sending"_s), u"Campaigns #452"_s);
    }

    void noTextIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("behind blanks") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("full width") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("ordinary") << u"Magnus - 1"_s << u"Magnus - 1"_s;
        QTest::newRow("quotes, lines") << u"a \"b\",\nc"_s << u"a \"b\",\nc"_s;
    }
    void noTextIsAFormula()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        const Table table {.about = {.title = text}, .columns = {{.key = u"a"_s, .title = text}}, .rows = {{text}}};
        const Read read(tableCsv(table));
        QCOMPARE(read.heads().constFirst(), cell);
        QCOMPARE(read.records().constLast().constFirst(), cell);
        QCOMPARE(read.above(u"Shown"_s), cell);
        const QString line = harmless(text.simplified()) + u'\n'; // on the clipboard each cell is one line
        QCOMPARE(tableTsv(table), line + line);
        // JSON and HTML calculate nothing: there a text is what it is.
        const QJsonObject all = QJsonDocument::fromJson(tableJson(table)).object();
        QCOMPARE(all[u"rows"_s].toArray().at(0).toObject()[u"a"_s].toString(), text);
    }

    void aNumberBelowNothingStaysOne()
    {
        const Table table {
            .columns = {{.key = u"a"_s, .title = u"A"_s, .kind = ColumnKind::Number}}, .rows = {{-5.0}, {0.5}, {TableCell()}}};
        const Read read(tableCsv(table));
        QCOMPARE(read.cell(0, u"A"_s), u"-5"_s);
        QCOMPARE(read.cell(1, u"A"_s), u"0.5"_s);
        QCOMPARE(read.cell(2, u"A"_s), QString()); // no value is not 0
        QVERIFY(QJsonDocument::fromJson(tableJson(table)).object()[u"rows"_s].toArray().at(2).toObject()[u"a"_s].isNull());
    }

    void markupIsLettersOnTheClipboard()
    {
        const QString hostile = u"<img src='file:///etc/hostname'><script>x</script>"_s;
        const Table table {.columns = {{.key = u"a"_s, .title = hostile}}, .rows = {{hostile}}};
        const QString html = tableHtml(table);
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<script"_s));
        QCOMPARE(html.count(u"&lt;img"_s), 2);
        const Table figures =
            sendingsTable({g8(), g1()}, {{M::OpenRateColumn, u"Open rate"_s}, {M::ClickRateColumn, u"Click rate"_s}}, about());
        QCOMPARE(tableTsv(figures), u"Open rate (%)\tClick rate (%)\n0.0\tnot reported\nn/a\tn/a\n"_s);
    }

    void whateverIsInACellComesBack()
    {
        QRandomGenerator random(7);
        const QString letters = u"ab ,;\"\n\r\t'=+-@żł\u202e😀"_s;
        for (int round = 0; round < 300; ++round) {
            QStringList cells;
            for (int i = 0; i < 4; ++i) {
                QString text;
                for (int n = random.bounded(8); n > 0; --n)
                    text += letters.at(random.bounded(int(letters.size())));
                cells << text;
            }
            QStringList safe;
            for (const QString &cell : std::as_const(cells))
                safe << harmless(cell);
            QCOMPARE(csvRecords(csvRow(cells)), QList<QStringList> {safe});
        }
    }

    void eventsOfAChart()
    {
        const Instant from = at(u"2025-10-26T00:00:00Z"_s); // the night of 25 hours
        EventCurves curves;
        curves.axis = axisOf(from, at(u"2025-10-26T02:30:00Z"_s), Interval::Hour, oslo(), at(u"2025-10-26T02:23:00Z"_s));
        curves.curves = {{.event = u"delivered"_s, .values = {70, 2, {}}}, {.event = u"time"_s, .values = {0, 0, 1}}};
        const Table table = curvesTable(curves, {.title = u"Events per hour"_s});
        const Read read(tableCsv(table));
        QCOMPARE(read.heads(), (QStringList {u"Time"_s, u"Delivered (messages)"_s, u"Time (events)"_s, u"Remark"_s}));
        QCOMPARE(read.cell(0, u"Time"_s), u"2025-10-26T02:00:00.000000+02:00[Europe/Oslo]"_s);
        QCOMPARE(read.cell(1, u"Time"_s), u"2025-10-26T02:00:00.000000+01:00[Europe/Oslo]"_s);
        QCOMPARE(read.cell(0, u"Delivered (messages)"_s), u"70"_s);
        QCOMPARE(read.cell(2, u"Delivered (messages)"_s), QString());
        QCOMPARE(read.cell(2, u"Remark"_s), u"partial (23 of 60 min)"_s); // G10
        const QJsonObject first = QJsonDocument::fromJson(tableJson(table)).object()[u"rows"_s].toArray().at(0).toObject();
        QCOMPARE(first.keys(), (QStringList {u"delivered"_s, u"event_time"_s, u"remark"_s, u"time"_s}));
    }

    /// SD17: a group is pooled, its parts stand below it, and who adds the rows up is told.
    void rowsOfGroups()
    {
        SendingRow group {.sending = g2(), .key = u"c7"_s, .parts = {g2(), g2()}, .unfolded = true};
        group.sending.campaignId = CampaignId {7};
        SendingRow part {.sending = g2(), .parent = u"c7"_s};
        part.sending.campaignId = CampaignId {7};
        SendingNames names;
        names.campaigns.insert(7, u"Summer sale"_s);
        const QList<ShownColumn> columns {{M::SendingColumn, u"Sending"_s}, {M::DispatchedColumn, u"Dispatched"_s}};
        const Table table = sendingsTable({group, part}, columns, about(), names);
        QVERIFY(std::get<QString>(table.rows.at(0).at(0)).startsWith(nameOf(group, names)));
        QVERIFY(nameOf(group, names).contains(u"Summer sale"_s));
        QCOMPARE(std::get<Figure>(table.rows.at(0).at(1)).numerator, std::optional<qint64>(146));
        QCOMPARE(std::get<Figure>(table.rows.at(1).at(1)).numerator, std::optional<qint64>(73));
        QVERIFY(table.about.caveats.contains(u"Sendings that stand below the row of their group are counted in that row already."_s));
        QVERIFY(!sendingsTable({group}, columns, about(), names).about.caveats.contains(table.about.caveats.last()));
    }

    /// 3.1: hours since each began, shares of a base.
    void curvesByHoursSinceSend()
    {
        EventCurves curves;
        curves.percent = true;
        curves.axis = {.interval = Interval::Hour,
            .starts = {Instant {0}, Instant {3'600'000'000}},
            .end = Instant {7'200'000'000},
            .sinceStart = true};
        curves.curves = {{.event = u"slot:0"_s, .values = {1.5, 2.25}}, {.event = u"slot:1"_s, .values = {{}, 3.0}}};
        const Table table = curvesTable(curves, about(), {u"A Campaign #7"_s, u"B Campaign #8"_s});
        const Read read(tableCsv(table));
        QCOMPARE(read.heads(), (QStringList {u"Hours since send"_s, u"A Campaign #7 (%)"_s, u"B Campaign #8 (%)"_s, u"Remark"_s}));
        QCOMPARE(read.cell(1, u"Hours since send"_s), u"1"_s);
        QCOMPARE(read.cell(1, u"A Campaign #7 (%)"_s), u"2.25"_s);
        QCOMPARE(read.cell(0, u"B Campaign #8 (%)"_s), QString());
        QCOMPARE(table.about.zone, oslo());
    }

    void anyModelIsTakenByItsWords()
    {
        const PlainModel model;
        const Table table = tableOf(model, {1, 0}, {});
        QCOMPARE(table.columns.first().title, u"B"_s);
        QCOMPARE(std::get<QString>(table.rows.first().last()), u"x"_s);
    }

    void theSameTableTheSameBytes()
    {
        QCOMPARE(tableCsv(goldenTable()), tableCsv(goldenTable()));
        QCOMPARE(tableJson(goldenTable()), tableJson(goldenTable()));
    }

    void aNameForAFile() { QCOMPARE(fileName(u"Sen/ter: \"1\"\n<x>"_s), u"Sen_ter_ _1_ _x_"_s); }

    void momentsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("utc");
        QTest::newRow("usual") << u"2025-11-20 14:03"_s << u"2025-11-20T13:03:00Z"_s;
        QTest::newRow("with a T, short") << u" 2025-8-6T9:05 "_s << u"2025-08-06T07:05:00Z"_s;
        QTest::newRow("a day") << u"2025-08-06"_s << u"2025-08-05T22:00:00Z"_s;
        QTest::newRow("an hour that comes twice") << u"2025-10-26 02:30"_s << u"2025-10-26T00:30:00Z"_s;
        QTest::newRow("an hour that never comes") << u"2025-03-30 02:30"_s << u"2025-03-30T01:00:00Z"_s;
        QTest::newRow("no day") << u"2025-02-30 10:00"_s << QString();
        QTest::newRow("no time") << u"2025-02-20 25:00"_s << QString();
        QTest::newRow("words") << u"tomorrow"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void momentsAsTheyAreTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, utc);
        const auto when = noteTimeOf(typed, oslo());
        QCOMPARE(when.has_value(), !utc.isEmpty());
        if (when)
            QCOMPARE(*when, at(utc));
        QCOMPARE(noteTimeText(at(u"2025-11-20T13:03:59Z"_s), oslo()), u"2025-11-20 14:03"_s);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
