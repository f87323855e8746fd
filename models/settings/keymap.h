// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/actions.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace atrium {

/// Which key each action has: the one of the table, or the one that a person gave it. Keys are portable text of one stroke ("Ctrl+K"), ""
/// for none. No two actions that listen in the same place have the same key: who was given it by hand keeps it, and the other has none.
class KeyMap {
public:
    KeyMap(); ///< the keys of the table

    /// As it is kept in the settings: "refresh=Ctrl+F5 quit=". Parts that are no action or no key of this version change nothing and are
    /// kept as they are.
    [[nodiscard]] static KeyMap fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] QString keys(ActionId id) const;
    [[nodiscard]] bool isOwn(ActionId id) const { return m_own.contains(static_cast<int>(id)); } ///< other than in the table, by hand
    /// Who else has these keys where this action listens.
    [[nodiscard]] QList<ActionId> holders(ActionId id, const QString &keys) const;
    /// Whoever has them loses them.
    void give(ActionId id, const QString &keys);
    /// The key of the table again, unless another action was given that in the meantime: then it is left without.
    void reset(ActionId id);

    friend bool operator==(const KeyMap &a, const KeyMap &b) { return a.m_own == b.m_own && a.m_unknown == b.m_unknown; }

private:
    void settle();

    QHash<int, QString> m_own; // by action
    QHash<int, QString> m_keys; // in force
    QStringList m_unknown;
};

/// The keys in one spelling: modifiers in Qt's order, letters as capitals. Empty: it is not one stroke.
[[nodiscard]] QString plainKeys(const QString &keys);
/// One letter without a modifier: such keys live in lists, and can be switched off.
[[nodiscard]] bool isSingleLetter(const QString &keys);
/// Why an action cannot have that key, in one sentence; empty: it can. Typing needs most keys, moving in lists some, the desktop others.
[[nodiscard]] QString keyRefusal(ActionId id, const QString &keys);

} // namespace atrium
