// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox/outboxmodel.h"

namespace atrium {

OutboxModel::OutboxModel(QObject *parent)
    : KeyedListModel(parent)
    , m_now(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))
{
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxRow &row = rowAt(index.row());
    switch (role) {
    case RowIdRole:
        return keyAt(index.row());
    case IsHeaderRole:
        return row.kind == OutboxRow::Head;
    case SectionRole:
        return static_cast<int>(row.section);
    case WordsRole:
        return QVariant::fromValue(words(index.row()));
    case Qt::DisplayRole:
        return row.kind == OutboxRow::Head ? words(index.row()).state : words(index.row()).who;
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return words(index.row()).spoken;
    default:
        return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && rowAt(index.row()).kind == OutboxRow::Head;
    return head ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : KeyedListModel::flags(index);
}

void OutboxModel::setContents(const OutboxContents &contents)
{
    m_contents = contents;
    apply(outboxRows(m_contents, m_now, m_sentShown));
}

void OutboxModel::setMoment(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    if (!m_contents.arrived.isEmpty())
        apply(outboxRows(m_contents, m_now, m_sentShown));
    int first = -1; // of the run of rows that read differently
    for (int row = 0; row < rowCount(); ++row) {
        const bool differs = wordsOf(rowAt(row), before) != words(row);
        if (differs && first < 0)
            first = row;
        if (!differs && first >= 0)
            touch(std::exchange(first, -1), row - 1);
    }
    if (first >= 0)
        touch(first, rowCount() - 1);
}

void OutboxModel::setSentShown(bool shown)
{
    m_sentShown = shown;
    apply(outboxRows(m_contents, m_now, m_sentShown));
}

int OutboxModel::countOf(OutboxSection section) const
{
    for (const OutboxRow &row : rows()) {
        if (row.kind == OutboxRow::Head && row.section == section)
            return row.count;
    }
    return 0;
}

} // namespace atrium
