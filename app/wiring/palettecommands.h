// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"
#include "models/base/actions.h"
#include "models/palette/paletteentry.h"
#include "network/types/mall.h"

#include <functional>

namespace atrium {

/// Every action, with its key. refusalOf: why one cannot be done now; empty: it can.
[[nodiscard]] QList<PaletteEntry> commandEntries(const std::function<QString(ActionId)> &refusalOf);
/// Every row of the settings window.
[[nodiscard]] QList<PaletteEntry> settingsEntries();
/// All but the one in view, each with the key that leads there.
[[nodiscard]] QList<PaletteEntry> mallEntries(const QList<Mall> &malls, const CustomerScope &current);
[[nodiscard]] QList<PaletteEntry> accountEntries(const QList<AccountCard> &accounts);
/// The action of that entry; empty: it is none of this version.
[[nodiscard]] std::optional<ActionId> actionNamed(const QString &name);

/// What was chosen lately, as it is kept from run to run: kinds and ids, and nothing of what they are called.
[[nodiscard]] QString recentsText(const QList<PaletteKey> &recents);
[[nodiscard]] QList<PaletteKey> recentsFrom(const QString &text);

} // namespace atrium
