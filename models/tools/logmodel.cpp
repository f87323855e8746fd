// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/logmodel.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

std::optional<LogLevel> levelOf(QStringView word)
{
    if (word == "debug"_L1)
        return LogLevel::Debug;
    if (word == "info"_L1)
        return LogLevel::Info;
    if (word == "warning"_L1)
        return LogLevel::Warning;
    if (word == "critical"_L1 || word == "fatal"_L1)
        return LogLevel::Error;
    return std::nullopt;
}

} // namespace

LogLine LogLine::fromText(const QString &line)
{
    const QStringView all(line);
    const qsizetype stampEnd = all.indexOf(u' ');
    const qsizetype levelEnd = stampEnd < 0 ? -1 : all.indexOf(u' ', stampEnd + 1);
    const qsizetype sourceEnd = levelEnd < 0 ? -1 : all.indexOf(u": ", levelEnd + 1);
    if (sourceEnd < 0)
        return {.text = line};
    const std::optional<Instant> at = Instant::fromText(all.left(stampEnd));
    const std::optional<LogLevel> level = levelOf(all.mid(stampEnd + 1, levelEnd - stampEnd - 1));
    if (!at || !level)
        return {.text = line};
    return {.at = at,
        .level = *level,
        .source = all.mid(levelEnd + 1, sourceEnd - levelEnd - 1).toString(),
        .text = all.mid(sourceEnd + 2).toString()};
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    const auto cell = [&](int column) -> QString {
        switch (column) {
        case TimeColumn:
            return line.at ? line.at->toUtc().toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
        case LevelColumn:
            switch (line.level) {
            case LogLevel::Debug:
                return tr("Detail");
            case LogLevel::Info:
                return tr("Info");
            case LogLevel::Warning:
                return tr("Warning");
            case LogLevel::Error:
                return tr("Error");
            }
            Q_UNREACHABLE();
        case SourceColumn:
            return line.source;
        case TextColumn:
            return line.text;
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case LevelRole:
        return static_cast<int>(line.level);
    case LineRole:
        return QStringList {cell(TimeColumn), cell(LevelColumn), cell(SourceColumn), cell(TextColumn)}.join(u' ').trimmed();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time (%1)", "%1 is a time zone").arg(QString::fromUtf8(m_zone.id()));
    case LevelColumn:
        return tr("Level");
    case SourceColumn:
        return tr("Source");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

void LogModel::append(const QStringList &lines)
{
    const auto count = static_cast<int>(std::min<qsizetype>(lines.size(), rowsMost));
    if (count == 0)
        return;
    if (const int gone = rowCount() + count - rowsMost; gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_lines.remove(0, gone);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    for (qsizetype i = lines.size() - count; i < lines.size(); ++i)
        m_lines.append(LogLine::fromText(lines.at(i)));
    endInsertRows();
}

void LogModel::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    reword();
}

void LogModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void LogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void LogFilter::setLeast(LogLevel level)
{
    m_least = level;
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex line = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (line.data(LogModel::LevelRole).toInt() < static_cast<int>(m_least))
        return false;
    // The time is left out: its digits are in everything.
    return m_text.isEmpty() || line.data().toString().contains(m_text, Qt::CaseInsensitive)
        || line.siblingAtColumn(LogModel::SourceColumn).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace atrium
