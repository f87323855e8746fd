// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "models/base/settings.h"
#include "models/sendings/comparemodel.h"
#include "models/sendings/linksmodel.h"
#include "models/sendings/mallsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/charts/plaintable.h"
#include "ui/common/actions.h"
#include "ui/sendings/comparepage.h"
#include "ui/sendings/kpicell.h"
#include "ui/sendings/linkscard.h"
#include "ui/sendings/mallspage.h"
#include "ui/sendings/recipientscard.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"
#include "ui/sendings/sendingstable.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QJsonObject>
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

/// What is planted in the sandbox's world (tests/fixtures/world.md) is seen within two clicks, over a real socket.
class TestSendingStories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = beginProgramTests();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { start(QStringList()); }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
    }

    void theOverviewIsAboutTheRange()
    {
        QTRY_VERIFY(model()->rowCount() > 20);
        QTRY_VERIFY(!kpi(u"kpiDispatched"_s).figure.isEmpty());
        QTRY_VERIFY(label(u"sendingsCount"_s).endsWith(u" sendings"_s));
        QCOMPARE(kpi(u"kpiDispatched"_s).rate, label(u"sendingsCount"_s));
        QTRY_VERIFY(pane()->series()->rowCount() > 20); // a day each
        QTRY_VERIFY(pane()->series()->columnCount() > 4); // with the range before
        qint64 dispatched = 0; // table totals equal the figure above
        for (int row = 0; row < model()->rowCount(); ++row)
            dispatched += model()->figureAt(row, SendingsModel::DispatchedColumn).numerator.value_or(0);
        QCOMPARE(QLocale().toString(dispatched), kpi(u"kpiDispatched"_s).figure);
        QVERIFY(!pane()->findChild<QLabel *>(u"funnelFlaw"_s)->isVisible());
        QVERIFY(label(u"sendingsAge"_s).contains(u"Refreshing costs"_s));
    }

    void anErrorRateThatIsHigh()
    {
        const int row = rowOf(7398);
        QVERIFY(row >= 0);
        QCOMPARE(model()->index(row, SendingsModel::ErroredColumn).data().toString(), percent(u"6.2"_s));
        open(row);
        QCOMPARE(kpi(u"sendingKpiErrored"_s).figure, u"412"_s);
        QCOMPARE(kpi(u"sendingKpiErrored"_s).rate, percent(u"6.2"_s));
    }

    void aPushThatIsSettling()
    {
        const int row = rowOf(7405);
        QVERIFY(row >= 0);
        QCOMPARE(model()->index(row, 0).data(SendingsModel::TagRole).toString(), u"Settling"_s);
        open(row);
        QCOMPARE(kpi(u"sendingKpiEnRoute"_s).figure, u"3,367"_s);
        QCOMPARE(kpi(u"sendingKpiEnRoute"_s).remark, u"settling"_s);
        QCOMPARE(kpi(u"sendingKpiOpened"_s).figure, u"16,495"_s);
        QTRY_VERIFY(pane()->sending()->series()->rowCount() > 0);
        QTRY_VERIFY(label(u"sendingStatus"_s).contains(u"next look at"_s)); // it looks again by itself
        QTRY_VERIFY(pane()->sending()->links()->links()->rowCount() > 0);
        QTRY_VERIFY(!pane()->sending()->recipients()->view()->bars().isEmpty());
    }

    void aMessageIsRead()
    {
        const int row = rowOf(7412);
        QVERIFY(row >= 0);
        open(row);
        QTRY_VERIFY(!pane()->findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText().isEmpty());
        QVERIFY(!pane()->findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText().contains(u"</"_s));
    }

    void aCampaignInSeveralSendings()
    {
        QTRY_VERIFY(rowOf(7398) >= 0);
        QTest::mouseClick(button(u"groupCampaign"_s), Qt::LeftButton);
        const int place = model()->placeOf(u"c318"_s);
        QVERIFY(place >= 0);
        QVERIFY(model()->rowAt(place).parts.size() >= 3);
        open(place);
        QVERIFY(label(u"sendingFacts"_s).contains(u"3 sendings"_s));
        QTRY_VERIFY(pane()->sending()->series()->rowCount() > 0); // one question for the campaign
    }

    void oneReportingIdInSeveralSendings()
    {
        QTRY_VERIFY(model()->rowCount() > 20);
        const int each = model()->rowCount();
        QTest::mouseClick(button(u"groupReporting"_s), Qt::LeftButton);
        QVERIFY(model()->rowCount() < each);
        int group = -1;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->rowAt(row).isGroup() && model()->rowAt(row).sending.language.isEmpty())
                group = row;
        }
        QVERIFY(group >= 0); // a newsletter, in two languages
    }

    void nobodyKnowsWhetherAnSmsWasOpened()
    {
        QTRY_VERIFY(model()->rowCount() > 20);
        int sms = -1;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->rowAt(row).sending.channel == "sms"_L1)
                sms = row;
        }
        QVERIFY(sms >= 0);
        QCOMPARE(model()->index(sms, SendingsModel::OpenRateColumn).data().toString(), u"n/a"_s);
        open(sms);
        QCOMPARE(kpi(u"sendingKpiOpened"_s).rate.isEmpty() ? kpi(u"sendingKpiOpened"_s).figure : kpi(u"sendingKpiOpened"_s).rate, u"n/a"_s);
        QVERIFY(kpi(u"sendingKpiOpened"_s).caveats.join(u' ').contains(u"Opens do not apply to SMS"_s));
    }

    void threeByHoursSinceSend()
    {
        for (const qint64 id : {7412, 7391, 7377}) {
            const int row = rowOf(id);
            QVERIFY(row >= 0);
            pane()->select(model()->keyAt(row));
            QTest::keyClick(pane()->overview()->table(), Qt::Key_Space);
        }
        QCOMPARE(button(u"compareButton"_s)->text(), u"Compare 3"_s);
        QTest::mouseClick(button(u"compareButton"_s), Qt::LeftButton);
        QTRY_COMPARE(pane()->compare()->model()->rowCount(), 3);
        QTRY_VERIFY(label(u"compareVerdict"_s).contains(u"is ahead"_s));
        QTRY_VERIFY(pane()->compare()->model()->hour() > 0);
    }

    /// Another mall and another language make anew what is in view, and not what was chosen in it.
    void whatIsChosenOutlivesWhatShowsIt()
    {
        QTRY_VERIFY(model()->rowCount() > 0);
        chooseRange(u"last 5 weeks"_s);
        const QString range = button(u"rangeButton"_s)->text();
        const int row = rowOf(7391);
        QVERIFY(row >= 0);
        pane()->select(model()->keyAt(row));
        QTest::keyClick(pane()->overview()->table(), Qt::Key_Space);
        QCOMPARE(button(u"compareButton"_s)->text(), u"Compare 1"_s);
        const CustomerScope first = CustomerScope::one(451);
        const auto choose = [this](const CustomerScope &scope) { Q_EMIT window()->mallChosen(scope); };
        choose(CustomerScope::one(447));
        QTRY_COMPARE(button(u"compareButton"_s)->text(), u"Compare"_s);
        QCOMPARE(button(u"rangeButton"_s)->text(), range);
        choose(first);
        QTRY_COMPARE(button(u"compareButton"_s)->text(), u"Compare 1"_s);

        m_program->settings()->set(Setting::Language, u"de"_s);
        QTRY_COMPARE(window()->actions()->get(ActionId::OpenSettings)->text(), u"Einstellungen"_s);
        m_program->settings()->set(Setting::Language, u"en"_s);
        QTRY_COMPARE(window()->actions()->get(ActionId::OpenSettings)->text(), u"Settings"_s);
        QTRY_COMPARE(button(u"compareButton"_s)->text(), u"Compare 1"_s);
        QCOMPARE(button(u"rangeButton"_s)->text(), range);
        QTRY_VERIFY(rowOf(7391) >= 0);
    }

    void mallsInTwoZones()
    {
        QTRY_VERIFY(button(u"mallsButton"_s)->isVisible());
        QTest::mouseClick(button(u"mallsButton"_s), Qt::LeftButton);
        QTRY_VERIFY(pane()->malls()->malls()->rowCount() >= 4);
        QTRY_VERIFY(pane()->malls()->series()->rowCount() > 0);
        QVERIFY(pane()->malls()->findChild<QLabel *>(u"seriesCut"_s)->text().contains(u"2 time zones"_s));
        qint64 sum = 0;
        const MallsModel *malls = pane()->malls()->malls();
        for (int row = 1; row < malls->rowCount(); ++row)
            sum += malls->figuresAt(row).dispatched.count.numerator.value_or(0);
        QCOMPARE(sum, malls->figuresAt(0).dispatched.count.numerator.value_or(-1));
    }

    /// What is chosen on the page of malls holds in the mall that one goes on to, and on the way back.
    void aRangeOfMallsGoesAlong()
    {
        QTRY_VERIFY(model()->rowCount() > 0);
        QTRY_VERIFY(button(u"mallsButton"_s)->isVisible());
        QTest::mouseClick(button(u"mallsButton"_s), Qt::LeftButton);
        const MallsModel *malls = pane()->malls()->malls();
        QTRY_VERIFY(malls->rowCount() >= 4 && malls->figuresAt(0).sendings > 0);
        QCOMPARE(window()->focusWidget(), pane()->malls()->table());
        const qint64 before = malls->figuresAt(0).sendings;
        QTest::mouseClick(button(u"mallsRange"_s), Qt::LeftButton);
        type(u"last 12 weeks"_s);
        QTRY_VERIFY(malls->figuresAt(0).sendings > before && label(u"mallsCount"_s).endsWith(u" sendings"_s)); // to the last page
        const qint64 longer = malls->figuresAt(0).sendings;
        const QString range = button(u"mallsRange"_s)->text();
        QCOMPARE_NE(range, button(u"rangeButton"_s)->text());

        const auto other = [&](int row) {
            return malls->index(row, 0).data(MallsModel::CustomerRole).toLongLong() != 451; // the one in view
        };
        int row = 1;
        while (!other(row))
            ++row;
        pane()->malls()->table()->setCurrentIndex(malls->index(row, 0));
        pane()->malls()->table()->setFocus();
        QTest::keyClick(pane()->malls()->table(), Qt::Key_Return);
        QCOMPARE(pane()->page(), SendingsPane::Overview);
        QTRY_COMPARE(button(u"rangeButton"_s)->text(), range);
        QTRY_VERIFY(model()->rowCount() > 0);
        QTest::keyClick(pane()->overview()->table(), Qt::Key_Backspace);
        QCOMPARE(pane()->page(), SendingsPane::Malls);
        QTRY_COMPARE(window()->focusWidget(), pane()->malls()->table());
        QCOMPARE(pane()->malls()->table()->currentIndex().row(), row);
        QCOMPARE(button(u"mallsRange"_s)->text(), range);
        QTRY_COMPARE(malls->figuresAt(0).sendings, longer);

        // Back to the mall itself, over another range again.
        QTest::mouseClick(button(u"mallsRangeBack"_s), Qt::LeftButton);
        const QString third = button(u"mallsRange"_s)->text();
        QTest::keyClick(button(u"mallsRange"_s), Qt::Key_Escape);
        QCOMPARE(pane()->page(), SendingsPane::Overview);
        QTRY_COMPARE(button(u"rangeButton"_s)->text(), third);
    }

    /// The server cannot count forty malls in one question's range without paging: what is there adds up at each page.
    void fortyMallsAddUp()
    {
        cleanup();
        start(sandbox::Options {.malls = 40, .sendings = 3'000});
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0, 30'000);
        chooseRange(u"last 52 weeks"_s);
        QTRY_VERIFY(button(u"mallsButton"_s)->isVisible());
        QTest::mouseClick(button(u"mallsButton"_s), Qt::LeftButton);
        const MallsModel *malls = pane()->malls()->malls();
        QTRY_COMPARE_WITH_TIMEOUT(malls->rowCount(), 41, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(malls->figuresAt(0).sendings > 0, 60'000);
        qint64 sendings = 0;
        qint64 dispatched = 0;
        for (int row = 1; row < malls->rowCount(); ++row) {
            sendings += malls->figuresAt(row).sendings;
            dispatched += malls->figuresAt(row).dispatched.count.numerator.value_or(0);
        }
        QCOMPARE(sendings, malls->figuresAt(0).sendings);
        QCOMPARE(dispatched, malls->figuresAt(0).dispatched.count.numerator.value_or(-1));
        QTRY_VERIFY_WITH_TIMEOUT(pane()->malls()->series()->rowCount() > 0, 60'000);
        QVERIFY(pane()->malls()->findChild<QLabel *>(u"seriesCut"_s)->text().contains(u"time zones"_s));
        // A mall is a click away.
        pane()->malls()->table()->setCurrentIndex(malls->index(1, 0));
        pane()->malls()->table()->setFocus();
        QTest::keyClick(pane()->malls()->table(), Qt::Key_Return);
        QTRY_COMPARE(pane()->page(), SendingsPane::Overview);
    }

    /// A range in which there is nothing, and one that has not begun: a sentence each.
    void oddRanges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << u"2025-01-01..14"_s;
        QTest::newRow("future") << u"2031-01-01..14"_s;
    }
    void oddRanges()
    {
        QFETCH(const QString, typed);
        QTRY_VERIFY(model()->rowCount() > 0);
        chooseRange(typed);
        QTRY_COMPARE(model()->rowCount(), 0);
        QTRY_VERIFY(pane()->findChild<QWidget *>(u"sendingsStatesEmpty"_s)->isVisible());
    }
    void longRanges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a day") << u"today"_s;
        QTest::newRow("a week") << u"last 7 days"_s;
        QTest::newRow("two years") << u"last 728 days"_s;
    }
    void longRanges()
    {
        QFETCH(const QString, typed);
        QTRY_VERIFY(model()->rowCount() > 0);
        chooseRange(typed);
        QTRY_VERIFY(
            label(u"sendingsCount"_s).contains(u" sending"_s) || pane()->findChild<QWidget *>(u"sendingsStatesEmpty"_s)->isVisible());
        QTRY_VERIFY(pane()->series()->rowCount() > 0 || pane()->findChild<QWidget *>(u"sendingsStatesEmpty"_s)->isVisible());
        QVERIFY(pane()->series()->rowCount() <= 150);
    }

    /// Opened without a connection, all of it is read once there is one, and by the key that reads everything.
    void aSendingOpenedOfflineIsReadLater()
    {
        const int row = rowOf(7405);
        QVERIFY(row >= 0);
        m_sandbox->stop();
        open(row);
        const auto cards = [this] { return std::pair(pane()->sending()->links()->links()->rowCount(), bars()); };
        QTRY_VERIFY(pane()->findChild<QWidget *>(u"linksStatesMessage"_s)->isVisible());
        QTRY_VERIFY(pane()->findChild<QWidget *>(u"recipientsStatesMessage"_s)->isVisible());
        m_sandbox->start();
        QTest::keyClick(window(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(cards().first > 0 && cards().second > 0, 20'000);
    }

    /// 403 on each report: that card says it, and the others are none the worse.
    void eachReportRefused_data()
    {
        QTest::addColumn<QString>("permit");
        QTest::addColumn<QString>("message");
        QTest::newRow("events") << u"Reporting:Api:Report:SendingsEventsHistory"_s << u"seriesStatesMessage"_s;
        QTest::newRow("links") << u"Reporting:Api:Report:SendingsLinks"_s << u"linksStatesMessage"_s;
        QTest::newRow("recipients") << u"Reporting:Api:Report:SendingsRecipientsStatistics"_s << u"recipientsStatesMessage"_s;
    }
    void eachReportRefused()
    {
        QFETCH(const QString, permit);
        QFETCH(const QString, message);
        cleanup();
        start(QStringList {permit});
        const int row = rowOf(7405);
        QVERIFY(row >= 0);
        open(row);
        QTRY_VERIFY(pane()->sending()->findChild<QWidget *>(message)->isVisible());
        QCOMPARE(kpi(u"sendingKpiOpened"_s).figure, u"16,495"_s);
    }

    void tooManyRequestsInTheMiddle()
    {
        QTRY_VERIFY(model()->rowCount() > 20);
        QCOMPARE(m_sandbox->ask("POST", "/_sandbox/faults", R"({"spec":"path=/v1/reporting/query;status=429;times=2"})").status, 200);
        chooseRange(u"last 6 weeks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            label(u"sendingsCount"_s).endsWith(u" sendings"_s) && model()->rowCount() > 30, 60'000); // it waits and goes on
    }

private:
    void start(const QStringList &without) { start(sandbox::Options {.without = without}); }
    void start(const sandbox::Options &options)
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>(options);
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program);
        window()->resize(1280, 900);
        window()->showPane(Pane::Sendings);
    }
    [[nodiscard]] MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] SendingsPane *pane() const { return window()->sendings(); }
    [[nodiscard]] SendingsModel *model() const { return pane()->sendings(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return pane()->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const { return pane()->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] KpiWords kpi(const QString &name) const { return pane()->findChild<KpiCell *>(name)->words(); }
    /// As soon as it is there; -1: it never came.
    [[nodiscard]] int rowOf(qint64 reportingId) const
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
    void open(int row) const
    {
        pane()->select(model()->keyAt(row));
        pane()->overview()->table()->setFocus();
        QTest::keyClick(pane()->overview()->table(), Qt::Key_Return);
        QCOMPARE(pane()->page(), SendingsPane::One);
    }
    [[nodiscard]] qsizetype bars() const { return pane()->sending()->recipients()->view()->bars().size(); }
    void chooseRange(const QString &typed) const
    {
        pane()->overview()->bar()->openRange();
        type(typed);
    }
    void type(const QString &range) const
    {
        auto *field = window()->findChild<QLineEdit *>(u"rangeField"_s);
        QVERIFY(field);
        field->setText(range);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestSendingStories)
#include "tst_sendingstories.moc"
