// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/comparemodel.h"
#include "network/types/liststate.h"

#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class ChartAway;
class Clock;
class EventChart;
class RowsAway;
struct ChartPoint;

/// Two to eight sendings by hours since each began (look/06): a chip, a curve and a row for each, and one sentence about who is ahead.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(Actions *actions, QWidget *parent = nullptr);
    ~ComparePage() override;

    void setClock(Clock *clock);
    /// sendings: in the order of their letters. others: that may be added.
    void setSendings(const QList<ComparedSending> &sendings, const QList<SendingRow> &others, const SendingNames &names, const Instant &now,
        const std::optional<Instant> &asOf, const QTimeZone &zone);
    void setState(const ListState &state);
    void setCost(std::optional<int> tokens, std::optional<int> left);
    [[nodiscard]] EventChart *chart() const;
    [[nodiscard]] CompareModel *model() const;
    [[nodiscard]] RowsAway *rowsAway() const; ///< of the table
    [[nodiscard]] ChartAway *chartAway() const;
    /// What takes the focus when the page comes. It is no proxy of the page: Tab would end there.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    void backWanted();
    void addWanted(const QString &rowId);
    void removeWanted(const QString &rowId);
    void openWanted(const QString &rowId);
    void refreshWanted();
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectAway();
    void fillChips();
    void openOthers();
    void recompute();
    [[nodiscard]] qsizetype hourOf(const ChartPoint &point) const;
    void showHour(qsizetype hour);
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
