// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "models/sendings/sendingsmodel.h"
#include "network/types/liststate.h"
#include "network/types/timeseries.h"

#include <functional>
#include <utility>

namespace atrium {

class RecipientsCard;

/// Joins the card of a sending's recipients to the report on them. By age and gender is several questions: ages, genders, and then the
/// ages of each gender that there is; they are asked for when somebody wants to see that.
class RecipientsWiring : public QObject {
    Q_OBJECT
public:
    using StateOf = std::function<ListState(const FeedBase &feed)>;
    RecipientsWiring(RecipientsCard *card, Clock *clock, StateOf stateOf, QObject *parent = nullptr);

    void open(SendingStore *store, const SendingRow &row);
    void close();
    void retry();
    /// Asks once more: what failed, and what is there.
    void refreshAll();
    /// What the answers say, to the card.
    void show(const QTimeZone &zone);
    /// That asking for what is shown costs.
    [[nodiscard]] int tokens() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askGenders();
    [[nodiscard]] std::shared_ptr<SeriesFeed> feed(std::function<ReportQuery()> query);
    [[nodiscard]] QList<SeriesFeed *> feeds() const;
    [[nodiscard]] ListState state() const;

    RecipientsCard *m_card;
    Clock *m_clock;
    StateOf m_stateOf;
    SendingStore *m_store {};
    std::optional<SendingRow> m_row;
    std::shared_ptr<SeriesFeed> m_whole; // by age, or by gender
    std::shared_ptr<SeriesFeed> m_genders; // where both are wanted
    QList<std::pair<QString, std::shared_ptr<SeriesFeed>>> m_ages; // of each gender
    std::unique_ptr<QObject> m_connections;
};

} // namespace atrium
