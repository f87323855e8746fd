// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace atrium {

class SendingsTable;

/// Which columns the table has and where they stand, by mouse or keys. column: the one that the menu is opened on; -1: none, and it opens
/// below the anchor.
void openColumnsMenu(SendingsTable *table, QWidget *anchor, int column = -1);

} // namespace atrium
