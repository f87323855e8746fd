// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace atrium {

/// What can be found. In the order in which groups stand where nothing else decides.
enum class PaletteKind { Conversation, Person, Sending, Mall, Account, Command, Setting };

/// The whole name of one of them.
struct PaletteKey {
    PaletteKind kind {};
    QString id {};
    friend bool operator==(const PaletteKey &, const PaletteKey &) = default;
    friend size_t qHash(const PaletteKey &key, size_t seed = 0) noexcept { return qHashMulti(seed, static_cast<int>(key.kind), key.id); }
};

/// One thing that the palette can find, in words. All remote text in it is single-line plain text.
struct PaletteEntry {
    PaletteKind kind {};
    QString id {}; ///< what whoever opens it goes by
    QString title {}; ///< found by, and shown
    QString detail {}; ///< likewise, muted beside the title
    QString also {}; ///< found by, and not shown
    QString iconName {};
    QString mall {}; ///< customer scope, whose dot is shown; empty: none
    QString trailing {}; ///< a time, or a key
    bool isKey {}; ///< trailing is one
    QString refusal {}; ///< why it cannot be opened or done now, as a sentence; empty: it can
    bool onlySought {}; ///< not among what is offered before anything is typed
    qint64 at {}; ///< newer ones first among equals; 0: it has no time

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
    [[nodiscard]] PaletteKey key() const { return {kind, id}; }
};

/// A stretch of a title, to be painted as found.
struct PaletteMark {
    qsizetype from {};
    qsizetype length {};
    friend bool operator==(const PaletteMark &, const PaletteMark &) = default;
};

} // namespace atrium
