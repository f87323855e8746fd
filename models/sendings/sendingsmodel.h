// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/engine.h"
#include "models/sendings/explanation.h"
#include "models/sendings/keyedtablemodel.h"

#include <QHash>
#include <QTimeZone>

namespace atrium {

/// By what sendings stand together in the table.
enum class Grouping { Each, Reporting, Campaign };

/// One line of the sendings table: a sending, or several under one number. The key tells it from those of other accounts and malls.
struct SendingRow {
    Sending sending {}; ///< of a group: what is common to its parts
    QString key {}; ///< empty: the sending's id
    QList<Sending> parts {}; ///< of a group; its figures are pooled over them
    QString parent {}; ///< of a sending that stands unfolded below its group: the group's key
    bool unfolded {}; ///< a group: its parts stand below it
    friend bool operator==(const SendingRow &, const SendingRow &) = default;

    [[nodiscard]] bool isGroup() const { return !parts.isEmpty(); }
    /// The sendings that it stands for.
    [[nodiscard]] QList<Sending> sendings() const { return isGroup() ? parts : QList<Sending> {sending}; }
};

/// What numbers are called, as far as somebody has looked it up. Remote text.
struct SendingNames {
    QHash<qint64, QString> sendings {}; ///< by reporting id, or internal id where there is none
    QHash<qint64, QString> campaigns {}; ///< by campaign id
    QHash<qint64, QString> audiences {}; ///< by audience id
    friend bool operator==(const SendingNames &, const SendingNames &) = default;
};

/// The sendings table: one row per sending, sorted by any column with n/a and not reported last in both directions; newest first until told
/// otherwise. While more rows load it sorts those that are there.
class SendingsModel : public KeyedTableModel<SendingRow> {
    Q_OBJECT
public:
    enum Column {
        CreatedColumn,
        SendingColumn,
        ChannelColumn,
        DispatchedColumn,
        DeliveredColumn,
        ErroredColumn,
        OpenRateColumn,
        ClickRateColumn,
        CtorColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    /// ValueRole is the Sending, RowIdRole the key; cells of figures answer ExplanationRole and CaveatRole, too. Those marked "cell" differ
    /// by column, the others are the row's in each.
    enum Role {
        FigureRole = FirstFreeRole, ///< Figure, cell; of the columns of numbers
        SortRole, ///< cell: qint64 (microseconds, count, hundredths of a percentage point) or text; invalid where there is no value
        NameRole, ///< "Campaign #318"
        NumberRole, ///< "#7405"
        TagRole, ///< "Settling" while numbers may still move; else empty
        ChannelRole, ///< the API's word: sms, email, push
        LevelRole, ///< int: 1 for a sending below its group, else 0
        FoldRole, ///< bool: unfolded; invalid for what is no group
        KeyRole = RowIdRole,
    };

    explicit SendingsModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Words, and over the columns of numbers the alignment.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// False while loading, after the end and after an error until Retry, or a failing page would be asked for at each repaint.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Mirrors the feed's page state.
    void setPaging(bool loading, bool complete, bool failed);
    /// now is UTC; words of all rows are made anew when the minute or the zone changed.
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    /// When the rows were read; figures carry it. UTC.
    void setAsOf(const std::optional<Instant> &asOf) { m_asOf = asOf; }
    [[nodiscard]] const std::optional<Instant> &asOf() const { return m_asOf; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    /// Words of all rows are made anew when they differ.
    void setNames(const SendingNames &names);
    [[nodiscard]] const SendingNames &names() const { return m_names; }

    /// The figure of a cell; a default one in columns without.
    [[nodiscard]] Figure figureAt(int row, int column) const;

Q_SIGNALS:
    void moreWanted();

protected:
    [[nodiscard]] QString keyOf(const SendingRow &row) const override;
    [[nodiscard]] std::vector<int> orderOf(const QList<SendingRow> &rows) const override;

private:
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString cellSpoken(int row, int column) const;
    [[nodiscard]] QString rowSpoken(int row) const;
    [[nodiscard]] QString tagOf(const SendingRow &row) const;
    [[nodiscard]] Explanation explanationAt(const SendingRow &row, int column) const;
    [[nodiscard]] QString textOf(const SendingRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;

    QDateTime m_now {};
    QTimeZone m_zone {};
    std::optional<Instant> m_asOf {};
    SendingNames m_names {};
    int m_sortColumn {CreatedColumn};
    Qt::SortOrder m_sortOrder {Qt::DescendingOrder};
    bool m_loading {};
    bool m_complete {true};
    bool m_failed {};
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::Sending)
