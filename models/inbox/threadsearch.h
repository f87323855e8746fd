// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/texthits.h"

#include <QObject>

#include <optional>

namespace atrium {

class Clock;
class MessagesModel;

/// Finds words in a thread, over the rows that are here; letters fold as in folded(). It looks at a bounded number of letters each turn
/// of the event loop, the newest messages first, and follows the rows as they come and go.
class ThreadSearch : public QObject {
    Q_OBJECT
public:
    explicit ThreadSearch(MessagesModel *model, QObject *parent = nullptr);

    /// Turns are waits of this clock; without one they follow each other at once.
    void setClock(Clock *clock) { m_clock = clock; }
    /// From now on that is looked for; blank: nothing.
    void setText(const QString &text);
    [[nodiscard]] const QString &folded() const { return m_folded; } ///< empty: nothing is looked for
    [[nodiscard]] int total() const { return m_total; } ///< places found by now
    [[nodiscard]] bool searching() const { return m_unsearched > 0 && !m_folded.isEmpty(); }

    struct Place {
        QString rowId {};
        int nth {}; ///< among those of the row
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] const std::optional<Place> &current() const { return m_current; }
    [[nodiscard]] std::optional<TextHit> currentHit() const;
    [[nodiscard]] int currentRow() const; ///< -1 for none
    [[nodiscard]] int ordinal() const; ///< of the current one, from the top, beginning with 1; 0 for none
    /// The next one below, or above; from one end it goes on at the other. Without a current one: the first at or below
    /// that row, or else the nearest above.
    void step(bool down, int fromRow);

Q_SIGNALS:
    void changed(); ///< what was found, or which one is current

private:
    struct Row {
        bool searched {};
        QList<TextHit> hits {};
    };
    void startOver();
    void forget(int first, int last);
    void turnSoon();
    void turn();

    MessagesModel *m_model;
    Clock *m_clock {};
    QString m_text;
    QString m_folded;
    QList<Row> m_rows; // as the model's; empty while nothing is looked for
    int m_unsearched {};
    int m_scan {}; // rows from here on are searched
    int m_total {};
    std::optional<Place> m_current;
    bool m_turnPending {};
};

} // namespace atrium
