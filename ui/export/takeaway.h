// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/chartimage.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace atrium {

class EventChart;

/// What can be taken away of one card, asked for at the moment it is taken.
struct Offer {
    /// What is shown, as a function that makes the table on another thread; it must hold all it needs. An empty function: there is
    /// nothing.
    std::function<std::function<Table()>()> table {};
    /// Mall, title, query, zone and age of it.
    std::function<ChartCaption()> caption {};
    EventChart *chart {}; ///< null where there is none; its picture is offered while it is shown
};

/// Takes what a card shows to a file or to the clipboard: CSV, workbook, JSON, and of a chart a picture or a drawing. Asks where to,
/// writes on another thread, and says how it went. Ctrl+C is caught where watch() was told to.
class TakeAway : public QObject {
    Q_OBJECT
public:
    enum Form { Csv, Xlsx, Json, Png, Svg };

    /// of: whose window asks, and who owns this.
    TakeAway(Offer offer, QWidget *of);

    /// Copy, and each form it has now; greyed out where there is nothing.
    void fill(QMenu *menu);
    void take(Form form);
    void copy();
    /// Ctrl+C there copies, whatever the widget itself does with the key.
    void watch(QWidget *list);

Q_SIGNALS:
    /// A sentence about what became of it. failed: nothing was written.
    void done(const QString &sentence, bool failed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool hasTable() const;
    [[nodiscard]] bool hasChart() const;
    [[nodiscard]] std::function<QByteArray()> bytesOf(Form form) const;

    Offer m_offer;
    QWidget *m_of;
};

/// "Exported to events.csv.", and a button that closes it: done() of these is shown there.
class ErrorStrip;
void showOutcome(ErrorStrip *strip, const QString &sentence, bool failed);

} // namespace atrium
