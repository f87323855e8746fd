// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimeZone>

namespace atrium {

enum class LogLevel { Debug, Info, Warning, Error };

/// A line of the log: "2025-11-20T13:03:00.000Z info console.net: GET ...".
struct LogLine {
    std::optional<Instant> at {};
    LogLevel level {LogLevel::Info};
    QString source {}; ///< category
    QString text {};

    /// Whatever is no such line is text all through: an earlier version's, or somebody's who wrote into the file.
    static LogLine fromText(const QString &line);
    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// The newest 5,000 lines of the log, oldest first.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, LineRole }; ///< LogLevel as int; the whole line as one would copy it
    static constexpr int rowsMost = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void append(const QStringList &lines);
    void setZone(const QTimeZone &zone);
    void reword();

private:
    QList<LogLine> m_lines;
    QTimeZone m_zone {QTimeZone::utc()};
};

/// Of a LogModel, the lines at least that grave that hold the text, in whatever case.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LogFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setLeast(LogLevel level);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    LogLevel m_least {LogLevel::Debug};
};

} // namespace atrium
