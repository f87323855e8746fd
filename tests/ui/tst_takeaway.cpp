// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingtables.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/csvrecords.h"
#include "tests/support/workbook.h"
#include "tests/ui/sendingsscene.h"
#include "ui/common/clipboard.h"
#include "ui/common/files.h"
#include "ui/export/takeaway.h"
#include "ui/export/xlsx.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/rowsaway.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Opens the menu by its button and triggers one of its lines, as a person with a keyboard does.
void chooseBy(QAbstractButton *opens, const QString &line)
{
    opens->setFocus();
    QTest::keyClick(opens, Qt::Key_Space);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const QList<QAction *> actions = menu->actions();
    for (int i = 0; i < actions.size() && (!menu->activeAction() || menu->activeAction()->objectName() != line); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(menu->activeAction() && menu->activeAction()->objectName() == line);
    QTest::keyClick(menu, Qt::Key_Return);
}

void choose(const SendingsScene &scene, const QString &button, const QString &line)
{
    chooseBy(scene.button(button), line);
}

} // namespace

class TestTakeAway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_folder.isValid());
    }

    /// SD23: the visible rows, their order and the columns as they stand.
    void theTableAsItStands()
    {
        SendingsScene scene;
        scene.pane->setOwner({.scope = CustomerScope::one(451), .name = u"Fjordtorget"_s});
        scene.pane->overview()->rowsAway()->setQuery(u"{\"report\":\"sendings\"}"_s);
        scene.clickHead(SendingsModel::DispatchedColumn); // the greatest first
        scene.table()->head()->moveSection(SendingsModel::CtorColumn, 0);
        scene.table()->setColumnHidden(SendingsModel::ChannelColumn, true);
        const QString file = m_folder.filePath(u"table.csv"_s);
        answerNextFile(file);
        choose(scene, u"exportSendingsButton"_s, u"take_csv"_s);
        QTRY_VERIFY(QFile::exists(file));
        const QList<QStringList> records = csvRecords(QString::fromUtf8(contentsOf(file)));
        qsizetype head = 0;
        while (head < records.size() && records.at(head).first() != u"CTOR (%)"_s)
            ++head;
        QVERIFY(head > 0 && head < records.size());
        QVERIFY(records.first().first() == u"Mall"_s && records.first().at(1) == u"Fjordtorget"_s);
        QVERIFY(std::any_of(
            records.begin(), records.begin() + head, [](const QStringList &one) { return one.contains(u"{\"report\":\"sendings\"}"_s); }));
        QVERIFY(!records.at(head).contains(u"Channel"_s));
        QCOMPARE(records.size() - head - 1, qsizetype(scene.rows().size()));
        const qsizetype sending = records.at(head).indexOf(u"Sending"_s);
        const qsizetype dispatched = records.at(head).indexOf(u"Dispatched (messages)"_s);
        for (int row = 0; row < scene.table()->model()->rowCount(); ++row) {
            QCOMPARE(
                records.at(head + 1 + row).at(sending), scene.table()->model()->index(row, SendingsModel::SendingColumn).data().toString());
        }
        QCOMPARE(records.at(head + 1).at(dispatched), u"67066"_s);
        QTRY_VERIFY(scene.spoken().contains(u"table.csv"_s));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("table, CSV") << u"exportSendingsButton"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("table, XLSX") << u"exportSendingsButton"_s << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("table, JSON") << u"exportSendingsButton"_s << u"json"_s << QByteArray("{");
        QTest::newRow("events, CSV") << u"seriesMoreButton"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("events, XLSX") << u"seriesMoreButton"_s << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("events, JSON") << u"seriesMoreButton"_s << u"json"_s << QByteArray("{");
        QTest::newRow("chart, PNG") << u"seriesMoreButton"_s << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("chart, SVG") << u"seriesMoreButton"_s << u"svg"_s << QByteArray("<?xml");
    }
    void everyFormatIsWritten()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, form);
        QFETCH(const QByteArray, begins);
        SendingsScene scene;
        scene.showCurves();
        const QString file = m_folder.filePath(button + u'.' + form);
        answerNextFile(file);
        choose(scene, button, u"take_"_s + form);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(contentsOf(file).startsWith(begins));
    }

    void whatCannotBeWrittenIsSaidAndTouchesNothing()
    {
        SendingsScene scene;
        answerNextFile(u"/dev/null/out.csv"_s);
        choose(scene, u"exportSendingsButton"_s, u"take_csv"_s);
        QTRY_COMPARE(scene.spoken(), u"It is not possible to write there. Nothing was written. Choose another place."_s);
        const auto *strip = scene.pane->findChild<QWidget *>(u"takenStrip"_s);
        QVERIFY(strip->isVisible());
        answerNextFile({}); // the person thinks better of it
        choose(scene, u"exportSendingsButton"_s, u"take_json"_s);
    }

    void nothingToTakeIsGreyedOut()
    {
        SendingsScene scene({1200, 752}, false);
        scene.pane->setListState(scene.ready(), scene.zone());
        QVERIFY(!scene.button(u"exportSendingsButton"_s)->isEnabled());
        QMenu menu;
        scene.pane->overview()->chartAway()->fill(&menu);
        const QList<QAction *> actions = menu.actions();
        int lines = 0;
        for (const QAction *action : actions) {
            if (!action->objectName().startsWith(u"take"_s))
                continue; // moments are noted all the same
            ++lines;
            QVERIFY(!action->isEnabled());
        }
        QVERIFY(lines > 3);
    }

    /// SD31
    void theKeyCopiesTheTable()
    {
        SendingsScene scene;
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(scene.spoken(), u"Copied"_s);
        const QStringList lines = copiedText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), scene.rows().size() + 1);
        QCOMPARE(
            lines.first(), u"Created\tSending\tChannel\tDispatched\tDelivered (%)\tErrored (%)\tOpen rate (%)\tClick rate (%)\tCTOR (%)"_s);
        QVERIFY(copiedForms().html.startsWith(u"<table>"_s));
        QVERIFY(copiedForms().picture.isNull());
        const auto line = std::find_if(lines.begin(), lines.end(), [](const QString &one) { return one.contains(u"Campaign #297"_s); });
        QVERIFY(line != lines.end());
        QCOMPARE(line->section(u'\t', 3), u"73\t98.63\t1.37\t0.0\t0.0\tn/a"_s); // G2
    }

    void theKeyCopiesTheChart()
    {
        SendingsScene scene;
        scene.showCurves();
        scene.chart()->setFocus();
        scene.chart()->zoomIn(2, 6);
        QTest::keyClick(scene.chart(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(scene.spoken(), u"Copied"_s);
        const Copied &copied = copiedForms();
        QVERIFY(!copied.picture.isNull());
        QCOMPARE(copied.picture.width(), scene.chart()->width() * 2);
        QVERIFY(copied.svg.startsWith("<?xml"));
        QCOMPARE(copied.text.split(u'\n', Qt::SkipEmptyParts).size(), 6); // the head and five buckets
        QVERIFY(copied.text.startsWith(u"Time\tTransmitted\t"_s));
    }

    /// The chart of each page, by the key and by the button, with the page's own words and question.
    void theEventsOfEachPage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("mall");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("head");
        QTest::newRow("one sending") << int(SendingsPane::One) << u"sendingSeriesCard"_s << u"Fjordtorget"_s
                                     << u"Events per hour, Campaign #318 #7405"_s << u"Time"_s;
        QTest::newRow("malls") << int(SendingsPane::Malls) << u"mallsSeriesCard"_s << u"Fjordtorget, Lindgallerian"_s
                               << u"Events per hour"_s << u"Time"_s;
        QTest::newRow("comparison") << int(SendingsPane::Compared) << u"compareCard"_s << u"Fjordtorget"_s
                                    << u"Compare by hours since send: Open events as a share of members"_s << u"Hours since send"_s;
    }
    void theEventsOfEachPage()
    {
        QFETCH(const int, page);
        QFETCH(const QString, button);
        QFETCH(const QString, mall);
        QFETCH(const QString, title);
        QFETCH(const QString, head);
        SendingsScene scene({1200, 900});
        scene.pane->setOwner({.scope = CustomerScope::one(451), .name = u"Fjordtorget"_s});
        if (page == SendingsPane::One) {
            scene.enter(7405);
            scene.showOneCurves();
            scene.pane->sending()->chartAway()->setQuery(u"{\"of\":1}"_s);
        } else if (page == SendingsPane::Malls) {
            scene.enterMalls();
            scene.pane->malls()->chartAway()->setQuery(u"{\"of\":1}"_s);
        } else {
            scene.enterComparison();
            scene.pane->compare()->chartAway()->setQuery(u"{\"of\":1}"_s);
        }
        QTRY_VERIFY(scene.chartInView());
        EventChart *chart = scene.chartInView();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(scene.spoken(), u"Copied"_s);
        QVERIFY(copiedForms().svg.startsWith("<?xml"));
        QVERIFY2(copiedText().startsWith(head + u'\t'), qPrintable(copiedText()));

        const QString file = m_folder.filePath(button + u".csv"_s);
        answerNextFile(file);
        const auto *card = scene.pane->findChild<QWidget *>(button);
        QVERIFY(card);
        for (const QString &name : {u"seriesMoreButton"_s, u"compareMore"_s}) {
            if (auto *more = card->findChild<QAbstractButton *>(name))
                chooseBy(more, u"take_csv"_s);
        }
        QTRY_VERIFY(QFile::exists(file));
        const QList<QStringList> records = csvRecords(QString::fromUtf8(contentsOf(file)));
        const auto above = [&](const QString &cell) {
            return std::any_of(records.begin(), records.end(), [&](const QStringList &one) { return one.value(1).startsWith(cell); });
        };
        QVERIFY2(above(mall), qPrintable(mall));
        QVERIFY2(above(title), qPrintable(title));
        QVERIFY(above(u"{\"of\":1}"_s));
        QTRY_VERIFY(scene.spoken().contains(button + u".csv"_s));
        QVERIFY(scene.pane->findChild<QWidget *>(u"takenStrip"_s)->isVisible());
    }

    /// Their rows, with real numbers.
    void theTablesOfTheOtherPages()
    {
        SendingsScene scene({1200, 900});
        scene.enterMalls();
        QWidget *malls = scene.pane->malls()->table();
        malls->setFocus();
        QTest::keyClick(malls, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(copiedText().startsWith(u"Mall\tSendings\tDispatched\tDelivered (%)\t"_s));
        QStringList lines = copiedText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1).section(u'\t', 0, 2), u"All malls\t7\t246274"_s);
        scene.enterComparison();
        auto *compared = scene.pane->findChild<QWidget *>(u"compareTable"_s);
        compared->setFocus();
        QTest::keyClick(compared, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(copiedText().startsWith(u"Sending\tFirst event\tMembers\t"_s));
        lines = copiedText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(u"A Campaign #320 "_s));
    }

    void asATableTheEventsAreAllOfThem()
    {
        SendingsScene scene;
        scene.showCurves();
        scene.chart()->zoomIn(2, 6);
        scene.pane->showAsTable(true);
        scene.chartTable()->setFocus();
        QTest::keyClick(scene.chartTable(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(scene.spoken(), u"Copied"_s);
        QVERIFY(copiedForms().picture.isNull());
        QCOMPARE(copiedText().split(u'\n', Qt::SkipEmptyParts).size(), scene.curves().axis.starts.size() + 1);
    }

    void theDrawingIsVectorsAndLetters()
    {
        SendingsScene scene;
        scene.showCurves();
        const ChartCaption caption {.about = {.mall = u"<b>Fjord</b> & \"torget\""_s,
                                        .title = u"Events per hour"_s,
                                        .zone = scene.zone(),
                                        .asOf = Instant::fromUtc(scene.now())}};
        const QByteArray svg = chartSvg(*scene.chart(), caption);
        QXmlStreamReader xml(svg);
        QString letters;
        int lines = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                QVERIFY2(xml.name() != u"image"_s, "a picture in a drawing");
                QVERIFY(xml.name() != u"b"_s && xml.name() != u"script"_s);
                lines += xml.name() == u"polyline"_s || xml.name() == u"path"_s ? 1 : 0;
            } else if (token == QXmlStreamReader::Characters) {
                letters += xml.text();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(lines > 4);
        QVERIFY(letters.contains(u"<b>Fjord</b> & \"torget\""_s));
        QCOMPARE(chartSvg(*scene.chart(), caption), svg);
    }

    /// The golden vectors, digit for digit, and real numbers and dates.
    void theWorkbook()
    {
        if (!Workbook::canRead())
            QSKIP("no unzip");
        QList<ShownColumn> columns;
        const SendingsModel model;
        for (int column = 0; column < SendingsModel::ColumnCount; ++column)
            columns << ShownColumn {.column = column, .title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
        QList<Sending> rows;
        for (const SendingRow &row : SendingsScene::rows())
            rows << row.sending;
        rows[3].createdAt = *Instant::fromText(u"2025-08-06T09:00:31Z");
        rows[3].serviceType = u"=1+1"_s;
        rows[3].campaignId.reset();
        const Table table = sendingsTable(rows, columns,
            {.mall = u"Fjordtorget"_s,
                .title = u"Sendings"_s,
                .query = u"{\"report\":\"sendings\"}"_s,
                .zone = SendingsScene::zone(),
                .asOf = Instant::fromUtc(SendingsScene::now())});
        const QByteArray bytes = tableXlsx(table);
        QVERIFY(bytes.startsWith("PK"));
        const QString path = m_folder.filePath(u"golden.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Workbook book(path);
        QCOMPARE(book.sheetNames(), (QStringList {u"Table"_s, u"About"_s}));
        const QHash<QString, Workbook::Cell> sheet = book.sheet(1);
        QCOMPARE(sheet[u"A1"_s].text, u"Created (Europe/Oslo)"_s);
        QCOMPARE(sheet[u"D1"_s].text, u"Dispatched (messages)"_s);
        QCOMPARE(sheet[u"E1"_s].text, u"Delivered (%)"_s);
        QCOMPARE(sheet[u"F1"_s].text, u"Delivered, numerator (messages)"_s);
        // 7265, G2: row 5 after the head.
        QCOMPARE(sheet[u"D5"_s].text, u"73"_s);
        QCOMPARE(sheet[u"E5"_s].text, u"0.9863"_s); // 98.63 %
        QCOMPARE(sheet[u"F5"_s].text, u"72"_s);
        QCOMPARE(sheet[u"G5"_s].text, u"73"_s);
        QCOMPARE(sheet[u"H5"_s].text, u"0.0137"_s);
        QCOMPARE(sheet[u"K5"_s].text, u"0"_s); // the open rate: a true zero
        QCOMPARE(sheet[u"Q5"_s].text, QString()); // click to open rate: n/a
        QVERIFY(sheet[u"E5"_s].type.isEmpty());
        // 2025-08-06 11:00:31 in Oslo, as a date of the workbook.
        QVERIFY(sheet[u"A5"_s].type.isEmpty());
        QCOMPARE(sheet[u"A5"_s].text.toDouble(), 45'875.0 + (11 * 3600 + 31) / 86'400.0);
        // Words are words, whatever they begin with.
        QCOMPARE(sheet[u"B5"_s].type, u"s"_s);
        QCOMPARE(sheet[u"B5"_s].text.left(4), u"=1+1"_s);
        for (const Workbook::Cell &cell : sheet)
            QVERIFY(!cell.formula);
        // 452, G1: its clicks are not reported, its open rate is n/a, and a note says which.
        QCOMPARE(sheet[u"K4"_s].text, QString());
        const QString notes = QString::fromUtf8(book.part(u"xl/comments1.xml"_s));
        QVERIFY(notes.contains(u"n/a"_s));
        QVERIFY(notes.contains(u"ref=\"K4\""_s));
        // The number format is the percent rule.
        QVERIFY(book.part(u"xl/styles.xml"_s).contains("0.0#%"));

        QStringList about;
        const QHash<QString, Workbook::Cell> second = book.sheet(2);
        for (const Workbook::Cell &cell : second)
            about << cell.text;
        for (const QString &part : {u"Fjordtorget"_s, u"Europe/Oslo"_s, u"2025-11-20T14:03:00.000000+01:00[Europe/Oslo]"_s,
                 u"{\"report\":\"sendings\"}"_s, u"Members who opened, of messages delivered: opened_count / delivered_count."_s,
                 u"Push delivery is reported by the app, so a low or zero figure may mean that the app does not report."_s})
            QVERIFY2(about.contains(part), qPrintable(part));
        QCOMPARE(tableXlsx(table), bytes); // whenever it is made
    }

    void aTableWithoutRowsIsAWorkbook() { QVERIFY(tableXlsx({.columns = {{.key = u"a"_s, .title = u"A"_s}}}).startsWith("PK")); }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
