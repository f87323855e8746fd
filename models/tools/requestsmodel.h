// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/instant.h"
#include "network/types/sentrequest.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <optional>

namespace atrium {

/// One attempt at a request, as the inspector shows it. Its secrets are struck out already.
struct RequestRow {
    Instant at {}; ///< when it was over
    QString path {}; ///< "/v1/users/me?page_no=2"
    int httpStatus {}; ///< 0: no answer
    std::optional<ErrorKind> failure {};
    std::optional<ErrorKind> retryOf {}; ///< what became of the attempt before
    int attempt {1};
    qint64 ms {};
    int expectedCost {}; ///< tokens
    std::optional<int> cost {}; ///< as the server counted
    std::optional<int> remaining {};
    QString bucket {};
    qint64 bytesSent {}, bytesReceived {}; ///< of the bodies
    QString requestId {};
    SentRequest sent {};
};

/// The last 1,000 attempts, newest first. Paused, it stands still; what comes meanwhile is held back and shown afterwards.
class RequestsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, MethodColumn, PathColumn, StatusColumn, TokensColumn, DurationColumn, AttemptColumn, IdColumn, ColumnCount };
    enum Role { FilterRole = Qt::UserRole }; ///< all that a filter looks at, in one text
    static constexpr int rowsMost = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const RequestRow &rowAt(int row) const { return m_rows.at(row); }

    void add(const RequestRow &row);
    void clear();
    void setPaused(bool paused);
    [[nodiscard]] bool paused() const { return m_paused; }
    [[nodiscard]] int heldBack() const { return static_cast<int>(m_held.size()); }
    /// The one that times are shown in, and the head of their column names.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    /// Names of columns are asked for again.
    void reword();

Q_SIGNALS:
    void heldBackChanged();

private:
    void insert(QList<RequestRow> newestFirst);
    void knowToday(const RequestRow &newest);

    QList<RequestRow> m_rows;
    QList<RequestRow> m_held; // newest first
    QTimeZone m_zone {QTimeZone::utc()};
    QDate m_today;
    bool m_paused {false};
};

} // namespace atrium
