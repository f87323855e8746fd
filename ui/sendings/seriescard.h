// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "models/sendings/intervalchoices.h"
#include "network/types/liststate.h"
#include "ui/sendings/card.h"

#include <QTimeZone>

#include <memory>

namespace atrium {

class Button;
class ChartTable;
class EventChart;
class ListStates;
class SeriesModel;

/// Events over time, of a range or of one sending: as a chart, or the same numbers as a table, with states of its own.
class SeriesCard : public Card {
    Q_OBJECT
public:
    /// model: shown in the table; stays the caller's.
    explicit SeriesCard(SeriesModel *model, QWidget *parent = nullptr, const QString &objectName = QStringLiteral("seriesCard"));
    ~SeriesCard() override;

    void setCurves(const EventCurves &curves);
    void setIntervals(const QList<IntervalChoice> &choices, Interval chosen);
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;
    void toggleTable(); ///< by hand
    /// T on the button's cap, or nothing while single letters are switched off.
    void setKeyCap(const QString &keys);

    [[nodiscard]] const EventCurves &curves() const; ///< all of them, those that only the table has among them
    [[nodiscard]] QString titleText() const; ///< "Events per hour", whether they are added up, and of which kind they are
    [[nodiscard]] QString nameOf(const QString &event) const; ///< of a curve: "Delivered, 28 days before"
    /// Opens what else can be done with the card; the owner fills the menu.
    [[nodiscard]] Button *more() const;
    /// How old it is, in its head.
    void setAsOf(const ListState &state, const QTimeZone &zone);
    void setEmptyWords(const QString &title, const QString &text);
    /// By how many days the range that a dotted curve is of lies before; 0: there is none.
    void setDaysBefore(int days);
    /// Off where the zone stands above the card, as a control.
    void setZoneShown(bool shown);
    /// Offers the running sum beside the values of each bucket.
    void setSummable(bool summable);
    [[nodiscard]] bool isSummed() const;
    /// A sentence under the head, about what it took to read this; empty: none.
    void setNote(const QString &note);

    /// What happened in the bucket where the cursor of chart or table stands: a box from which one kind of event can be chosen.
    void openBucket();
    /// One kind of event alone, the API's word; empty: all. It ends where the curves have none of that kind.
    void setOnly(const QString &event);
    [[nodiscard]] const QString &only() const;

    [[nodiscard]] EventChart *chart() const;
    [[nodiscard]] ChartTable *table() const;
    [[nodiscard]] ListStates *states() const;
    /// The one of both that is shown takes the focus.
    void enter();
    void reword();

Q_SIGNALS:
    void intervalChosen(atrium::Interval interval);
    void tableToggled(bool shown);
    void summedChosen(bool summed);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void openBucketAt(const Instant &start);
    void measure();
    void rewordCurves();
    void sayZone();
    void fitKeyCap();
    void holdWords();
    [[nodiscard]] static QString lengthWord(Interval interval);
    [[nodiscard]] static QString titleWord(Interval interval);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
