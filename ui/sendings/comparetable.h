// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/fittedtable.h"

namespace atrium {

constexpr int slotSampleWidth = 24; // px of the piece of line beside a sending's name
/// The event under which a compared sending's curve has its look.
[[nodiscard]] QString slotEvent(qsizetype slot);

/// The totals of what is compared: a piece of its line before each name.
class CompareTable : public FittedTable {
    Q_OBJECT
public:
    explicit CompareTable(QWidget *parent = nullptr);
};

} // namespace atrium
