// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/keymap.h"

#include <QAbstractListModel>

namespace atrium {

/// Every action with the key it has, in the order of their table; those that a filter finds by name, key or place.
class KeysModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeysRole = Qt::UserRole + 1, ///< portable text; empty: none
        PlaceRole, ///< where the key is listened to, in a word or two
        OwnRole, ///< not the key of the table
    };

    explicit KeysModel(QObject *parent = nullptr);

    void setKeys(const KeyMap &map);
    [[nodiscard]] const KeyMap &keys() const { return m_map; }
    /// shown: a key as people read it, for finding by it.
    void setFilter(const QString &text, QString (*shown)(const QString &keys));
    void reword();
    [[nodiscard]] ActionId actionAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(ActionId id) const { return static_cast<int>(m_rows.indexOf(id)); } ///< -1: the filter hides it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill();

    KeyMap m_map;
    QString m_filter;
    QString (*m_shown)(const QString &keys) {};
    QList<ActionId> m_rows;
};

/// "Anywhere", "In lists", "While writing".
[[nodiscard]] QString keyPlace(ActionId id);

} // namespace atrium
