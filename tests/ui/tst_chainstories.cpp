// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "models/sendings/explanation.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/sendings/kpicell.h"
#include "ui/sendings/overviewpane.h"
#include "ui/sendings/querybar.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"
#include "ui/sendings/sendingstable.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QString percent(const QString &number)
{
    return number + u"\u00a0%"_s;
}

} // namespace

/// The nine stories of the chain (tests/fixtures/world.md, "Planted stories"): a range, a row, and what an analyst has to see there.
class TestChainStories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = beginProgramTests();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>(sandbox::Options {.chain = true});
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program);
        window()->resize(1280, 900);
        window()->showPane(Pane::Sendings);
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0, 60'000);
    }
    void cleanupTestCase()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
    }
    void init() { pane()->showPage(SendingsPane::Overview); }

    void theRowSaysIt_data()
    {
        QTest::addColumn<int>("customer");
        QTest::addColumn<int>("reportingId");
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        using Sendings = SendingsModel;
        const auto row = [](const char *name, int customer, int reportingId, const QString &range, Sendings::Column column,
                             const QString &text) { QTest::newRow(name) << customer << reportingId << range << int(column) << text; };
        row("an error spike", 482, 9011, u"last 4 weeks"_s, Sendings::ErroredColumn, percent(u"11.82"_s));
        row("an app that reports nothing", 485, 9012, u"last 4 weeks"_s, Sendings::OpenRateColumn, u"n/a"_s);
        row("stuck", 498, 9013, u"last 4 weeks"_s, Sendings::DispatchedColumn, u"9,420"_s);
        row("the best", 478, 9014, u"last 20 weeks"_s, Sendings::OpenRateColumn, percent(u"61.8"_s));
        row("the worst", 478, 9015, u"last 20 weeks"_s, Sendings::OpenRateColumn, percent(u"4.9"_s));
        row("only small", 489, 9016, u"last 4 weeks"_s, Sendings::ErroredColumn, percent(u"9.62"_s));
        row("fields missing", 493, 9018, u"last 4 weeks"_s, Sendings::ClickRateColumn, u"not reported"_s);
    }
    void theRowSaysIt()
    {
        QFETCH(const int, customer);
        QFETCH(const int, reportingId);
        QFETCH(const QString, range);
        QFETCH(const int, column);
        QFETCH(const QString, text);
        goTo(customer, range);
        const int row = rowOf(reportingId);
        QVERIFY(row >= 0);
        const QModelIndex cell = model()->index(row, column);
        QCOMPARE(cell.data().toString(), text);
        const auto why = cell.data(ExplanationRole).value<Explanation>();
        QVERIFY(why.title.contains(text));
        open(row);
        switch (reportingId) {
        case 9012: // it is neither 0 nor hidden that the app says nothing, and the clicks can be judged
            QVERIFY(!cell.siblingAtColumn(SendingsModel::DeliveredColumn).data(CaveatRole).toStringList().isEmpty());
            QVERIFY(kpi(u"sendingKpiDelivered"_s).caveats.join(u' ').contains(u"app"_s));
            QCOMPARE(kpi(u"sendingKpiClicked"_s).figure, u"1,204"_s);
            break;
        case 9011: // those that came back, with those that never left
            QCOMPARE(kpi(u"sendingKpiErrored"_s).rate, text);
            break;
        case 9013:
            // 3,520 that wait, and three that are with the carrier.
            QCOMPARE(kpi(u"sendingKpiEnRoute"_s).figure, u"3,523"_s);
            QCOMPARE(kpi(u"sendingKpiEnRoute"_s).rate, percent(u"37.4"_s));
            QCOMPARE(kpi(u"sendingKpiEnRoute"_s).remark, u"settling"_s);
            break;
        case 9015: // a draft's subject, at ten past three at night
            QTRY_VERIFY(label(u"messageSubject"_s).contains(u"Utkast 3"_s));
            QVERIFY2(label(u"sendingFacts"_s).contains(u" 03:0"_s), qPrintable(label(u"sendingFacts"_s)));
            break;
        case 9016: { // 52 letters allow anything
            QStringList facts;
            for (const Explanation::Fact &fact : why.facts)
                facts << fact.text;
            QVERIFY2(facts.join(u' ').contains(u"4.2 to 20.6"_s), qPrintable(facts.join(u' ')));
            break;
        }
        case 9018:
            QCOMPARE(kpi(u"sendingKpiClicked"_s).figure, u"not reported"_s);
            QCOMPARE(kpi(u"sendingKpiOpened"_s).rate, percent(u"30.2"_s));
            break;
        default:
            break;
        }
    }

    /// The hour from two to three comes twice in autumn, and each has its own name; in spring it does not come.
    void theHourThatComesTwice()
    {
        goTo(474, u"last 32 weeks"_s);
        const int row = rowOf(9017);
        QVERIFY(row >= 0);
        open(row);
        const SeriesModel *series = pane()->sending()->series();
        QTRY_VERIFY_WITH_TIMEOUT(series->rowCount() > 40, 20'000);
        QSet<QString> times;
        int twice = 0;
        int two = 0;
        for (int bucket = 0; bucket < series->rowCount(); ++bucket) {
            const QString time = series->index(bucket, 0).data().toString();
            QVERIFY2(!times.contains(time), qPrintable(time));
            times.insert(time);
            twice += time.contains(u"02:00 (UTC"_s) ? 1 : 0;
            two += time.contains(u" 02:00"_s) ? 1 : 0;
        }
        QVERIFY2(twice == 2 || (twice == 0 && two == 1), qPrintable(u"%1 %2"_s.arg(twice).arg(two)));
    }

    /// Read by campaign they are an ordinary one.
    void threeHundredSendingsAreOneCampaign()
    {
        goTo(497, u"last 6 weeks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 300 && label(u"sendingsCount"_s).endsWith(u" sendings"_s), 60'000);
        qint64 dispatched = 0;
        int parts = 0;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->rowAt(row).sending.campaignId != CampaignId {920})
                continue;
            ++parts;
            dispatched += model()->figureAt(row, SendingsModel::DispatchedColumn).numerator.value_or(0);
        }
        QCOMPARE(parts, 300);
        QTest::mouseClick(pane()->findChild<QAbstractButton *>(u"groupCampaign"_s), Qt::LeftButton);
        const int place = model()->placeOf(u"c920"_s);
        QVERIFY(place >= 0);
        QCOMPARE(model()->rowAt(place).parts.size(), 300);
        QCOMPARE(model()->figureAt(place, SendingsModel::DispatchedColumn).numerator, std::optional(dispatched));
        open(place);
        QCOMPARE(kpi(u"sendingKpiDispatched"_s).rate, u"300 sendings"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pane()->sending()->series()->rowCount() > 0, 20'000);
        pane()->showPage(SendingsPane::Overview);
        QTest::mouseClick(pane()->findChild<QAbstractButton *>(u"groupEach"_s), Qt::LeftButton);
    }

private:
    [[nodiscard]] MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] SendingsPane *pane() const { return window()->sendings(); }
    [[nodiscard]] SendingsModel *model() const { return pane()->sendings(); }
    [[nodiscard]] QString label(const QString &name) const { return pane()->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] KpiWords kpi(const QString &name) const { return pane()->findChild<KpiCell *>(name)->words(); }
    /// As soon as it is there; -1: it never came.
    [[nodiscard]] int rowOf(int reportingId) const
    {
        int found = -1;
        const auto look = [&] {
            for (int row = 0; row < model()->rowCount(); ++row) {
                if (model()->rowAt(row).sending.reportingId == ReportingId {reportingId})
                    found = row;
            }
            return found >= 0;
        };
        return QTest::qWaitFor(look, 30'000) ? found : -1;
    }
    void goTo(int customer, const QString &range) const
    {
        Q_EMIT window()->mallChosen(CustomerScope::one(customer));
        pane()->overview()->bar()->openRange();
        auto *field = window()->findChild<QLineEdit *>(u"rangeField"_s);
        QVERIFY(field);
        field->setText(range);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void open(int row) const
    {
        pane()->select(model()->keyAt(row));
        pane()->overview()->table()->setFocus();
        QTest::keyClick(pane()->overview()->table(), Qt::Key_Return);
        QCOMPARE(pane()->page(), SendingsPane::One);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestChainStories)
#include "tst_chainstories.moc"
