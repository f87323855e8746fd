// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "models/sendings/intervalchoices.h"
#include "ui/sendings/card.h"

#include <memory>

namespace atrium {

class Button;
class ChartTable;
class EventChart;
class ListStates;
class SeriesModel;

/// The chosen sending's events over time: as a chart, or the same numbers as a table, with states of its own.
class SeriesCard : public Card {
    Q_OBJECT
public:
    /// model: shown in the table; stays the caller's.
    explicit SeriesCard(SeriesModel *model, QWidget *parent = nullptr);
    ~SeriesCard() override;

    void setCurves(const EventCurves &curves);
    void setIntervals(const QList<IntervalChoice> &choices, Interval chosen);
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;
    void toggleTable(); ///< by hand
    /// T on the button's cap, or nothing while single letters are switched off.
    void setKeyCap(const QString &keys);

    [[nodiscard]] const EventCurves &curves() const; ///< all of them, those that only the table has among them
    [[nodiscard]] QString titleText() const; ///< "Events per hour"
    /// Opens what else can be done with the card; the owner fills the menu.
    [[nodiscard]] Button *more() const;
    [[nodiscard]] EventChart *chart() const;
    [[nodiscard]] ChartTable *table() const;
    [[nodiscard]] ListStates *states() const;
    /// The one of both that is shown takes the focus.
    void enter();
    void reword();

Q_SIGNALS:
    void intervalChosen(atrium::Interval interval);
    void tableToggled(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void measure();
    void rewordCurves();
    [[nodiscard]] static QString lengthWord(Interval interval);
    [[nodiscard]] static QString titleWord(Interval interval);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
