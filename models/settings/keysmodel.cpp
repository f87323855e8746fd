// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/keysmodel.h"

#include "models/base/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

} // namespace

QString keyPlace(ActionId id)
{
    switch (actionRow(id).keyScope) {
    case KeyScope::Window:
        return Words::tr("Anywhere", "where a key works");
    case KeyScope::List:
        return Words::tr("In lists", "where a key works");
    case KeyScope::Composer:
        return Words::tr("While writing", "where a key works");
    }
    Q_UNREACHABLE();
}

KeysModel::KeysModel(QObject *parent)
    : QAbstractListModel(parent)
{
    refill();
}

void KeysModel::setKeys(const KeyMap &map)
{
    if (m_map == map)
        return;
    m_map = map;
    if (m_filter.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else
        refill();
}

void KeysModel::setFilter(const QString &text, QString (*shown)(const QString &keys))
{
    m_shown = shown;
    if (std::exchange(m_filter, folded(text).simplified()) != m_filter)
        refill();
}

void KeysModel::reword()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void KeysModel::refill()
{
    beginResetModel();
    m_rows.clear();
    const QStringList wanted = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (const ActionRow &row : actionRows()) {
        const QString keys = m_map.keys(row.id);
        const QString all =
            folded(actionText(row.id) + u' ' + keyPlace(row.id) + u' ' + keys + u' ' + (m_shown ? m_shown(keys) : QString()));
        if (std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) { return all.contains(word); }))
            m_rows.append(row.id);
    }
    endResetModel();
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActionId id = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return actionText(id);
    case KeysRole:
        return m_map.keys(id);
    case PlaceRole:
        return keyPlace(id);
    case OwnRole:
        return m_map.isOwn(id);
    case Qt::AccessibleTextRole: {
        const QString keys = m_map.keys(id);
        const QString said = keys.isEmpty() ? Words::tr("no key") : m_shown ? m_shown(keys) : keys;
        return QStringList {actionText(id), said, keyPlace(id)}.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace atrium
