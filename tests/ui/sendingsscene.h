// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/settings.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/actions.h"
#include "ui/sendings/comparepage.h"
#include "ui/sendings/kpicell.h"
#include "ui/sendings/kpistrip.h"
#include "ui/sendings/mallspage.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"
#include "ui/sendings/sendingstable.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

#include <algorithm>

namespace atrium {

/// A shown sendings pane over rows made here, with nothing behind it: the tests of the pane play the store.
class SendingsScene {
public:
    explicit SendingsScene(QSize size = {1200, 752}, bool filled = true)
    {
        m_window.setCentralWidget(pane);
        m_window.resize(size);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window did not become active"); // keys would go nowhere
        QObject::connect(pane, &SendingsPane::sendingChosen, pane, [this](const QString &id) { chosen << id; });
        pane->sendings()->setMoment(now(), zone());
        if (filled) {
            pane->sendings()->apply(rows());
            pane->setListState(ready(), zone());
            QTest::qWait(0); // the first row is chosen once the event loop turns
        }
    }

    static QTimeZone zone() { return QTimeZone("Europe/Oslo"); }
    static QDateTime now() { return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC}; }
    static ListState ready() { return {.complete = true, .asOf = Instant::fromUtc(now())}; }

    static SendingRow row(qint64 id, const QString &channel, const Counts &counts, int hoursAgo, qint64 campaign = 0)
    {
        Sending sending;
        sending.id = {id};
        sending.channel = channel;
        sending.serviceType = campaign > 0 ? QStringLiteral("campaigns") : QStringLiteral("rewards_notifications");
        if (campaign > 0)
            sending.campaignId = CampaignId {campaign};
        sending.audienceId = AudienceId {107103};
        sending.counts = counts;
        sending.ranges = {{.interval = Interval::Hour, .to = Instant::fromUtc(now().addSecs(hoursAgo < 48 ? 3600 : -3600))}};
        sending.createdAt = Instant::fromUtc(now().addSecs(-3600LL * hoursAgo));
        return {sending, QString::number(id)};
    }
    static SendingRow open(SendingRow row)
    {
        row.sending.ranges.first().to.reset();
        return row;
    }
    static Counts counts(qint64 dispatches, qint64 members, qint64 delivered, qint64 failed, qint64 opened, std::optional<qint64> clicked)
    {
        Counts all;
        all.dispatches = dispatches;
        all.members = members;
        all.fresh = 0;
        all.transientlyFailed = 0;
        all.transmitted = dispatches - failed;
        all.failed = failed;
        all.delivered = delivered;
        all.deliveryErrored = 0;
        all.opened = opened;
        all.openedEvents = opened * 2;
        all.clicked = clicked;
        return all;
    }
    static Counts with(Counts all, qint64 fresh, qint64 deliveryErrored)
    {
        all.fresh = fresh;
        all.transmitted = *all.transmitted - fresh;
        all.deliveryErrored = deliveryErrored;
        return all;
    }
    /// The documented ones among them: 452 (push, no delivery is reported, clicks are not there) and 7265 (72 of 73, none opened).
    static QList<SendingRow> rows()
    {
        return {row(7412, QStringLiteral("email"), counts(18'642, 18'642, 17'204, 120, 3'402, 551), 7, 320),
            row(7405, QStringLiteral("push"), counts(61'208, 41'930, 57'474, 367, 16'495, 2'356), 22, 318),
            open(row(452, QStringLiteral("push"), with(counts(67'066, 8'679, 0, 165, 0, {}), 909, 0), 50)),
            row(7265, QStringLiteral("email"), with(counts(73, 73, 72, 0, 0, 0), 0, 1), 75, 297),
            row(7391, QStringLiteral("sms"), counts(58'870, 58'870, 56'633, 402, 0, 812), 96, 311),
            row(7377, QStringLiteral("email"), counts(18'411, 18'411, 18'116, 165, 5'272, 941), 170, 309),
            row(7361, QStringLiteral("email"), counts(22'004, 22'004, 21'544, 198, 6'701, 1'077), 194, 305)};
    }
    /// Nineteen hours from 16:00 in Oslo; the last of them is known for three minutes.
    static EventCurves curves()
    {
        EventCurves all;
        const Instant from = Instant::fromUtc(now().addSecs(-3600LL * 22 - 180));
        all.axis = axisOf(from, Instant::fromUtc(now()), Interval::Hour, zone(), Instant::fromUtc(now()));
        EventCurve transmitted {.event = QStringLiteral("transmitted")};
        EventCurve delivered {.event = QStringLiteral("delivered")};
        EventCurve opened {.event = QStringLiteral("opened")};
        EventCurve clicked {.event = QStringLiteral("clicked")};
        double rest = 16'000;
        for (qsizetype i = 0; i < all.axis.starts.size(); ++i) {
            const bool last = i + 1 == all.axis.starts.size();
            const double morning = i > 12 && i < 19 ? 900.0 * (i < 16 ? double(i - 12) : double(19 - i)) / 3 : 0;
            transmitted.values << std::round(last ? 12 : i < 6 ? rest * 1.05 : 20);
            delivered.values << std::round(last ? 60 : rest * 0.93 + morning);
            opened.values << std::round(last ? 31 : rest * 0.28 + morning * 1.4);
            clicked.values << std::round(last ? 4 : rest * 0.05 + morning * 0.2);
            rest *= 0.74;
        }
        all.curves = {transmitted, delivered, opened, clicked};
        return all;
    }
    void showCurves(const EventCurves &some = curves())
    {
        pane->setCurves(some);
        pane->setSeriesState(ready(), zone());
    }

    /// The page of one of the rows, as the wiring opens it.
    void enter(qint64 id) const
    {
        for (const SendingRow &one : rows()) {
            if (one.sending.id.value == id)
                enter(one);
        }
    }
    void enter(const SendingRow &row) const
    {
        pane->sending()->setMoment(now(), zone());
        pane->sending()->setSubject(row, {});
        pane->sending()->setListState(ready());
        pane->showPage(SendingsPane::One);
    }
    void showOneCurves(const EventCurves &some = curves()) const
    {
        pane->sending()->setCurves(some);
        pane->sending()->setSeriesState(ready());
    }
    /// The first and the sixth row beside each other, each with opens in six hours.
    void enterComparison() const
    {
        constexpr qint64 hour = 3'600'000'000;
        constexpr int hours = 6;
        QList<ComparedSending> sendings;
        for (const int number : {0, 5}) {
            ComparedSending one {.row = rows().at(number)};
            one.row.sending.ranges = {{.interval = Interval::Hour, .from = one.row.sending.createdAt, .to = Instant::fromUtc(now())}};
            TimeSeries series {.interval = Interval::Hour, .rangeTimezone = QStringLiteral("Europe/Oslo")};
            Series transmitted {.label = {{QStringLiteral("type"), QStringLiteral("transmitted")}}};
            Series opened {.label = {{QStringLiteral("type"), QStringLiteral("opened")}}};
            for (int i = 0; i < hours; ++i) {
                series.buckets << Instant {one.row.sending.createdAt.microseconds + i * hour};
                transmitted.values << 100.0;
                opened.values << 100.0 * (number + 1);
            }
            series.series = {transmitted, opened};
            one.series = series;
            sendings << one;
        }
        pane->showPage(SendingsPane::Compared);
        pane->compare()->setSendings(sendings, {rows().at(1)}, {}, Instant::fromUtc(now()), ready().asOf, zone());
        pane->compare()->setState(ready());
    }
    /// All rows, by turns of two malls.
    void enterMalls() const
    {
        constexpr qint64 oneClub = 241;
        constexpr qint64 otherClub = 258;
        pane->showPage(SendingsPane::Malls);
        QList<Sending> all = sendingsOf(rows());
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i].club = i % 2 ? oneClub : otherClub;
        const QList<Mall> malls {{.customerId = 451, .name = QStringLiteral("Fjordtorget"), .clubs = {oneClub}},
            {.customerId = 463, .name = QStringLiteral("Lindgallerian"), .clubs = {otherClub}}};
        MallsPage *page = pane->malls();
        page->setNames({malls.at(0).name, malls.at(1).name});
        page->setRange({{2025, 10, 24}, {2025, 11, 20}}, {2025, 11, 20}, 2, zone());
        page->malls()->setSendings(all, malls, ready().asOf);
        page->setListState(ready(), static_cast<int>(all.size()));
        page->setCurves(curves());
        page->setSeriesState(ready());
    }
    /// The chart that is in view; none on a page without numbers.
    [[nodiscard]] EventChart *chartInView() const
    {
        const QList<EventChart *> charts = pane->findChildren<EventChart *>();
        const auto found = std::find_if(charts.cbegin(), charts.cend(), [](const EventChart *one) { return one->isVisible(); });
        return found == charts.cend() ? nullptr : *found;
    }
    static QList<Sending> sendingsOf(const QList<SendingRow> &some)
    {
        QList<Sending> all;
        for (const SendingRow &one : some)
            all << one.sending;
        return all;
    }

    [[nodiscard]] SendingsTable *table() const { return pane->findChild<SendingsTable *>(); }
    [[nodiscard]] EventChart *chart() const { return pane->overview()->findChild<EventChart *>(); }
    [[nodiscard]] ChartTable *chartTable() const { return pane->overview()->findChild<ChartTable *>(); }
    /// Of the overview where it has one: the page in view is the last of its siblings, and would be found last.
    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *own = pane->overview()->findChild<T *>(name);
        return own ? own : pane->findChild<T *>(name);
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    [[nodiscard]] QString label(const QString &name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] const KpiWords &kpi(const QString &name) const { return pane->findChild<KpiCell *>(name)->words(); }
    [[nodiscard]] QMainWindow *window() { return &m_window; }
    [[nodiscard]] QString spoken() const
    {
        const auto *voice = m_window.findChild<QWidget *>(QStringLiteral("announcer"));
        return voice ? voice->accessibleName() : QString();
    }
    void clickRow(int row) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }
    void clickHead(int column) const
    {
        const TableHead *head = table()->head();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
            {head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2});
    }

    Settings settings;
    QStringList chosen;

private:
    Appearance m_appearance {qApp, &settings};
    QMainWindow m_window;

public:
    Actions *actions {new Actions(&m_window)}; // the window's
    SendingsPane *pane {new SendingsPane(actions, &settings, &m_window)}; // the window's

private:
    QAbstractItemModelTester m_rows {pane->sendings(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_buckets {pane->series(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace atrium
